namespace JobMap.Journeys.Authoring;

/// <summary>What the sources of an item are where nobody says it: that of which the rule makes items, and for what was given that of which the lane is.</summary>
internal static class GivenSources
{
    public static JourneySourceKind KindOf(JourneyRule rule, JourneyLane? lane, int index) => rule switch
    {
        _ when rule == JourneyRules.Given => KindOf(lane),
        _ when rule == JourneyRules.GoalFromStep || rule == JourneyRules.QuestionFromKind => JourneySourceKind.Step,
        _ when rule == JourneyRules.GoalFromConsumptionJob || rule == JourneyRules.MotivationFromJob => JourneySourceKind.Job,
        _ when rule == JourneyRules.MilestoneFromTemplate => JourneySourceKind.Milestone,
        _ when rule == JourneyRules.FirstValueFromServedShare || rule == JourneyRules.ValueRealizationFromServedShare => JourneySourceKind.Touchpoint,
        _ when rule == JourneyRules.MomentOfTruthSoleTouchpoint && index == 0 => JourneySourceKind.Touchpoint,
        _ when index == 0 && JourneyRules.IsOfEvidence(rule) => JourneySourceKind.Evidence,
        _ when rule == JourneyRules.MilestoneFromEvidence => JourneySourceKind.Milestone,
        _ => JourneySourceKind.Outcome,
    };

    /// <summary>What the sources of what people gave are; null for the emotion.</summary>
    public static JourneySourceKind KindOf(JourneyLane? lane) => lane switch
    {
        JourneyLane.Goals => JourneySourceKind.Step,
        null or JourneyLane.Pains or JourneyLane.Gains or JourneyLane.Opportunities or JourneyLane.Overserved => JourneySourceKind.Outcome,
        JourneyLane.Milestones or JourneyLane.LeapsOfFaith => JourneySourceKind.Milestone,
        JourneyLane.Kpis => JourneySourceKind.Kpi,
        _ => JourneySourceKind.Touchpoint,
    };
}
