using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>One side of a comparison: its name, its scores by outcome, and the terms its scores were made on.</summary>
internal sealed class ComparisonSide(string name, OpportunityAnalysis analysis)
{
    private readonly Dictionary<OutcomeId, OpportunityScore> _scores = analysis.Scores.ToDictionary(score => score.Outcome.Id);

    public string Name => name;

    public OpportunityAnalysis Analysis => analysis;

    /// <summary>What two scores must share to be compared, each with its word.</summary>
    public IReadOnlyList<(string Term, string Value)> Terms { get; } = TermsOf(analysis.Options, analysis.Scale);

    public OpportunityScore? ScoreOf(OutcomeId outcome) => _scores.GetValueOrDefault(outcome);

    /// <summary>Why there is no score of an outcome; null where there is one.</summary>
    public string? ReasonAgainst(OutcomeId outcome) =>
        _scores.TryGetValue(outcome, out OpportunityScore? score) ? score.Reason : "the map has no such outcome";

    public static IReadOnlyList<(string Term, string Value)> TermsOf(OpportunityOptions options, RatingScale scale) =>
    [
        ("definition", options.Definition.Name), ("policy for missing answers", options.Missing.Name), ("scale", scale.ToString()),
        ("level", FormattableString.Invariant($"{options.Level}")),
    ];
}
