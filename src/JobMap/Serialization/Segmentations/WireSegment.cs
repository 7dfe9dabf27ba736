using JobMap.Serialization.Analyses;

namespace JobMap.Serialization.Segmentations;

/// <summary>One segment in JSON; <c>scores</c> are those of its outcomes, the greatest opportunity first, where they were computed.</summary>
internal sealed record WireSegment(
    string Id, int Size, double Share, double? Stability, double? Recovery, double Silhouette, IReadOnlyList<string> TopOutcomes, IReadOnlyList<double> Centre, IReadOnlyList<WireScore>? Scores);
