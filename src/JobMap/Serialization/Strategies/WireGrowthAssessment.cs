namespace JobMap.Serialization.Strategies;

/// <summary>The assessment of one growth strategy in JSON.</summary>
internal sealed record WireGrowthAssessment(
    string Strategy, string Verdict, IReadOnlyList<string?> Segments, IReadOnlyList<WireGrowthEvidence> Evidence);
