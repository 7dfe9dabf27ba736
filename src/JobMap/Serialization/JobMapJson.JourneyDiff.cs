using System.Text.Json;
using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Journeys;

namespace JobMap.Serialization;

public static partial class JobMapJson
{
    /// <summary>
    /// Writes the differences of two journeys, in their order: kind, subject, id, lane, member, before, after, from and to (stages), difference and interval; then the touchpoints that were
    /// planned and exist now, and the ids of those that are still planned. What there is not is null.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string Serialize(JourneyDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        WireJourneyChanges document = new(
            [.. diff.Changes.Select(ToWire)],
            [.. diff.Realized.Select(touchpoint => new WireRealized(touchpoint.Actual.Id.Value, touchpoint.Actual.Name, touchpoint.IsAsPlanned))],
            [.. diff.StillPlanned.Select(touchpoint => touchpoint.Id.Value)]);
        return JsonSerializer.Serialize(document, WireContext.Readable.WireJourneyChanges);
    }

    private static WireJourneyChange ToWire(JourneyChange change) => new(
        EnumNames.NameOf(change.Kind), EnumNames.NameOf(change.Subject), change.Id.Length == 0 ? null : change.Id, change.Lane is { } lane ? EnumNames.NameOf(lane) : null, change.Member,
        change.Before, change.After, change.FromStages, change.ToStages, change.Difference,
        change.DifferenceInterval is { } interval ? new WireInterval(interval.Lower, interval.Upper) : null);
}
