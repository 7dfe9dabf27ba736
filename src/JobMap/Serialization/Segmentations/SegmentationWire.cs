using JobMap.Opportunity;
using JobMap.Segmentation;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Segmentations;

/// <summary>From a segmentation to its document.</summary>
internal static class SegmentationWire
{
    public static WireSegmentation ToWire(MarketSegmentation segmentation, OpportunityAnalysis? analysis) => new(
        [.. segmentation.Segments.Select(segment => ToWire(segment, analysis))], segmentation.Silhouette, segmentation.Stability, segmentation.Reason,
        ToWire(segmentation.NullCheck), ToWire(segmentation.ContinuumCheck),
        segmentation.Respondents, segmentation.ExcludedRespondents, segmentation.FilledAnswers, ToWire(segmentation.Options), segmentation.Steps,
        [.. segmentation.Outcomes.Select(id => id.Value)], [.. segmentation.Variables.Select(id => id.Value)],
        [.. segmentation.Factors.Select(factor => new WireFactorOfOutcomes(factor.Representative.Value, factor.Eigenvalue, factor.ExplainedShare, factor.Loadings))],
        [.. segmentation.Solutions.Select(solution => new WireClusterSolution(solution.Clusters, solution.Silhouette, solution.Balance, solution.SmallestSize, solution.IsChosen, solution.Reason))],
        [.. segmentation.Profiles.Select(ToWire)], [.. segmentation.Diagnostics.Select(DiagnosticWire.ToWire)]);

    private static WireSegment ToWire(MarketSegment segment, OpportunityAnalysis? analysis) => new(
        segment.Id, segment.Size, segment.Share, segment.Stability, segment.Recovery, segment.Silhouette, [.. segment.TopOutcomes.Select(id => id.Value)], segment.Centre,
        analysis is null ? null : [.. AnalysisWire.ScoresOf(analysis, segment.Id)]);

    private static WireNullCheck? ToWire(NullCheck? check) =>
        check is null ? null : new WireNullCheck(check.Draws, check.Silhouette, check.MeanSilhouette, check.GreatestSilhouette, check.Probability);

    private static WireSegmentationOptions ToWire(SegmentationOptions options) => new(
        options.MinimumClusters, options.MaximumClusters, options.Factors, options.MinimumAnswered, options.MinimumSize, options.Restarts, options.Resamples, options.NullDraws,
        options.MaximumNullProbability, options.MinimumStability, options.Top, options.Seed);

    private static WireSegmentProfile ToWire(SegmentProfile profile) => new(
        profile.Variable, profile.Factor, profile.Values, profile.Counts, profile.Missing, profile.ChiSquared, profile.DegreesOfFreedom, profile.PValue, profile.AdjustedPValue, profile.CramersV,
        profile.Reason);
}
