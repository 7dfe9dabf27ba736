namespace JobMap.Serialization.Segmentations;

/// <summary>How a variable is spread over the segments in JSON; <c>counts</c> has a row for each segment and a column for each value.</summary>
internal sealed record WireSegmentProfile(
    string Variable, string? Factor, IReadOnlyList<string> Values, IReadOnlyList<IReadOnlyList<int>> Counts, int Missing, double? ChiSquared, int? DegreesOfFreedom, double? P, double? AdjustedP,
    double? CramersV, string? Reason);
