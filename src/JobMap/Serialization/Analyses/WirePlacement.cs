namespace JobMap.Serialization.Analyses;

/// <summary>Where an outcome stands in one ranking, in JSON; members that cannot be told are null.</summary>
internal sealed record WirePlacement(string Definition, string Missing, double? Opportunity, int? Rank, IReadOnlyList<WireBand> Bands, string? Reason);
