namespace JobMap.Serialization.Segmentations;

/// <summary>The choices of a search for segments in JSON.</summary>
internal sealed record WireSegmentationOptions(
    int MinimumClusters, int MaximumClusters, int? Factors, double MinimumAnswered, int MinimumSize, int Restarts, int Resamples, int NullDraws, double MaximumNullProbability,
    double MinimumStability, int Top, ulong Seed);
