using System.Globalization;
using JobMap.Opportunity;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class OpportunityRenderingTests
{
    [Fact]
    public void ToMarkdown_FixedStudy_MatchesSnapshot() => Snapshot.Match(Study.Analysis.ToMarkdown());

    [Fact]
    public void ToMarkdown_Segments_MatchesSnapshot() => Snapshot.Match(Study.Segmented.ToMarkdown());

    [Fact]
    public void ToCsv_Segments_MatchesSnapshot() => Snapshot.Match(Study.Segmented.ToCsv());

    [Fact]
    public void ToLandscapeSvg_FixedStudy_MatchesSnapshot() => Snapshot.Match(Study.Analysis.ToLandscapeSvg());

    [Fact]
    public void ToRankingSvg_FixedStudy_MatchesSnapshot() => Snapshot.Match(Study.Analysis.ToRankingSvg());

    [Fact]
    public void ToCsv_FixedStudy_HoldsTheFiguresUnrounded()
    {
        List<string[]> rows = Csv.Read(Study.Analysis.ToCsv());
        OpportunityScore best = Study.Analysis.Ranked[0];
        string[] row = rows[1];
        rows[0].Should().HaveCount(30).And.StartWith(["segment", "rank", "outcome", "statement", "step", "step_name", "n"]);
        row[2].Should().Be(best.Need.Id.Value);
        double.Parse(row[11], CultureInfo.InvariantCulture).Should().Be(best.Opportunity);
        double.Parse(row[12], CultureInfo.InvariantCulture).Should().Be(best.Interval!.Value.Lower);
        double.Parse(row[16], CultureInfo.InvariantCulture).Should().Be(best.ProbabilityTop);
    }

    [Fact]
    public void ToMarkdown_TooFewResamples_ClaimsNoRankInterval()
    {
        string text = OpportunityAnalysis.Run(Study.Map, Study.Responses, Study.Options with { Resamples = 10 }).ToMarkdown();

        text.Should().Contain("too few for rank intervals at the level 95 %").And.Contain("JM4004").And.NotContain("confidence set for the rank");
    }

    [Fact]
    public void ToCsv_AnyStudy_EndsEveryLineInCrLf()
    {
        string csv = Study.Analysis.ToCsv();
        csv.Should().EndWith("\r\n");
        csv.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AnyFormat_OutcomeWithoutScore_IsThereWithItsReason(string format)
    {
        string text = Render(format, Study.Analysis);
        text.Should().Contain("frost").And.Contain("it was not asked");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AnyFormat_NoOutcomes_RendersSomething(string format) => Render(format, Study.EmptyAnalysis).Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Formats))]
    public void AnyFormat_OtherCulture_IsTheSame(string format)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = Render(format, Study.Analysis);
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Render(format, Study.Analysis).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToLandscapeSvg_SeveralSegments_Throws() =>
        FluentActions.Invoking(() => Study.Segmented.ToLandscapeSvg()).Should().Throw<ArgumentException>().WithParameterName("analysis");

    [Fact]
    public void ToRankingSvg_SeveralSegments_Throws() =>
        FluentActions.Invoking(() => Study.Segmented.ToRankingSvg()).Should().Throw<ArgumentException>().WithParameterName("analysis");

    [Theory]
    [MemberData(nameof(Formats))]
    public void AnyFormat_Null_Throws(string format) =>
        FluentActions.Invoking(() => Render(format, null!)).Should().Throw<ArgumentNullException>();

    public static TheoryData<string> Formats => ["markdown", "csv", "landscape", "ranking"];

    private static string Render(string format, OpportunityAnalysis analysis) => format switch
    {
        "markdown" => analysis.ToMarkdown(),
        "csv" => analysis.ToCsv(),
        "landscape" => analysis.ToLandscapeSvg(),
        _ => analysis.ToRankingSvg(),
    };
}
