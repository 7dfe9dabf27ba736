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

    /// <summary>What was given.</summary>
    public static JourneyRule Given { get; } = new("given",
        "What people gave rather than a rule derived: the parts of an offering, and whatever stands in a journey that somebody drew.");

    /// <summary>Motivations from emotional and social jobs.</summary>
    public static JourneyRule MotivationFromJob { get; } = new("motivation-from-job",
        "Each emotional and social job of the map is a motivation at every stage that hosts a step of the core job, since it belongs to that job as a whole.");

    /// <summary>Goals from consumption-chain jobs.</summary>
    public static JourneyRule GoalFromConsumptionJob { get; } = new("goal-from-consumption-job",
        "Each consumption-chain job a stage hosts is a goal of the customer there, in the order of the chain, behind the steps of the core job.");

    /// <summary>Candidates for moments of truth.</summary>
    public static JourneyRule MomentOfTruthSoleTouchpoint { get; } = new("moment-of-truth-sole-touchpoint",
        "An existing touchpoint that is the only one to serve an outcome of at least the stated importance is a candidate for a moment of truth: where it fails, nothing else gets that outcome done.");

    /// <summary>The stage of the first value.</summary>
    public static JourneyRule FirstValueFromServedShare { get; } = new("first-value-from-served-share",
        "The first value lies in the first stage up to which existing touchpoints have served the stated share of the importance of all outcomes.");

    /// <summary>The stage of the value realization.</summary>
    public static JourneyRule ValueRealizationFromServedShare { get; } = new("value-realization-from-served-share",
        "The value is realized in the first stage up to which existing touchpoints have served the stated, higher share of the importance of all outcomes.");

    /// <summary>Milestones and leaps of faith from the template.</summary>
    public static JourneyRule MilestoneFromTemplate { get; } = new("milestone-from-template",
        "A milestone of a stage of the template, with the leap of faith that leads to it, stands in that stage.");

    /// <summary>Motivations from evidence.</summary>
    public static JourneyRule MotivationFromEvidence { get; } = new("motivation-from-evidence",
        "A piece of evidence that shows push or pull is a motivation at every stage that hosts a step, outcome or job it backs.");

    /// <summary>Barriers from evidence.</summary>
    public static JourneyRule BarrierFromEvidence { get; } = new("barrier-from-evidence",
        "A piece of evidence that shows anxiety or habit is a barrier at every stage that hosts a step, outcome or job it backs.");

    /// <summary>Pains from evidence.</summary>
    public static JourneyRule PainFromEvidence { get; } = new("pain-from-evidence",
        "A piece of evidence that backs a pain is a pain itself at every stage that hosts what it is a pain of.");

    /// <summary>What was said about milestones.</summary>
    public static JourneyRule MilestoneFromEvidence { get; } = new("milestone-from-evidence",
        "A piece of evidence that backs a milestone stands in the lane and the stage of that milestone.");

    /// <summary>All rules.</summary>
    public static IReadOnlyList<JourneyRule> All { get; } = Array.AsReadOnly(
    [
        GoalFromStep, GoalFromConsumptionJob, QuestionFromKind, MotivationFromJob, PainUnderserved, GainAppropriatelyServed, Overserved, OpportunityRanked,
        EmotionFromSatisfaction, MomentOfTruthSoleTouchpoint, MilestoneFromTemplate, FirstValueFromServedShare, ValueRealizationFromServedShare,
        MotivationFromEvidence, BarrierFromEvidence, PainFromEvidence, MilestoneFromEvidence, Given,
    ]);

    /// <summary>True for the rules that make items of pieces of evidence, the first source of which is the piece.</summary>
    internal static bool IsOfEvidence(JourneyRule rule) =>
        rule == MotivationFromEvidence || rule == BarrierFromEvidence || rule == PainFromEvidence || rule == MilestoneFromEvidence;
}
