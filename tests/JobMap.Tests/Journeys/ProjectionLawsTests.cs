using CsCheck;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>What holds for the journey of any map, offering and template.</summary>
public sealed class ProjectionLawsTests
{
    private static readonly OpportunityOptions Options = OpportunityOptions.Default with { Resamples = 20 };

    private static readonly Gen<(UniversalJobMap Map, Offering Offering, JourneyTemplate Template)> Studies =
        Gens.WholeMap.SelectMany(map => Gen.Select(Offerings.For(map), Offerings.Template).Select((offering, template) => (map, offering, template)));

    private static readonly Gen<(UniversalJobMap Map, Offering Offering, JourneyTemplate Template, OpportunityAnalysis Analysis)> Answered = Studies.SelectMany(study =>
        Gens.ResponsesTo(study.Map).Select(responses => (study.Map, study.Offering, study.Template, OpportunityAnalysis.Run(study.Map, responses, Options))));

    /// <summary>Customer-led growth hosts the core job twice, as done today and with the offering; no other stage shares anything with another.</summary>
    [Fact]
    public void Project_AnyTemplate_PlacesEveryStepAndJobOnceOrSaysWhyNot() =>
        Studies.Sample((map, offering, template) =>
        {
            JourneyMap journey = JourneyProjection.Project(map, template, offering);
            JourneySource[] hosted = [.. journey.Stages.SelectMany(stage => stage.Side == CoreJobSide.Today ? stage.Hosts.Where(host => host.Kind == JourneySourceKind.Job) : stage.Hosts)];
            IEnumerable<string> unplaced = journey.Unplaced.Where(item => item.Kind is UnplacedKind.Step or UnplacedKind.ConsumptionJob).Select(item => item.Kind + item.Id);
            IEnumerable<string> all = map.Steps.Select(step => "Step" + step.Id).Concat(map.ConsumptionJobs.Select(job => "ConsumptionJob" + job.Id));
            hosted.Select(host => (host.Kind == JourneySourceKind.Step ? "Step" : "ConsumptionJob") + host.Id).Concat(unplaced).Should().BeEquivalentTo(all);
            journey.Unplaced.Where(item => item.Reason.Length == 0).Should().BeEmpty();
        }, iter: 300);

    [Fact]
    public void Project_AnyTemplate_KeepsTheOrderOfTheMap() =>
        Studies.Sample((map, offering, template) =>
        {
            Dictionary<string, int> places = map.Steps.Select((step, place) => (step.Id.Value, place)).ToDictionary();
            foreach (JourneyStage stage in JourneyProjection.Project(map, template, offering).Stages)
            {
                stage.Hosts.Where(host => host.Kind == JourneySourceKind.Step).Select(host => places[host.Id]).Should().BeInAscendingOrder();
                stage.Hosts.Select(host => host.Kind).Should().BeInAscendingOrder("steps stand before the jobs of the chain");
            }
        }, iter: 200);

    [Fact]
    public void Project_AnyOffering_PlacesEveryTouchpointMilestoneAndKpiOrSaysWhyNot() =>
        Studies.Sample((map, offering, template) =>
        {
            JourneyMap journey = JourneyProjection.Project(map, template, offering);
            journey.Touchpoints.Should().BeEquivalentTo(offering.Touchpoints);
            ItemsOf(journey, JourneyLane.Kpis).Select(item => item.Kpi!.Id).Concat(journey.Unplaced.Select(item => item.Kpi).OfType<Kpi>().Select(kpi => kpi.Id))
                .Should().BeEquivalentTo(offering.Kpis.Select(kpi => kpi.Id));
            ItemsOf(journey, JourneyLane.Milestones).Select(item => item.Milestone!.Id).Concat(journey.Unplaced.Select(item => item.Milestone).OfType<Milestone>().Select(one => one.Id))
                .Should().OnlyHaveUniqueItems().And.Contain(offering.Milestones.Select(milestone => milestone.Id));
        }, iter: 200);

    [Fact]
    public void Project_SameInputs_GiveTheSameJourney() =>
        Answered.Sample((map, offering, template, analysis) =>
            JourneyProjection.Project(map, template, offering, analysis).Equals(JourneyProjection.Project(map, template, offering, analysis)), iter: 100);

