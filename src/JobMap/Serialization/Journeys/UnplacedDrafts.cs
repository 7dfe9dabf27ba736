using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Journeys;

/// <summary>From the wire to what has no stage. Kind, id and name may be left out where a part of an offering says them.</summary>
internal sealed class UnplacedDrafts(DraftReading reading, JourneyTouchpoints touchpoints)
{
    private readonly OfferingDrafts _parts = new(reading);

    public UnplacedItem? Of(WireUnplaced wire, string path)
    {
        Touchpoint? touchpoint = wire.Touchpoint is { } point ? touchpoints.Find(point) : null;
        Milestone? milestone = wire.Milestone is { } reached ? _parts.Of(reached, $"{path}.milestone") : null;
        Kpi? kpi = wire.Kpi is { } indicator ? _parts.Of(indicator, $"{path}.kpi") : null;
        UnplacedKind[] parts = [.. Parts(wire)];
        UnplacedKind? kind = wire.Kind is null ? parts.FirstOrDefault(UnplacedKind.Step) : reading.Name(WireNames.UnplacedKinds, wire.Kind, $"{path}.kind");
        foreach (UnplacedKind other in parts.Where(part => kind is { } known && part != known))
        {
            reading.Faults.Add($"{path}.{WireNames.UnplacedKinds.NameOf(other)}", $"left out where the kind is {WireNames.UnplacedKinds.NameOf(kind!.Value)}", "there");
        }

        string? own = touchpoint?.Id.Value ?? milestone?.Id.Value ?? kpi?.Id.Value;
        bool isMissing = wire.Id is null && own is null && parts.Length > 0;
        MapElementId? id = isMissing ? null : reading.Value<MapElementId>(MapElementId.TryParse, wire.Id ?? own, $"{path}.id");
        if (wire.Id is not null && own is not null && wire.Id != own)
        {
            reading.Faults.Add($"{path}.id", $"that of what has no stage, '{own}'", DraftReading.Shown(wire.Id));
        }

        string? name = isMissing ? null : reading.Text(wire.Name ?? touchpoint?.Name ?? milestone?.Name ?? kpi?.Name ?? id?.Value, $"{path}.name");
        string? reason = reading.Text(wire.Reason ?? "The journey as drawn puts it in no stage.", $"{path}.reason");
        return kind is null || id is null || name is null || reason is null ? null : new UnplacedItem(kind.Value, id.Value.Value, name, reason)
        {
            Touchpoint = touchpoint ?? (kind == UnplacedKind.Touchpoint ? new Touchpoint(TouchpointId.Parse(id.Value.Value), name) : null),
            Milestone = milestone ?? (kind == UnplacedKind.Milestone ? new Milestone(MilestoneId.Parse(id.Value.Value), name) : null),
            Kpi = kpi,
        };
    }

    private static IEnumerable<UnplacedKind> Parts(WireUnplaced wire)
    {
        if (wire.Touchpoint is not null)
        {
            yield return UnplacedKind.Touchpoint;
        }

        if (wire.Milestone is not null)
        {
            yield return UnplacedKind.Milestone;
        }

        if (wire.Kpi is not null)
        {
            yield return UnplacedKind.Kpi;
        }
    }
}
