namespace JobMap.Serialization.Journeys;

/// <summary>The audit of a journey in JSON.</summary>
internal sealed record WireAudit(IReadOnlyList<WireFinding> Diagnostics, WireCoverage Coverage, IReadOnlyList<string> Notes);