    [Fact]
    public void Project_AnyItem_ComesFromWhatIsThere() =>
        Answered.Sample((map, offering, template, analysis) =>
        {
            JourneyMap journey = JourneyProjection.Project(map, template, offering, analysis);
            HashSet<JourneySource> known = SourcesOf(map, offering, template);
            journey.Stages.SelectMany(stage => Enum.GetValues<JourneyLane>().SelectMany(lane => stage[lane]))
                .Where(item => item.DerivedFrom.Sources.Count == 0 || !item.DerivedFrom.Sources.All(known.Contains) || !JourneyRules.All.Contains(item.DerivedFrom.Rule)).Should().BeEmpty();
        }, iter: 100);

    /// <summary>Without a touchpoint nothing is left that came from it alone.</summary>
    [Fact]
    public void Project_WithoutASource_HasNoItemOfIt() =>
        Answered.Where(study => study.Offering.Touchpoints.Count > 0).Sample((map, offering, template, analysis) =>
        {
            JourneySource gone = new(JourneySourceKind.Touchpoint, offering.Touchpoints[0].Id.Value);
            JourneyMap less = JourneyProjection.Project(map, template, offering with { Touchpoints = [.. offering.Touchpoints.Skip(1)] }, analysis);
            less.Stages.SelectMany(stage => Enum.GetValues<JourneyLane>().SelectMany(lane => stage[lane])).Should().NotContain(item => item.DerivedFrom.Sources.Contains(gone));
        }, iter: 100);

    [Fact]
    public void Project_AnyStudy_GivesEachLaneItemsOrAReason() =>
        Answered.Sample((map, offering, template, analysis) => JourneyProjection.Project(map, template, offering, analysis).Stages.All(stage =>
            Enum.GetValues<JourneyLane>().All(lane => stage.EmptyLanes.Count(empty => empty.Lane == lane && empty.Reason.Length > 0) == (stage[lane].Count == 0 ? 1 : 0))
            && (stage.Emotion is null) == (stage.EmotionReason is { Length: > 0 })), iter: 100);

    /// <summary>Raising the satisfaction with one outcome never lowers the emotion of its stage and never adds a pain.</summary>
    [Fact]
    public void Project_MoreSatisfaction_NeverLowersEmotionAndNeverAddsAPain() =>
        Gen.Select(Gen.Int[0, 100].Array[6], Gen.Int[0, 2], Gen.Int[1, 60]).Sample((shares, which, more) =>
        {
            UniversalJobMap map = Maps.OfOutcomes(3);
            JourneyStage Stage(int[] of) => JourneyProjection.Project(map, JourneyTemplate.EightSteps, analysis: OpportunityAnalysis.Run(
                map, Answers.Of(map, [.. Enumerable.Range(0, 3).Select(o => Answers.Shares(of[o], of[o + 3], 100))]), Options)).Stages.Single();
            int[] raised = [.. shares];
            raised[which + 3] = Math.Min(100, raised[which + 3] + more);
            (JourneyStage before, JourneyStage after) = (Stage(shares), Stage(raised));
            (after.Emotion?.Value ?? 0).Should().BeGreaterThanOrEqualTo((before.Emotion?.Value ?? 0) - 1e-12);
            after[JourneyLane.Pains].Select(item => item.DerivedFrom.Sources.Single()).Should().BeSubsetOf(before[JourneyLane.Pains].Select(item => item.DerivedFrom.Sources.Single()));
        }, iter: 60);

    private static IEnumerable<JourneyItem> ItemsOf(JourneyMap journey, JourneyLane lane) => journey.Stages.SelectMany(stage => stage[lane]).Where(item => item.DerivedFrom.Rule != JourneyRules.FirstValueFromServedShare && item.DerivedFrom.Rule != JourneyRules.ValueRealizationFromServedShare);

    private static HashSet<JourneySource> SourcesOf(UniversalJobMap map, Offering offering, JourneyTemplate template) =>
    [
        .. map.Steps.Select(step => new JourneySource(JourneySourceKind.Step, step.Id.Value)), .. map.Outcomes.Select(outcome => new JourneySource(JourneySourceKind.Outcome, outcome.Id.Value)),
        .. map.Jobs.Select(job => new JourneySource(JourneySourceKind.Job, job.Id.Value)), .. map.ConsumptionJobs.Select(job => new JourneySource(JourneySourceKind.Job, job.Id.Value)),
        .. offering.Touchpoints.Select(one => new JourneySource(JourneySourceKind.Touchpoint, one.Id.Value)), .. offering.Kpis.Select(one => new JourneySource(JourneySourceKind.Kpi, one.Id.Value)),
        .. offering.Milestones.Concat(template.Stages.SelectMany(stage => stage.Milestones)).Select(one => new JourneySource(JourneySourceKind.Milestone, one.Id.Value)),
    ];
}
