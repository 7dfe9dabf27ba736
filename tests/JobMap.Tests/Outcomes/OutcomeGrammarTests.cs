using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Outcomes;

public sealed class OutcomeGrammarTests
{
    private static readonly OutcomeGrammar German = new(new OutcomeVocabulary("de")
    {
        Directions = new Dictionary<string, OutcomeDirection> { ["minimiere"] = OutcomeDirection.Minimize, ["verringere"] = OutcomeDirection.Minimize },
        CanonicalDirectionWords = ["minimiere"],
        Units = new Dictionary<string, OutcomeUnit> { ["Zeit"] = OutcomeUnit.Time, ["Wahrscheinlichkeit"] = OutcomeUnit.Likelihood },
        CanonicalUnitPhrases = ["die Zeit", "die Wahrscheinlichkeit"],
        Articles = ["die"],
        Connectives = [", die nötig ist, um", ", dass"],
    });

    [Theory]
    [InlineData("en", "of")]
    [InlineData("nl", "van")]
    public void Format_GeneratedParts_ReadBackAndAreMostlyWritten(string language, string connective)
    {
        OutcomeGrammar grammar = OutcomeGrammar.BuiltIn.Single(one => one.Language == language);
        (int written, int all) = (0, 0);
        Gen.Select(Gens.AnyOf([.. OutcomeDirection.All]), Gens.AnyOf(OutcomeUnit.Time, OutcomeUnit.Cost, OutcomeUnit.Risk), Gens.AnyOf("roses", "red beds", "a hose")).Sample(
            (direction, unit, target) =>
            {
                OutcomeStatementParts parts = new() { Direction = direction, Unit = unit, Connective = connective, Object = target };
                Interlocked.Increment(ref all);
                if (grammar.TryFormat(parts, out string? text))
                {
                    Interlocked.Increment(ref written);
                    grammar.Parse(text).Parts.Should().Be(parts);
                }
            },
            iter: 300);

        written.Should().BeGreaterThan(all / 2);
    }

    [Theory]
    [InlineData("Minimiere die Zeit, die nötig ist, um Rosen zu gießen")]
    [InlineData("Verringere die Wahrscheinlichkeit, dass Rosen erfrieren")]
    public void Parse_GermanFromOutside_FormatsBack(string text)
    {
        OutcomeStatement statement = German.Parse(text);

        (statement.Direction, statement.Language).Should().Be((OutcomeDirection.Minimize, "de"));
        statement.Object.Should().StartWith("Rosen");
        German.Parse(German.Format(statement.Parts)).Parts.Should().Be(statement.Parts);
        statement.ToString("C").Should().StartWith("minimiere die ").And.Contain(", d");
    }

    [Fact]
    public void Format_PartsThatWouldNotReadBack_AreRefused()
    {
        OutcomeStatementParts good = new() { Direction = OutcomeDirection.Minimize, Unit = OutcomeUnit.Time, Connective = "it takes to", Object = "plant roses" };
        OutcomeStatementParts[] bad =
        [
            new(), good with { Direction = OutcomeDirection.Parse("polish") }, good with { Unit = OutcomeUnit.Parse("glow") }, good with { Object = " " }, good with { Object = "roses." },
            good with { Object = "roses when dry" }, good with { Object = "red  roses" }, good with { Connective = "concerning" },
        ];

        bad.Where(parts => OutcomeGrammar.English.TryFormat(parts, out _)).Should().BeEmpty();
        ((Action)(() => OutcomeGrammar.English.Format(bad[0]))).Should().Throw<ArgumentException>();
        OutcomeStatement.Create(good).Text.Should().Be("minimize the time it takes to plant roses");
    }

    [SharedDataFact("statements/published.csv")]
    public void TryFormat_PublishedStatements_AllReadBack() => SharedData.RowsOf("statements/published.csv").Select(row => OutcomeStatement.Parse(row[0]))
        .Where(one => !OutcomeGrammar.English.TryFormat(one.Parts, out string? text) || OutcomeStatement.Parse(text).Parts != one.Parts).Select(one => one.Text).Should().BeEmpty();

    [Fact]
    public void TryFormat_Span_WritesWhereItFits()
    {
        OutcomeStatement statement = OutcomeStatement.Parse("Reduce the chance of frost");
        char[] room = new char[64];

        statement.TryFormat(room, out int written, "C", null).Should().BeTrue();
        new string(room, 0, written).Should().Be("minimize the likelihood of frost").And.Be(statement.ToString("C"));
        statement.TryFormat(room.AsSpan(0, 4), out written, "G", null).Should().BeFalse();
        written.Should().Be(0);
        ((Action)(() => statement.ToString("X"))).Should().Throw<FormatException>();
    }

    [Fact]
    public void Parse_OneMegabyte_IsRead() => OutcomeStatement.Parse("minimize the time it takes to " + string.Concat(Enumerable.Repeat("water the roses ", 65_536))).Object!.Length.Should().BeGreaterThan(1_000_000);
}
