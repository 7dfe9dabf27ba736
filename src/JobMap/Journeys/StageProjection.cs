using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>One stage: each derived lane by its rule, each other lane with the reason why it is empty.</summary>
internal static class StageProjection
{
    public static JourneyStage Of(
        string id, string name, IReadOnlyList<JobStep> steps, string language, Dictionary<NeedId, OpportunityScore>? scores, ThresholdProfile? thresholds)
    {
        StageScores? stage = scores is null ? null : new StageScores([.. steps.SelectMany(step => step.AllOutcomes).Select(outcome => scores[outcome.Id])]);
        Dictionary<JourneyLane, IReadOnlyList<JourneyItem>> lanes = [];
        Put(lanes, JourneyLane.Goals, steps.Select(GoalOf));
        Put(lanes, JourneyLane.Questions, steps.GroupBy(step => step.Kind).Select(kind => QuestionOf(kind, language)));
        if (stage is not null)
        {
            Put(lanes, JourneyLane.Pains, InZone(stage, LandscapeZone.Underserved, JourneyRules.PainUnderserved));
            Put(lanes, JourneyLane.Gains, InZone(stage, LandscapeZone.AppropriatelyServed, JourneyRules.GainAppropriatelyServed));
            Put(lanes, JourneyLane.Overserved, InZone(stage, LandscapeZone.Overserved, JourneyRules.Overserved));
            Put(lanes, JourneyLane.Opportunities, Opportunities(stage, thresholds));
        }

        StageEmotion? emotion = stage is null ? null : EmotionOf(stage.Scored);
        IEnumerable<EmptyLane> empty = Enum.GetValues<JourneyLane>().Where(lane => !lanes.ContainsKey(lane))
            .Select(lane => new EmptyLane(lane, EmptyLaneReasons.Of(lane, stage)));
        return new JourneyStage(id, name, steps.Select(step => step.Id), lanes, empty, emotion, emotion is null ? EmptyLaneReasons.OfEmotion(stage) : null);
    }

    private static void Put(Dictionary<JourneyLane, IReadOnlyList<JourneyItem>> lanes, JourneyLane lane, IEnumerable<JourneyItem> items)
    {
        ValueList<JourneyItem> list = new(items);
        if (list.Count > 0)
        {
            lanes.Add(lane, list);
        }
    }

    private static JourneyItem GoalOf(JobStep step) => new(step.Name, new DerivedFrom(JourneyRules.GoalFromStep, [step.Id.Value]));

    private static JourneyItem QuestionOf(IGrouping<UniversalStep, JobStep> kind, string language) =>
        new(UniversalSteps.GuidingQuestionOf(kind.Key, language), new DerivedFrom(JourneyRules.QuestionFromKind, kind.Select(step => step.Id.Value)));

    private static IEnumerable<JourneyItem> InZone(StageScores stage, LandscapeZone zone, JourneyRule rule) =>
        stage.Scored.Where(score => score.Zone == zone).Select(score => ItemOf(score, rule));

    private static IEnumerable<JourneyItem> Opportunities(StageScores stage, ThresholdProfile? thresholds) =>
        stage.Scored.Where(score => thresholds is null ? score.Zone == LandscapeZone.Underserved : score.Band != thresholds.LowestBand).OrderByDescending(score => score.Opportunity)
            .Select(score => ItemOf(score, JourneyRules.OpportunityRanked));

    private static JourneyItem ItemOf(OpportunityScore score, JourneyRule rule) =>
        new(score.Need.Statement, new DerivedFrom(rule, [score.Need.Id.Value], score));

    private static StageEmotion? EmotionOf(IReadOnlyList<OpportunityScore> scored)
    {
        double weight = scored.Sum(score => score.Importance!.Value);
        if (weight <= 0)
        {
            return null;
        }

        double Mean(Func<OpportunityScore, double> value) => scored.Sum(score => score.Importance!.Value * value(score)) / weight;
        ConfidenceInterval interval = new(Mean(s => s.SatisfactionInterval!.Value.Lower), Mean(s => s.SatisfactionInterval!.Value.Upper));
        DerivedFrom source = new(JourneyRules.EmotionFromSatisfaction, scored.Select(score => score.Need.Id.Value));
        return new StageEmotion(Mean(s => s.Satisfaction!.Value), interval, source);
    }
}
