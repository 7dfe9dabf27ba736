namespace JobMap.Serialization.Analyses;

/// <summary>A band with the profile that names it, in JSON.</summary>
internal sealed record WireBand(string Thresholds, string Band);
