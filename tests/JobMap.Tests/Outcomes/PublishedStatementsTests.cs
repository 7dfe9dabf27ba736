using JobMap.Tests.Samples;

namespace JobMap.Tests.Outcomes;

public sealed class PublishedStatementsTests
{
    [SharedDataFact("statements/published.csv")]
    public void Parse_PublishedStatement_HasDirectionUnitAndObject() =>
        Read().Should().HaveCountGreaterThan(50).And.OnlyContain(s => s.Direction != null && s.Unit != null && !string.IsNullOrEmpty(s.Object));

    internal static OutcomeStatement[] Read() =>
        [.. File.ReadLines(SharedData.PathOf("statements/published.csv")).Skip(1).Select(FirstField).Select(OutcomeStatement.Parse)];

    private static string FirstField(string line) => line.StartsWith('"') ? line[1..line.IndexOf("\",", StringComparison.Ordinal)] : line[..line.IndexOf(',', StringComparison.Ordinal)];
}
