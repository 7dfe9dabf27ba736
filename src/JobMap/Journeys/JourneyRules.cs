namespace JobMap.Journeys;

/// <summary>Every rule of the projection. What no rule derives must be given by an offering; nothing is made up.</summary>
public static class JourneyRules
{
    /// <summary>Goals from job steps.</summary>
    public static JourneyRule GoalFromStep { get; } = new("goal-from-step",
        "Each job step a stage hosts is a goal of the customer there, in the order of the map.");

    /// <summary>Questions from the kinds of the hosted steps.</summary>
    public static JourneyRule QuestionFromKind { get; } = new("question-from-kind",
        "Each kind of step a stage hosts asks its guiding question there, once.");

    /// <summary>Pains from underserved outcomes.</summary>
    public static JourneyRule PainUnderserved { get; } = new("pain-underserved",
        "An outcome of a hosted step that lies in the underserved zone of the landscape, S < I and S ≤ 2 I − 10, is a pain.");

    /// <summary>Gains from well-served outcomes.</summary>
    public static JourneyRule GainAppropriatelyServed { get; } = new("gain-appropriately-served",
        "An outcome of a hosted step that lies in the appropriately served zone of the landscape, S = I or 2 I − 10 < S < I, is a gain to keep.");

    /// <summary>Over-delivery from overserved outcomes.</summary>
    public static JourneyRule Overserved { get; } = new("overserved",
        "An outcome of a hosted step that satisfies more than it matters, S > I, is overserved.");

    /// <summary>Opportunities from ranked scores.</summary>
    public static JourneyRule OpportunityRanked { get; } = new("opportunity-ranked",
        "An outcome of a hosted step whose score lies above the lowest band of the threshold profile, or by a definition without one in the underserved region, is an opportunity, the greatest first.");

    /// <summary>Emotion from satisfaction.</summary>
    public static JourneyRule EmotionFromSatisfaction { get; } = new("emotion-from-satisfaction",
        "The emotion of a stage is the mean satisfaction with the outcomes of its hosted steps, weighted by their importance.");

    /// <summary>All rules.</summary>
    public static IReadOnlyList<JourneyRule> All { get; } = Array.AsReadOnly(
    [
        GoalFromStep, QuestionFromKind, PainUnderserved, GainAppropriatelyServed, Overserved, OpportunityRanked, EmotionFromSatisfaction,
    ]);
}
