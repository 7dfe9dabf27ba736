namespace JobMap.Serialization.Journeys;

/// <summary>A share of the outcomes that is served, in JSON.</summary>
internal sealed record WireServedShare(string? Id, double? Share, double? ShareOnceBuilt, int Outcomes, int Served, int ServedOnceBuilt, int Unscored);
