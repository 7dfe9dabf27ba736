using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

public sealed class JourneyDiffTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(2);

    private static readonly Touchpoint Shop = new(TouchpointId.Parse("shop"), "the shop") { Serves = [Map.Outcomes[0].Id], Actions = ["looks around"], Owner = "sales" };

    private static readonly Touchpoint App = new(TouchpointId.Parse("app"), "the list") { Serves = [Map.Outcomes[1].Id], Status = OfferingStatus.Planned };

    private static readonly JourneyMap Spring = JourneyOf([Shop, App]);

    [Fact]
    public void Between_ChangedTouchpoint_IsToldMemberByMember() =>
        Lines(Spring, JourneyOf([Shop with { Owner = null, Channel = ChannelId.Parse("street"), Actions = ["looks around", "asks"] }, App])).Should().Equal(
            "changed touchpoint shop (channel): none → street",
            "changed touchpoint shop (actions): looks around → looks around, asks",
            "changed touchpoint shop (owner): sales → none");

    [Fact]
    public void Between_TouchpointGone_IsRemovedFromItsStages()
    {
        JourneyChange gone = JourneyDiff.Between(Spring, JourneyOf([Shop])).Changes.Single(change => change.Subject == JourneyChangeSubject.Touchpoint);
        (gone.Kind, gone.Id, gone.Before, gone.After, gone.FromStages, gone.ToStages).Should().Be((JourneyChangeKind.Removed, "app", "the list", null, "execute", null));
        gone.ToString().Should().Be("removed touchpoint app: the list");
    }

    [Fact]
    public void Between_TouchpointThatNoLongerServes_ComesToStandNowhere()
    {
        IReadOnlyList<JourneyChange> changes = JourneyDiff.Between(Spring, JourneyOf([Shop with { Serves = [] }, App])).Changes;
        changes.Select(change => change.ToString()).Should().Equal(
            "changed touchpoint shop (serves): o1 → none",
            "changed touchpoint shop (stages): execute → none",
            "added unplaced shop: the shop: It serves nothing, and names no stage.");
        (changes[1].FromStages, changes[1].ToStages).Should().Be(("execute", null));
    }

    [Fact]
    public void Between_OtherOrder_IsTheOrderOfTheLane() =>
        Lines(Spring, JourneyOf([App, Shop])).Should().Equal("changed stage execute (order of touchpoints): shop, app → app, shop");

    [Fact]
    public void Between_PlannedTouchpointThatExists_IsRealized()
    {
        Touchpoint other = new(TouchpointId.Parse("hotline"), "the hotline") { Serves = [Map.Outcomes[0].Id], Status = OfferingStatus.Planned };
        JourneyDiff diff = JourneyDiff.Between(JourneyOf([Shop, App, other]), JourneyOf([Shop, App with { Status = OfferingStatus.Existing, Owner = "digital" }, other]));
        diff.Realized.Should().ContainSingle().Which.Should().Match<RealizedTouchpoint>(one => one.Planned == App && one.Actual.Owner == "digital" && !one.IsAsPlanned);
        diff.StillPlanned.Should().Equal(other);
        diff.Realized[0].ToString().Should().Be("the list: other than planned");
        JourneyDiff.Between(Spring, JourneyOf([Shop, App with { Status = OfferingStatus.Existing }])).Realized.Single().IsAsPlanned.Should().BeTrue();
    }

    /// <summary>
    /// 200 gardeners each time, of whom 160 find the outcome important; 40 are satisfied with it, then 140. I = 8, S = 2, then 7: a pain is closed, a gain opened.
    /// </summary>
    [Fact]
    public void Between_Waves_OpensAndClosesPains()
    {
        JourneyDiff diff = JourneyDiff.Between(Wave(200, 40, important: 160), Wave(200, 140, important: 160));
        diff.Changes.Select(change => change.ToString()).Should().Contain(line => line.StartsWith("removed pain o1: ", StringComparison.Ordinal) && line.Contains(": 14.0 [", StringComparison.Ordinal) && line.EndsWith("] n=200", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("added gain o1: ", StringComparison.Ordinal) && line.Contains(": 9.0 [", StringComparison.Ordinal));
    }

    /// <summary>S of the one outcome rises from 2 to 3. The limits of each are Wilson's; those of the difference are Newcombe's, computed by hand below.</summary>
    [Fact]
    public void Between_Waves_GivesTheDifferenceOfEmotionWithNewcombesInterval()
    {
        JourneyChange emotion = JourneyDiff.Between(Wave(200, 40), Wave(200, 60)).Changes.Single(change => change is { Subject: JourneyChangeSubject.Emotion, Member: "emotion" });
        emotion.Difference.Should().BeApproximately(1, 1e-12);
        (double lower1, double upper1) = Wilson(0.2, 200);
        (double lower2, double upper2) = Wilson(0.3, 200);
        emotion.DifferenceInterval!.Value.Lower.Should().BeApproximately(10 * (0.1 - Math.Sqrt(Math.Pow(0.3 - lower2, 2) + Math.Pow(upper1 - 0.2, 2))), 1e-6);
        emotion.DifferenceInterval!.Value.Upper.Should().BeApproximately(10 * (0.1 + Math.Sqrt(Math.Pow(upper2 - 0.3, 2) + Math.Pow(0.2 - lower1, 2))), 1e-6);
        emotion.ToString().Should().StartWith("changed emotion execute (emotion): 2.0 [").And.Contain(" on 0..10 (+1 [");
    }

    [Fact]
    public void Between_OtherDefinitions_GivesNoDifference()
    {
        JourneyDiff diff = JourneyDiff.Between(Wave(200, 40), Wave(200, 60, OpportunityDefinition.Mean));
        diff.Changes.Where(change => change.Subject is JourneyChangeSubject.Emotion or JourneyChangeSubject.Pain && change.Member != null).Should().NotBeEmpty().And.OnlyContain(change => change.Difference == null);
        diff.Changes.Should().Contain(change => change.Subject == JourneyChangeSubject.Journey && change.Member == "definition" && change.After == "mean");
    }

    [Fact]
    public void Between_OtherLevels_GivesADifferenceWithoutInterval() =>
        JourneyDiff.Between(Wave(200, 40), Wave(200, 60, level: 0.9)).Changes.Single(change => change is { Subject: JourneyChangeSubject.Emotion, Member: "emotion" })
            .Should().Match<JourneyChange>(change => change.Difference != null && change.DifferenceInterval == null);

    /// <summary>Of 300000 answers one more is satisfied: 2.0 either way to one digit, so that all digits are shown.</summary>
    [Fact]
    public void Between_RoundedAlike_ShowsAllDigits()
    {
        JourneyChange emotion = JourneyDiff.Between(Wave(30_000, 6000), Wave(30_000, 6001)).Changes.Single(change => change is { Subject: JourneyChangeSubject.Emotion, Member: "emotion" });
        emotion.Before.Should().Contain("\"2\"");
        emotion.After.Should().Contain("2.000333");
        emotion.ToString().Should().Contain("(+0");
    }

    [Fact]
    public void Between_WavesOfAnIndicator_GivesTheDifferenceAndItsStatus()
    {
        JourneyChange[] changes = [.. JourneyDiff.Between(With(KpiMeasurement.OfShare("spring", 56, 70)), With(KpiMeasurement.OfShare("autumn", 48, 80))).Changes];
        JourneyChange value = changes.Single(change => change.Member == "value");
        value.Difference.Should().BeApproximately(-0.2, 1e-12);
        value.DifferenceInterval!.Value.Lower.Should().BeApproximately(-0.3339, 5e-5, "of 56/70 and 48/80, method 10 of Newcombe (1998), table II (a)");
        value.DifferenceInterval!.Value.Upper.Should().BeApproximately(-0.0524, 5e-5);
        changes.Single(change => change.Member == "targetStatus").ToString().Should().Be("changed kpi csat (targetStatus): uncertain → offTarget");
    }

    [Fact]
    public void Between_TheSameWaveCountedAnew_GivesNoInterval() =>
        JourneyDiff.Between(With(KpiMeasurement.OfShare("spring", 56, 70)), With(KpiMeasurement.OfShare("spring", 57, 70))).Changes.Single(change => change.Member == "value")
            .Should().Match<JourneyChange>(change => change.Difference > 0 && change.DifferenceInterval == null);

    [Fact]
    public void Between_OtherTemplate_MovesTheSteps() =>
        JourneyDiff.Between(Spring, JourneyProjection.Project(Map, JourneyTemplate.FourStage, new Offering(SolutionId.Parse("hose")) { Touchpoints = [Shop, App] })).Changes
            .Where(change => change.Subject == JourneyChangeSubject.Host).Should().ContainSingle().Which.Should().Match<JourneyChange>(change =>
                change.Kind == JourneyChangeKind.Changed && change.Member == "stages" && change.Before == "execute" && change.After == "post-purchase");

    [Fact]
    public void ToString_Diff_CountsTheChanges()
    {
        JourneyDiff.Between(Spring, Spring).ToString().Should().Be("no differences");
        JourneyDiff.Between(Spring, JourneyOf([App, Shop])).ToString().Should().Be("1 change");
    }

    [Fact]
    public void Between_Null_Throws()
    {
        FluentActions.Invoking(() => JourneyDiff.Between(null!, Spring)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => JourneyDiff.Between(Spring, null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
        FluentActions.Invoking(() => JourneyDiff.Between(Spring, Spring, null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JourneyDiff.Between(Spring, Spring, [], null!)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> Lines(JourneyMap before, JourneyMap after) => JourneyDiff.Between(before, after).Changes.Select(change => change.ToString());

    private static JourneyMap JourneyOf(Touchpoint[] touchpoints) => JourneyProjection.Project(Map, JourneyTemplate.EightSteps, new Offering(SolutionId.Parse("hose")) { Touchpoints = touchpoints });

    private static JourneyMap With(KpiMeasurement measurement) => JourneyProjection.Project(Map, JourneyTemplate.EightSteps, new Offering(SolutionId.Parse("hose"))
    {
        Kpis = [new Kpi(KpiId.Parse("csat"), "satisfied", KpiKind.CustomerSatisfaction) { Target = 0.8, Measurements = [measurement] }],
    });

    /// <summary>One outcome that everybody finds important unless it is said, on the map of one.</summary>
    private static JourneyMap Wave(int n, int satisfied, OpportunityDefinition? definition = null, double level = 0.95, int? important = null)
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        OpportunityOptions options = OpportunityOptions.Default with { Resamples = 20, Level = level, Definition = definition ?? OpportunityDefinition.UlwickTopTwoBox, Thresholds = definition is null ? ThresholdProfile.Wcw2005 : null };
        return JourneyProjection.Project(map, JourneyTemplate.EightSteps, analysis: OpportunityAnalysis.Run(map, SurveyTally.From(Answers.Of(map, Answers.Shares(important ?? n, satisfied, n))), options));
    }

    private static (double Lower, double Upper) Wilson(double p, int n)
    {
        const double Z = 1.959963984540054;
        double centre = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        double half = Z / (1 + (Z * Z / n)) * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4.0 * n * n)));
        return (centre - half, centre + half);
    }
}
