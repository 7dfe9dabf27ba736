using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys.Projection;

/// <summary>One stage: each derived lane by its rule, each given lane from the offering, and a reason for each lane that is empty.</summary>
internal static class StageProjection
{
    private static readonly JourneyLane[] Lanes = Enum.GetValues<JourneyLane>();

    public static JourneyStage Of(StageInputs stage)
    {
        Dictionary<JourneyLane, IReadOnlyList<JourneyItem>> lanes = [];
        foreach (JourneyLane lane in Lanes)
        {
            IEnumerable<JourneyItem> derived = ItemsOf(lane, stage);
            ValueList<JourneyItem> items = new(stage.Evidence is { } evidence ? evidence.Over(lane, derived) : derived);
            if (items.Count > 0)
            {
                lanes.Add(lane, items);
            }
        }

        StageEmotion? emotion = stage.Scores is { } scores ? StageEmotions.Of(scores) : null;
        IEnumerable<EmptyLane> empty = Lanes.Where(lane => !lanes.ContainsKey(lane)).Select(lane => new EmptyLane(lane, EmptyLaneReasons.Of(lane, stage)));
        return new JourneyStage(stage.Plan.Id, stage.Plan.Name, stage.Plan.Hosts, lanes, empty, emotion, emotion is null ? EmptyLaneReasons.OfEmotion(stage) : null)
        {
            HostingRationales = stage.Plan.Rationales.Count == 0 ? ValueList<HostingRationale>.Empty : new ValueList<HostingRationale>(stage.Plan.Rationales),
            Side = stage.Plan.Side,
        };
    }

    private static IEnumerable<JourneyItem> ItemsOf(JourneyLane lane, StageInputs stage) => lane switch
    {
        JourneyLane.Actions => GivenItems.Of(stage.Touchpoints, touchpoint => touchpoint.Actions),
        JourneyLane.Goals => stage.Plan.Steps.Select(GoalOf).Concat(stage.Plan.Jobs.Select(GoalOf)),
        JourneyLane.Questions => stage.Plan.Steps.GroupBy(step => step.Kind).Select(kind => QuestionOf(kind, stage.Map.Grammar.Language))
            .Concat(GivenItems.Of(stage.Touchpoints, touchpoint => touchpoint.Questions)),
        JourneyLane.Motivations => MotivationsOf(stage).Concat(GivenItems.Of(stage.Touchpoints, touchpoint => touchpoint.Motivations)),
        JourneyLane.Barriers => GivenItems.Of(stage.Touchpoints, touchpoint => touchpoint.Barriers),
        JourneyLane.Pains => InZone(stage, LandscapeZone.Underserved, JourneyRules.PainUnderserved),
        JourneyLane.Gains => InZone(stage, LandscapeZone.AppropriatelyServed, JourneyRules.GainAppropriatelyServed),
        JourneyLane.Overserved => InZone(stage, LandscapeZone.Overserved, JourneyRules.Overserved),
        JourneyLane.Opportunities => Opportunities(stage),
        JourneyLane.Touchpoints => stage.Touchpoints.Select(GivenItems.Of),
        JourneyLane.Frontstage => GivenItems.Of(stage.Touchpoints, touchpoint => touchpoint.Frontstage),
        JourneyLane.Backstage => GivenItems.Of(stage.Touchpoints, touchpoint => touchpoint.Backstage),
        JourneyLane.Support => GivenItems.Of(stage.Touchpoints, touchpoint => touchpoint.Support),
        JourneyLane.Evidence => GivenItems.Of(stage.Touchpoints, touchpoint => touchpoint.Evidence),
        JourneyLane.MomentsOfTruth => stage.Moments,
        JourneyLane.Milestones => stage.Milestones.Select(entry => GivenItems.Of(entry.Milestone, entry.Given)).Concat(stage.Values),
        JourneyLane.LeapsOfFaith => stage.Milestones.Where(entry => entry.Milestone.Leap is not null).Select(entry => GivenItems.Leap(entry.Milestone, entry.Given)),
        _ => stage.Kpis.Select(GivenItems.Of),
    };

    private static JourneyItem GoalOf(JobStep step) => new(step.Name, new DerivedFrom(JourneyRules.GoalFromStep, [JourneySource.Of(step.Id)]));

    private static JourneyItem GoalOf(ConsumptionJob job) => new(job.Statement.Text, new DerivedFrom(JourneyRules.GoalFromConsumptionJob, [JourneySource.Of(job.Id)]));

    private static JourneyItem QuestionOf(IGrouping<UniversalStep, JobStep> kind, string language) =>
        new(UniversalSteps.GuidingQuestionOf(kind.Key, language), new DerivedFrom(JourneyRules.QuestionFromKind, kind.Select(step => JourneySource.Of(step.Id))));

    private static IEnumerable<JourneyItem> MotivationsOf(StageInputs stage) => stage.Plan.Steps.Count == 0 || !stage.HasMotivations ? []
        : stage.Map.Jobs.Where(job => job.Kind is JobKind.Emotional or JobKind.Social)
            .Select(job => new JourneyItem(job.Statement.Text, new DerivedFrom(JourneyRules.MotivationFromJob, [JourneySource.Of(job.Id)])));

    private static IEnumerable<JourneyItem> InZone(StageInputs stage, LandscapeZone zone, JourneyRule rule) =>
        stage.Scores?.Entries.Where(entry => entry.Score.Zone == zone).Select(entry => ItemOf(entry, rule)) ?? [];

    private static IEnumerable<JourneyItem> Opportunities(StageInputs stage) => stage.Scores?.Entries
        .Where(entry => stage.Thresholds is { } thresholds ? entry.Score.Band != thresholds.LowestBand : entry.Score.Zone == LandscapeZone.Underserved)
        .OrderByDescending(entry => entry.Score.Opportunity).Select(entry => ItemOf(entry, JourneyRules.OpportunityRanked)) ?? [];

    private static JourneyItem ItemOf((OpportunityScore Score, JourneySource Source, SourceFigures Figures) entry, JourneyRule rule) =>
        new(entry.Score.Need.Statement, new DerivedFrom(rule, [entry.Source], [entry.Figures]));
}
