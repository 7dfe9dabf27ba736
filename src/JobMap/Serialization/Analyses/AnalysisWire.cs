using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Analyses;

/// <summary>From an analysis to its document.</summary>
internal static class AnalysisWire
{
    public static WireAnalysis ToWire(OpportunityAnalysis analysis) => new(
        analysis.Options.Definition.Name, analysis.Options.Missing.Name, analysis.Options.Thresholds?.Name, analysis.Options.IntervalMethod.Name,
        analysis.Options.Level, analysis.Options.Resamples, analysis.Options.Seed, analysis.Options.Top,
        analysis.Scale.ToString(), analysis.Solution.Value, analysis.SegmentVariable, analysis.WeightVariable, analysis.Respondents, analysis.ExcludedRespondents,
        [.. analysis.Segments.SelectMany(segment => ScoresOf(analysis, segment))],
        [.. analysis.OtherScores.Select(ToWire)], [.. analysis.Summaries.Select(ToWire)], [.. analysis.Diagnostics.Select(DiagnosticWire.ToWire)]);

    public static WireInterval? ToWire(ConfidenceInterval? interval) => interval is { } i ? new WireInterval(i.Lower, i.Upper) : null;

    /// <summary>The scores of a segment, the greatest opportunity first; those without a score last, in the order of the map.</summary>
    public static IEnumerable<WireScore> ScoresOf(OpportunityAnalysis analysis, string? segment) =>
        analysis.Scores.Where(score => score.Segment == segment).OrderBy(score => score.Rank ?? int.MaxValue).Select(ToWire);

    private static WireScore ToWire(OpportunityScore score) => new(
        score.Need.Id.Value, EnumNames.NameOf(score.Need.Kind), score.Need.Statement, score.Need.Step?.Id.Value, score.Need.Step?.Name, score.Segment,
        score.AnsweredBoth, score.EffectiveSize, score.AnsweredImportance, score.AnsweredSatisfaction,
        score.Importance, score.Satisfaction, score.Gap, score.Opportunity,
        ToWire(score.Interval), ToWire(score.ImportanceInterval), ToWire(score.SatisfactionInterval), ToWire(score.GapInterval), score.Bias, score.IsSparse,
        score.Rank, score.RankInterval is { } ranks ? new WireRankInterval(ranks.Lower, ranks.Upper) : null, score.ProbabilityFirst, score.ProbabilityTop,
        score.Zone is { } zone ? OpportunityLandscape.NameOf(zone) : null, score.IsTableStakes, score.Band, score.Straddled, score.Reason);

    private static WireSummary ToWire(OpportunitySummary summary) => new(
        summary.Step?.Id.Value, summary.Segment, summary.Outcomes, summary.Scored, summary.Mean, ToWire(summary.MeanInterval),
        summary.Maximum, ToWire(summary.MaximumInterval), summary.ShareUnderserved, ToWire(summary.ShareUnderservedInterval));
}
