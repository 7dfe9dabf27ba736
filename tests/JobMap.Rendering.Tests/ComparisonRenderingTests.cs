using System.Globalization;
using JobMap.Opportunity;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class ComparisonRenderingTests
{
    private static readonly OpportunityComparison Balconies = OpportunityComparison.AllPairs(Study.Segmented, new ComparisonOptions { EquivalenceMargin = 2 }).Value;

    [Fact]
    public void ToText_Segments_MatchesSnapshot() => Snapshot.Match(Balconies.ToText());

    [Fact]
    public void ToMarkdown_Segments_MatchesSnapshot() => Snapshot.Match(Balconies.ToMarkdown());

    [Fact]
    public void ToCsv_Segments_MatchesSnapshot() => Snapshot.Match(Balconies.ToCsv());

    [Fact]
    public void ToCsv_Segments_HoldsTheFiguresUnrounded()
    {
        List<string[]> rows = Csv.Read(Balconies.ToCsv());

        rows.Should().HaveCount(Balconies.Differences.Count + 1);
        rows[0].Should().HaveCount(19).And.StartWith(["outcome", "statement", "a", "b"]);
        foreach ((string[] row, OpportunityDifference difference) in rows.Skip(1).Zip(Balconies.Differences).Where(pair => pair.Second.Difference is not null))
        {
            row[0].Should().Be(difference.Need.Id.Value);
            double.Parse(row[8], CultureInfo.InvariantCulture).Should().Be(difference.Difference);
            double.Parse(row[11], CultureInfo.InvariantCulture).Should().Be(difference.P);
            row[13].Should().Be(difference.IsSignificant == true ? "true" : "false");
        }
    }

    [Fact]
    public void AnyFormat_OutcomeWithoutADifference_IsThereWithItsReason()
    {
        foreach (string text in (string[])[Balconies.ToText(), Balconies.ToMarkdown(), Balconies.ToCsv()])
        {
            text.Should().Contain("frost").And.Contain("it was not asked in");
        }
    }

    [Fact]
    public void AnyFormat_NamesOfUsers_AddNoMarkup()
    {
        OpportunityComparison comparison = OpportunityComparison.Between(Study.Analysis, Study.Analysis, new ComparisonOptions { NameOfA = "<b>|\nx", NameOfB = "=1+1" }).Value;

        comparison.ToMarkdown().Should().NotContain("<b>").And.NotContain("|\nx").And.Contain("&lt;b&gt;".Replace("&gt;", "\\>", StringComparison.Ordinal));
        comparison.ToText().Should().NotContain("|\nx");
        comparison.ToCsv().Should().Contain(",'=1+1,");
    }

    [Fact]
    public void ToText_Paired_SaysSo()
    {
        OpportunityComparison paired = OpportunityComparison.Paired(Study.Map, Study.Responses, Study.Responses).Value;

        paired.ToText().Should().Contain("the same respondents").And.NotContain("within");
    }

    [Fact]
    public void AnyFormat_NoOutcomes_IsAPageWithoutRows()
    {
        OpportunityComparison empty = OpportunityComparison.Between(Study.EmptyAnalysis, Study.EmptyAnalysis).Value;

        empty.ToText().Should().Contain("adjusted over 0 differences");
        empty.ToMarkdown().Should().Contain("Nothing was left out");
        Csv.Read(empty.ToCsv()).Should().HaveCount(1);
    }

    [Fact]
    public void AnyFormat_Null_Throws()
    {
        OpportunityComparison none = null!;
        FluentActions.Invoking(none.ToText).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(none.ToMarkdown).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(none.ToCsv).Should().Throw<ArgumentNullException>();
    }
}
