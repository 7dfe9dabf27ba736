namespace JobMap.Journeys;

/// <summary>Why a lane is empty, in one sentence.</summary>
internal static class EmptyLaneReasons
{
    private const string NoAnswers = "No answers were given.";
    private const string NoOutcomes = "The stage has no desired outcomes.";

    public static string Of(JourneyLane lane, StageScores? stage) => lane switch
    {
        JourneyLane.Goals or JourneyLane.Questions => "The stage hosts no job step.",
        JourneyLane.Motivations => "The map holds no emotional or social jobs.",
        JourneyLane.Pains => OfScores(stage, "is underserved"),
        JourneyLane.Gains => OfScores(stage, "is appropriately served"),
        JourneyLane.Overserved => OfScores(stage, "is overserved"),
        JourneyLane.Opportunities => OfScores(stage, "scores above the lowest band"),
        _ => "Only an offering can tell, and none was given.",
    };

    public static string OfEmotion(StageScores? stage) => stage switch
    {
        null => NoAnswers,
        { Outcomes: 0 } => NoOutcomes,
        { Scored.Count: 0 } => "No outcome of the stage has a score.",
        _ => "No outcome of the stage is important to anybody who answered.",
    };

    private static string OfScores(StageScores? stage, string property) => stage switch
    {
        null => NoAnswers,
        { Outcomes: 0 } => NoOutcomes,
        { Unscored: 0 } => FormattableString.Invariant($"No outcome of the stage {property} ({stage.Scored.Count} scored)."),
        _ => FormattableString.Invariant($"No outcome of the stage {property} ({stage.Scored.Count} scored, {stage.Unscored} without a score)."),
    };
}
