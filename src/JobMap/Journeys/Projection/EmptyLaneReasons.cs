namespace JobMap.Journeys.Projection;

/// <summary>Why a lane is empty, in one sentence.</summary>
internal static class EmptyLaneReasons
{
    private const string NoNeeds = "The stage has no desired outcomes.";

    public static string Of(JourneyLane lane, StageInputs stage) => (stage.Evidence, lane) switch
    {
        (null, _) => OfTheRest(lane, stage),
        (_, JourneyLane.Motivations) => $"{OfTheRest(lane, stage)} No evidence of push or pull backs anything here.",
        (_, JourneyLane.Barriers) when stage.Offering is null => "No offering was given, and no evidence of anxiety or habit backs anything here.",
        (_, JourneyLane.Barriers) => $"{OfTheRest(lane, stage)} No evidence of anxiety or habit backs anything here.",
        (_, JourneyLane.Pains) => $"{OfTheRest(lane, stage)} No evidence backs a pain here.",
        _ => OfTheRest(lane, stage),
    };

    private static string OfTheRest(JourneyLane lane, StageInputs stage) => lane switch
    {
        JourneyLane.Goals => "The stage hosts neither a job step nor a consumption-chain job.",
        JourneyLane.Questions => stage.Offering is null ? "The stage hosts no job step." : "The stage hosts no job step, and its touchpoints have no questions.",
        JourneyLane.Motivations => stage.HasMotivations ? "Emotional and social jobs belong to the core job, of which the stage hosts no step."
            : stage.Offering is null ? "The map holds no emotional or social jobs." : "The map holds no emotional or social jobs, and the touchpoints no motivations.",
        JourneyLane.Pains => OfScores(stage, "is underserved"),
        JourneyLane.Gains => OfScores(stage, "is appropriately served"),
        JourneyLane.Overserved => OfScores(stage, "is overserved"),
        JourneyLane.Opportunities => OfScores(stage, "scores above the lowest band"),
        JourneyLane.MomentsOfTruth when stage.Offering is not null => stage.Scores is null
            ? "No touchpoint is declared one, and without answers there are no candidates." : "No touchpoint is declared one, and none alone serves an important outcome.",
        JourneyLane.Milestones or JourneyLane.LeapsOfFaith when stage.Offering is not null => "Neither the template nor the offering has any here.",
        JourneyLane.Milestones or JourneyLane.LeapsOfFaith => "The template has none here, and no offering was given.",
        JourneyLane.Kpis when stage.Offering is not null => "No indicator of the offering hangs on the stage, its milestones or its touchpoints.",
        _ => stage.Offering is null ? "Only an offering can tell, and none was given."
            : stage.Touchpoints.Count == 0 ? "The offering has no touchpoint here." : "No touchpoint of the stage says anything of it.",
    };

    public static string OfEmotion(StageInputs stage) => stage.Scores switch
    {
        null => stage.WhyNoScores,
        { Needs: 0 } => NoNeeds,
        { Scored.Count: 0 } => "No outcome of the stage has a score.",
        _ => "No outcome of the stage is important to anybody who answered.",
    };

    private static string OfScores(StageInputs stage, string property) => stage.Scores switch
    {
        null => stage.WhyNoScores,
        { Needs: 0 } => NoNeeds,
        { Unscored: 0 } scores => FormattableString.Invariant($"No outcome of the stage {property} ({scores.Scored.Count} scored)."),
        { } scores => FormattableString.Invariant($"No outcome of the stage {property} ({scores.Scored.Count} scored, {scores.Unscored} without a score)."),
    };
}
