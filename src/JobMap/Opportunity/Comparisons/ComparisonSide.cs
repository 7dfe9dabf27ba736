using JobMap.Surveys;

namespace JobMap.Opportunity.Comparisons;

/// <summary>One side of a comparison: its name, its scores by outcome, and the terms its scores were made on.</summary>
internal sealed class ComparisonSide(string name, OpportunityAnalysis analysis)
{
    private readonly Dictionary<NeedId, OpportunityScore> _scores = AllOf(analysis).ToDictionary(score => score.Need.Id);

    public string Name => name;

    public OpportunityAnalysis Analysis => analysis;

    /// <summary>What has a score or a reason for none, outcomes first.</summary>
    public IEnumerable<Need> Needs => AllOf(analysis).Select(score => score.Need);

    /// <summary>What two scores must share to be compared, each with its word.</summary>
    public IReadOnlyList<(string Term, string Value)> Terms { get; } = TermsOf(analysis.Options, analysis.Scale);

    public OpportunityScore? ScoreOf(NeedId need) => _scores.GetValueOrDefault(need);

    /// <summary>Why there is no score of an outcome; null where there is one.</summary>
    public string? ReasonAgainst(NeedId need) =>
        _scores.TryGetValue(need, out OpportunityScore? score) ? score.Reason : "the map has no such need";

    public static IReadOnlyList<(string Term, string Value)> TermsOf(OpportunityOptions options, RatingScale scale) =>
    [
        ("definition", options.Definition.Name), ("policy for missing answers", options.Missing.Name), ("scale", scale.ToString()),
        ("level", FormattableString.Invariant($"{options.Level}")),
    ];

    private static IEnumerable<OpportunityScore> AllOf(OpportunityAnalysis analysis) => analysis.Scores.Concat(analysis.OtherScores);
}
