using System.Globalization;

namespace JobMap.Journeys.Differences;

/// <summary>The parts that people gave, by the names of their members in documents, with what an item of a journey says beside them.</summary>
internal static class OfferingParts
{
    /// <summary>The level of the intervals of indicators.</summary>
    private const double Level = 0.95;

    public static JourneyPart Of(Touchpoint one, JourneyItem? item, bool whole) => new(JourneyChangeSubject.Touchpoint, one.Id.Value, one.Id.Value, one.ToString())
    {
        Members =
        [
            PartMember.Of("name", one.Name),
            PartMember.Of("channel", one.Channel?.Value),
            PartMember.Of("kind", one.Kind),
            PartMember.Of<OfferingStatus>("status", one.Status),
            PartMember.OfList("serves", one.Serves),
            PartMember.Of("stage", one.Stage?.Value),
            PartMember.OfList("actions", one.Actions),
            PartMember.OfList("motivations", one.Motivations),
            PartMember.OfList("questions", one.Questions),
            PartMember.OfList("barriers", one.Barriers),
            PartMember.OfList("reactions", one.Reactions, Exact),
            PartMember.OfList("frontstage", one.Frontstage),
            PartMember.OfList("backstage", one.Backstage),
            PartMember.OfList("support", one.Support),
            PartMember.OfList("evidence", one.Evidence),
            PartMember.OfList("features", one.Features),
            PartMember.Of("owner", one.Owner),
            PartMember.Of("isMomentOfTruth", one.IsMomentOfTruth),
            PartMember.Of("recoveryPlan", one.RecoveryPlan),
            PartMember.Of("extensions", one.Extensions),
            .. ItemParts.Beside(item, one.Name, new JourneySource(JourneySourceKind.Touchpoint, one.Id.Value), one.Status == OfferingStatus.Planned, whole),
        ],
    };

    public static JourneyPart Of(Feature one) => new(JourneyChangeSubject.Feature, one.Id.Value, one.Id.Value, one.Name)
    {
        Members =
        [
            PartMember.Of("name", one.Name),
            PartMember.OfList("serves", one.Serves),
            PartMember.OfList("milestones", one.Milestones),
            PartMember.OfList("requires", one.Requires),
            PartMember.Of<OfferingStatus>("status", one.Status),
            PartMember.Of("extensions", one.Extensions),
        ],
    };

    public static JourneyPart Of(MomentOfTruth one, JourneyItem item, bool whole) => new(JourneyChangeSubject.MomentOfTruth, one.Touchpoint.Value, one.Touchpoint.Value, one.ToString())
    {
        Members =
        [
            PartMember.Of("isConfirmed", one.IsConfirmed),
            PartMember.Of("recoveryPlan", one.RecoveryPlan),
            .. ItemParts.Beside(item, null, new JourneySource(JourneySourceKind.Touchpoint, one.Touchpoint.Value), false, whole),
        ],
    };

    public static JourneyPart Of(Milestone one, JourneyItem? item, bool whole) => new(JourneyChangeSubject.Milestone, one.Id.Value, one.Id.Value, one.Name)
    {
        Members =
        [
            PartMember.Of("name", one.Name),
            PartMember.Of<MilestoneKind>("kind", one.Kind),
            PartMember.Of("stage", one.Stage?.Value),
            PartMember.Of("leap", whole ? one.Leap : null),
            PartMember.Of("reached", one.Reached, "customers"),
            PartMember.Of("extensions", one.Extensions),
            .. ItemParts.Beside(item, one.Name, SourceOf(one), false, whole),
        ],
    };

    /// <summary>The leap of faith to a milestone; the milestone itself is told elsewhere.</summary>
    public static JourneyPart LeapTo(Milestone one, JourneyItem? item, bool whole) => new(JourneyChangeSubject.Leap, one.Id.Value, one.Id.Value, item?.Text ?? $"{one.Leap}: {one.Name}")
    {
        Members =
        [
            PartMember.Of("leap", one.Leap),
            .. whole ? Of(one, item, whole).Members.Where(member => member.Name != "leap") : ItemParts.Beside(item, $"{one.Leap}: {one.Name}", SourceOf(one), false, whole),
        ],
    };

    public static JourneyPart Of(Kpi one, JourneyItem? item, bool whole)
    {
        KpiResult result = one.Evaluate(Level) with { Target = null };
        string unit = $"{one.Kind} {one.Measurements.LastOrDefault(measurement => measurement.Total > 0)?.Scale}";
        string figure = result.Value is null ? "" : $": {result}";
        return new JourneyPart(JourneyChangeSubject.Kpi, one.Id.Value, one.Id.Value, one.Name + figure)
        {
            Members =
            [
                PartMember.Of("name", one.Name),
                PartMember.Of<KpiKind>("kind", one.Kind),
                new PartMember("value", result.Value is null ? null : result.ToString(), result.Value is { } value ? $"{Exactly.Of(value)} {Exactly.Of(result.Interval)} n={result.N.ToString(CultureInfo.InvariantCulture)}" : null)
                {
                    Figure = result.Value is { } number ? new PartFigure(number, unit, result.Interval, Level, result.Wave) : null,
                },
                PartMember.Of<KpiStatus>("targetStatus", result.Status),
                PartMember.Of("target", Exactly.Of(one.Target)) with { Figure = one.Target is { } target ? new PartFigure(target, unit) : null },
                PartMember.Of("stage", one.Stage?.Value),
                PartMember.Of("milestone", one.Milestone?.Value),
                PartMember.Of("touchpoint", one.Touchpoint?.Value),
                PartMember.OfList("measurements", one.Measurements, Exact),
                PartMember.Of("extensions", one.Extensions),
                .. ItemParts.Beside(item, one.Name, new JourneySource(JourneySourceKind.Kpi, one.Id.Value), false, whole),
            ],
        };
    }

    private static JourneySource SourceOf(Milestone one) => new(JourneySourceKind.Milestone, one.Id.Value);

    private static string Exact(ObservedReaction one) => Exactly.List(
        one.Scale.Name, Exactly.Of(one.Scale.Minimum), Exactly.Of(one.Scale.Maximum), Exactly.Of(one.Value), one.Observations.ToString(CultureInfo.InvariantCulture), one.Note,
        PartMember.Of("", one.Extensions).Exact);

    private static string Exact(KpiMeasurement one) => Exactly.List(one.Wave, string.Join(' ', one.Counts), one.Scale?.ToString(), PartMember.Of("", one.Extensions).Exact);
}
