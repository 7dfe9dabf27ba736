using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Segmentations;

/// <summary>A segmentation in JSON; members that cannot be told are null.</summary>
internal sealed record WireSegmentation(
    IReadOnlyList<WireSegment> Segments, double? Silhouette, double? Stability, string? Reason, WireNullCheck? NullCheck, WireNullCheck? ContinuumCheck, int Respondents, int ExcludedRespondents, int FilledAnswers,
    WireSegmentationOptions Options, IReadOnlyList<string> Steps, IReadOnlyList<string> Outcomes, IReadOnlyList<string> Variables, IReadOnlyList<WireFactorOfOutcomes> Factors,
    IReadOnlyList<WireClusterSolution> Solutions, IReadOnlyList<WireSegmentProfile> Profiles, IReadOnlyList<WireDiagnostic> Diagnostics);
