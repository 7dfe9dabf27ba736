using JobMap.Opportunity;
using JobMap.Segmentation;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class SegmentationRenderingTests
{
    private static readonly MarketSegmentation Found = new()
    {
        Steps = ["respondent-opportunity", "k-means++"],
        Segments =
        [
            new MarketSegment("1") { Size = 36, Share = 0.6, Silhouette = 0.41, Stability = 0.9, Recovery = 0.8, TopOutcomes = [OutcomeId.Parse("thirst"), OutcomeId.Parse("sprout")], Centre = [4.5, 2] },
            new MarketSegment("2") { Size = 24, Share = 0.4, Silhouette = 0.33, TopOutcomes = [OutcomeId.Parse("light")], Centre = [2, 6.25] },
        ],
        Assignments = [.. Enumerable.Range(0, 60).Select(r => r < 36 ? "1" : "2")],
        Respondents = 60,
        FilledAnswers = 3,
        Silhouette = 0.378,
        Stability = 0.85,
        Outcomes = [OutcomeId.Parse("light"), OutcomeId.Parse("thirst")],
        Variables = [OutcomeId.Parse("light")],
        Factors = [new OutcomeFactor(OutcomeId.Parse("light")) { Eigenvalue = 1.5, ExplainedShare = 0.75, Loadings = [0.9, -0.8] }],
        Solutions = [new ClusterSolution(2) { Silhouette = 0.378, Balance = 0.97, SmallestSize = 24, IsChosen = true }, new ClusterSolution(3) { Silhouette = 0.2, Balance = 0.7, SmallestSize = 4, Reason = "the smallest has 4 respondents of at least 20" }],
        Profiles =
        [
            new SegmentProfile("balcony") { Factor = "grows in the shade", Values = ["shady", "sunny"], Counts = [[30, 6], [4, 20]], ChiSquared = 26.5, DegreesOfFreedom = 1, PValue = 2.6e-7, AdjustedPValue = 2.6e-7, CramersV = 0.66 },
            new SegmentProfile("name") { Counts = [[], []], Reason = "too many values" },
        ],
    };

    private static readonly MarketSegmentation None = new() { Reason = "Noise gives segments as good (p = 0.41)", Respondents = 60, Silhouette = 0.1 };

    [Fact]
    public void ToText_Segments_MatchesSnapshot() => Snapshot.Match(Found.ToText(OpportunityAnalysis.Run(Study.Map, Found.Split(Study.Responses), Study.Options)));

    [Fact]
    public void ToMarkdown_Segments_MatchesSnapshot() => Snapshot.Match(Found.ToMarkdown());

    [Fact]
    public void ToCsv_Segments_HasARowForEach() => Csv.Read(Found.ToCsv()).Should().BeEquivalentTo(
        new string[][]
        {
            ["segment", "size", "share", "stability", "recovery", "silhouette", "top_outcomes"],
            ["1", "36", "0.6", "0.9", "0.8", "0.41", "thirst sprout"],
            ["2", "24", "0.4", "", "", "0.33", "light"],
        },
        options => options.WithStrictOrdering());

    [Fact]
    public void AnyFormat_NoSegments_SaysWhy()
    {
        None.ToText().Should().StartWith("No segments worth reporting\n  Noise gives segments as good (p = 0.41).\n");
        None.ToMarkdown().Should().Contain("## No segments worth reporting").And.Contain("Noise gives segments as good");
        Csv.Read(None.ToCsv()).Should().ContainSingle();
    }

    [Fact]
    public void AnyFormat_NamesOfUsers_AddNoMarkup()
    {
        MarketSegmentation hostile = Found with { Profiles = [new SegmentProfile("<script>") { Values = ["a|b", "=1+1"], Counts = [[1, 2], [3, 4]], Reason = "[x](javascript:y)" }] };

        hostile.ToMarkdown().Should().NotContain("<script>").And.NotContain("](javascript:").And.Contain(@"a\|b");
        string page = ReportPage.Render(new ReportContents(Study.Analysis, Study.Journey) { Segmentation = hostile });
        page.Should().NotContain("<script>").And.Contain("&lt;script&gt;").And.Contain("<section id=\"segments\"");
    }

    [Fact]
    public void AnyFormat_Null_Throws()
    {
        MarketSegmentation none = null!;
        FluentActions.Invoking(() => none.ToText()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => none.ToMarkdown()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(none.ToCsv).Should().Throw<ArgumentNullException>();
    }
}
