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
    public void ToCsv_NewColumns_StandBehindTheOldOnes()
    {
        List<string[]> rows = Csv.Read(NeedStudy.Analysis.ToCsv());

        rows[0][^9..].Should().Equal("kind", "effective_n", "gap", "gap_lower", "gap_upper", "bias", "sparse", "table_stakes", "probability_first");
        rows.Skip(1).Select(row => (row[2], row[21])).Should().Equal(("first", "outcome"), ("overtime", "financialOutcome"), ("control", "emotionalJob"), ("rested", "emotionalJob"));
        OpportunityScore first = NeedStudy.Analysis.Scores[0];
        double[] figures = [.. rows[1][22..27].Select(field => double.Parse(field, CultureInfo.InvariantCulture))];
        figures.Should().Equal(first.EffectiveSize, first.Gap!.Value, first.GapInterval!.Value.Lower, first.GapInterval.Value.Upper, first.Bias!.Value);
        rows[1][27..].Should().Equal(["true", "false", "1"], "nobody finds it neither important nor satisfied");
    }

    /// <summary>By hand: I and S of "thirst" are 54 of 60 and 11 of 55, so that I (1 − S) = .9 × .8.</summary>
    [Theory]
    [InlineData("olsen", @"\| 0\.720 \[0\.\d{3}–0\.\d{3}\]†? \|")]
    [InlineData("gap", @"\| 7\.0 \[\d\.\d to \d\.\d\]†? \|")]
    [InlineData("unfloored", @"\| -2\.0 \[-\d\.\d to -?\d\.\d\]†? \|")]
    public void ToMarkdown_OtherDefinitions_AreInTheirOwnUnitAndNameNoBands(string name, string thirst)
    {
        OpportunityDefinition definition = OpportunityDefinition.All.Single(known => known.Name == name);

        string text = OpportunityAnalysis.Run(Study.Map, Study.Responses, Study.Options with { Definition = definition }).ToMarkdown();

        text.Should().MatchRegex(thirst).And.NotContain("Band |").And.NotContain("straddles").And.NotContain("not attractive").And.Contain($"no thresholds were published for {name}");
    }

    [Fact]
    public void ToMarkdown_WeightsMeansAndReversedScale_AreSaid()
    {
        NeedStudy.Analysis.ToMarkdown().Should().Contain("weighted shares").And.Contain("lowest 2 points of the scale 1 to 7, where 1 says most").And.Contain("Respondents count by shifts").And.Contain("effective n 60");
        NeedStudy.Of(OpportunityDefinition.Mean).ToMarkdown().Should().Contain("weighted mean ratings").And.Contain("7, which says least, stands at 0 and 1, which says most, at 10").And.Contain("Student");
    }

    [Fact]
    public void ToMarkdown_IntervalMethodAndCompleteCases_AreSaid()
    {
        string text = OpportunityAnalysis.Run(Study.Map, Study.Responses, Study.Options with { IntervalMethod = IntervalMethod.BootstrapBca, Missing = MissingAnswers.CompleteCase }).ToMarkdown();

        text.Should().Contain("bootstrap-bca").And.Contain("200 resamples, seed 7 (Efron").And.Contain("did not answer everything: 20 respondents.");
    }

    [Fact]
    public void ToMarkdown_OtherNeeds_StandKindByKind() =>
        NeedStudy.Analysis.ToMarkdown().Should().Contain("### Financial outcomes").And.Contain("### Emotional jobs").And.NotContain("### Social jobs");

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
