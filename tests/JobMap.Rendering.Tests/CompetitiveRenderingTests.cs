using System.Globalization;
using JobMap.Strategy;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class CompetitiveRenderingTests
{
    private static readonly CompetitiveAnalysis Balconies = CompetitiveAnalysis.Run(Study.Map, Study.Responses.SegmentBy("balcony")).Value;

    [Fact]
    public void ToText_Solutions_MatchesSnapshot() => Snapshot.Match(Balconies.ToText());

    [Fact]
    public void ToMarkdown_Solutions_MatchesSnapshot() => Snapshot.Match(Balconies.ToMarkdown());

    [Fact]
    public void ToCsv_Solutions_MatchesSnapshot() => Snapshot.Match(Balconies.ToCsv());

    [Fact]
    public void ToCsv_Solutions_HoldsTheFiguresUnrounded()
    {
        List<string[]> rows = Csv.Read(Balconies.ToCsv());

        rows.Should().HaveCount(1 + (Balconies.Needs.Count * 2));
        foreach ((string[] row, SolutionStanding standing) in rows.Skip(1).Zip(Balconies.Needs.SelectMany(need => need.Standings)).Where(pair => pair.Second.Satisfaction is not null))
        {
            row[7].Should().Be(standing.Solution.Value);
            double.Parse(row[9], CultureInfo.InvariantCulture).Should().Be(standing.Satisfaction);
            double.Parse(row[12], CultureInfo.InvariantCulture).Should().Be(standing.Opportunity);
        }
    }

    [Fact]
    public void AnyFormat_NamesOfUsers_AddNoMarkup()
    {
        CompetitiveAnalysis analysis = CompetitiveAnalysis.Run(
            Study.Map, Study.Responses.WithVariable("<i>", Enumerable.Range(0, Study.Responses.Respondents).Select(r => r % 2 == 0 ? "<b>|x" : "=1+1")).SegmentBy("<i>")).Value;

        analysis.ToMarkdown().Should().NotContain("<b>").And.NotContain("<i>").And.Contain("\\|x");
        Csv.Read(analysis.ToCsv()).Should().OnlyContain(row => row.Length == 20 && !row.Any(field => field.StartsWith('=')));
    }

    [Fact]
    public void AnyFormat_Null_Throws()
    {
        CompetitiveAnalysis none = null!;
        FluentActions.Invoking(none.ToText).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(none.ToMarkdown).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(none.ToCsv).Should().Throw<ArgumentNullException>();
    }
}
