namespace JobMap.Serialization.Journeys;

/// <summary>How much of the job a journey serves, in JSON.</summary>
internal sealed record WireCoverage(bool Weighted, WireServedShare Whole, IReadOnlyList<WireServedShare> Steps, IReadOnlyList<WireServedShare> Stages);
