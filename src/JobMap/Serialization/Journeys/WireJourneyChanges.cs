namespace JobMap.Serialization.Journeys;

/// <summary>The differences of two journeys in JSON, with the touchpoints that were planned: those that exist now, and the ids of those that are still planned.</summary>
internal sealed record WireJourneyChanges(IReadOnlyList<WireJourneyChange> Changes, IReadOnlyList<WireRealized> Realized, IReadOnlyList<string> StillPlanned);
