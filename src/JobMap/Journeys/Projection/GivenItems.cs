namespace JobMap.Journeys.Projection;

/// <summary>Items of what people gave: the parts of touchpoints, milestones and indicators, as they are written.</summary>
internal static class GivenItems
{
    public static JourneyItem Of(Touchpoint touchpoint) => From(touchpoint, touchpoint.Name) with { Touchpoint = touchpoint };

    /// <summary>One item for each text that the touchpoints have of a kind.</summary>
    public static IEnumerable<JourneyItem> Of(IEnumerable<Touchpoint> touchpoints, Func<Touchpoint, IReadOnlyList<string>> texts) =>
        touchpoints.SelectMany(touchpoint => texts(touchpoint).Select(text => From(touchpoint, text)));

    public static JourneyItem Moment(Touchpoint touchpoint) =>
        From(touchpoint, touchpoint.Name) with { MomentOfTruth = new MomentOfTruth(touchpoint.Id) { IsConfirmed = true, RecoveryPlan = touchpoint.RecoveryPlan } };

    public static JourneyItem Of(Kpi kpi) => new(kpi.Name, new DerivedFrom(JourneyRules.Given, [JourneySource.Of(kpi.Id)])) { Kpi = kpi };

    /// <summary>A milestone of the offering is given; one of the template follows from it.</summary>
    public static JourneyItem Of(Milestone milestone, bool given) => new(milestone.Name, SourceOf(milestone, given)) { Milestone = milestone };

    public static JourneyItem Leap(Milestone milestone, bool given) => new($"{milestone.Leap}: {milestone.Name}", SourceOf(milestone, given)) { Milestone = milestone };

    private static DerivedFrom SourceOf(Milestone milestone, bool given) =>
        new(given ? JourneyRules.Given : JourneyRules.MilestoneFromTemplate, [JourneySource.Of(milestone.Id)]);

    private static JourneyItem From(Touchpoint touchpoint, string text) => new(text, new DerivedFrom(JourneyRules.Given, [JourneySource.Of(touchpoint.Id)])) { IsPlanned = touchpoint.Status == OfferingStatus.Planned };
}
