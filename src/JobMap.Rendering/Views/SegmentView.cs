using JobMap.Opportunity;

namespace JobMap.Rendering.Views;

/// <summary>The scores of one segment in the order in which they are shown: by rank, those without a score last, in the order of the map.</summary>
internal sealed class SegmentView
{
    private SegmentView(OpportunityAnalysis analysis, string? segment)
    {
        Segment = segment;
        Variable = analysis.SegmentVariable;
        OpportunityScore[] scores = [.. analysis.Scores.Where(score => score.Segment == segment)];
        Scored = [.. scores.Where(score => score.Opportunity is not null).OrderBy(score => score.Rank)];
        Unscored = [.. scores.Where(score => score.Opportunity is null)];
        Others = [.. analysis.OtherScores.Where(score => score.Segment == segment).GroupBy(score => score.Need.Kind)
            .Select(kind => (kind.Key, (IReadOnlyList<OpportunityScore>)[.. kind.OrderBy(score => score.Rank ?? int.MaxValue)]))];
        Summaries = [.. analysis.Summaries.Where(summary => summary.Segment == segment)];
    }

    /// <summary>The value of the segment variable; null for everybody.</summary>
    public string? Segment { get; }

    /// <summary>The segment variable; null where there are no segments.</summary>
    public string? Variable { get; }

    /// <summary>The outcomes with a score, the greatest opportunity first.</summary>
    public IReadOnlyList<OpportunityScore> Scored { get; }

    /// <summary>The outcomes without one.</summary>
    public IReadOnlyList<OpportunityScore> Unscored { get; }

    /// <summary>The other needs that were asked, kind by kind, by rank, those without a score last.</summary>
    public IReadOnlyList<(NeedKind Kind, IReadOnlyList<OpportunityScore> Scores)> Others { get; }

    /// <summary>The outcomes taken together: those of the whole map, then step by step.</summary>
    public IReadOnlyList<OpportunitySummary> Summaries { get; }

    /// <summary>All of them, in the order shown.</summary>
    public IEnumerable<OpportunityScore> All => Scored.Concat(Unscored);

    /// <summary>"household: family"; null for everybody.</summary>
    public string? Title => Segment is null ? null : $"{Variable}: {Segment}";

    public static IReadOnlyList<SegmentView> Of(OpportunityAnalysis analysis) =>
        [.. analysis.Segments.DefaultIfEmpty(null).Select(segment => new SegmentView(analysis, segment))];

    /// <summary>The view of an analysis of one segment.</summary>
    /// <exception cref="ArgumentException">There are several.</exception>
    public static SegmentView OfOne(OpportunityAnalysis analysis)
    {
        IReadOnlyList<SegmentView> views = Of(analysis);
        return views.Count == 1 ? views[0]
            : throw new ArgumentException($"A picture is of one segment, and the analysis has {views.Count}: take one with ForSegment.", nameof(analysis));
    }

    public int Count(LandscapeZone zone) => Scored.Count(score => score.Zone == zone);
}
