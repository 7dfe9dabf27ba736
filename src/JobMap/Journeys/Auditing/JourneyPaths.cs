using JobMap.Internals;

namespace JobMap.Journeys.Auditing;

/// <summary>Where things stand in the document of a journey.</summary>
internal static class JourneyPaths
{
    public static string OfStage(int stage) => FormattableString.Invariant($"$.stages[{stage}]");

    public static string OfItem(int stage, JourneyLane lane, int item) => FormattableString.Invariant($"{OfStage(stage)}.lanes.{EnumNames.NameOf(lane)}[{item}]");

    /// <summary>The payloads of a kind that stand in a lane, stage by stage, and then those without a stage, each with its place.</summary>
    public static IEnumerable<(T Payload, string Path)> Of<T>(JourneyMap journey, JourneyLane lane, Func<JourneyItem, T?> ofItem, Func<UnplacedItem, T?> ofUnplaced)
        where T : class
    {
        for (int stage = 0; stage < journey.Stages.Count; stage++)
        {
            IReadOnlyList<JourneyItem> items = journey.Stages[stage][lane];
            for (int item = 0; item < items.Count; item++)
            {
                if (ofItem(items[item]) is { } payload)
                {
                    yield return (payload, OfItem(stage, lane, item));
                }
            }
        }

        for (int item = 0; item < journey.Unplaced.Count; item++)
        {
            if (ofUnplaced(journey.Unplaced[item]) is { } payload)
            {
                yield return (payload, FormattableString.Invariant($"$.unplaced[{item}]"));
            }
        }
    }

    /// <summary>The stage that hosts an element of the map first, or its place among the unplaced; null where the journey does not know of it.</summary>
    public static string? OfElement(JourneyMap journey, JourneySource element)
    {
        for (int stage = 0; stage < journey.Stages.Count; stage++)
        {
            for (int host = 0; host < journey.Stages[stage].Hosts.Count; host++)
            {
                if (journey.Stages[stage].Hosts[host] == element)
                {
                    return FormattableString.Invariant($"{OfStage(stage)}.hosts[{host}]");
                }
            }
        }

        UnplacedKind kind = element.Kind == JourneySourceKind.Step ? UnplacedKind.Step : UnplacedKind.ConsumptionJob;
        for (int item = 0; item < journey.Unplaced.Count; item++)
        {
            if (journey.Unplaced[item].Kind == kind && journey.Unplaced[item].Id == element.Id)
            {
                return FormattableString.Invariant($"$.unplaced[{item}]");
            }
        }

        return null;
    }
}
