using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity.Scoring;
using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>
/// The opportunity of every outcome of a job map, from survey answers: scores with intervals, zones and bands, and ranks with their
/// stability. It names every choice it was made with. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, responses);
/// foreach (OpportunityScore score in analysis.Ranked)
///     Console.WriteLine(score);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OpportunityAnalysis : IEquatable<OpportunityAnalysis>
{
    private readonly IReadOnlyList<TallyGroup> _groups;

    internal OpportunityAnalysis(UniversalJobMap map, SurveyTally tally, OpportunityOptions options, IEnumerable<OpportunityScore> scores, IEnumerable<OpportunityScore> others, IEnumerable<OpportunitySummary> summaries, IEnumerable<Diagnostic> diagnostics)
    {
        Map = map;
        Options = options;
        Scale = tally.Scale;
        Solution = tally.Solution;
        SegmentVariable = tally.SegmentVariable;
        _groups = tally.Groups;
        Respondents = tally.Respondents;
        Segments = new ValueList<string?>(tally.SegmentVariable is null ? [null] : tally.Groups.Select(group => group.Segment).Where(segment => segment is not null));
        Scores = new ValueList<OpportunityScore>(scores);
        OtherScores = new ValueList<OpportunityScore>(others);
        Summaries = new ValueList<OpportunitySummary>(summaries);
        WeightVariable = tally.WeightVariable;
        ExcludedRespondents = tally.ExcludedRespondents;
        Ranked = RankedOf(Segments, Scores);
        Diagnostics = new ValueList<Diagnostic>(diagnostics);
    }

    private OpportunityAnalysis(OpportunityAnalysis whole, string? segment)
    {
        Map = whole.Map;
        Options = whole.Options;
        Scale = whole.Scale;
        Solution = whole.Solution;
        SegmentVariable = whole.SegmentVariable;
        _groups = whole._groups;
        Respondents = whole.SegmentVariable is null ? whole.Respondents : whole._groups.Where(group => group.Segment == segment).Sum(group => group.Respondents);
        Segments = new ValueList<string?>([segment]);
        Scores = new ValueList<OpportunityScore>(whole.Scores.Where(score => score.Segment == segment));
        OtherScores = new ValueList<OpportunityScore>(whole.OtherScores.Where(score => score.Segment == segment));
        Summaries = new ValueList<OpportunitySummary>(whole.Summaries.Where(summary => summary.Segment == segment));
        WeightVariable = whole.WeightVariable;
        ExcludedRespondents = whole.ExcludedRespondents;
        Ranked = RankedOf(Segments, Scores);
        Diagnostics = whole.Diagnostics;
    }

    /// <summary>The job map that was scored.</summary>
    public UniversalJobMap Map { get; }

    /// <summary>The definition, the policies, the level and the seed.</summary>
    public OpportunityOptions Options { get; }

    /// <summary>The scale of the ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>The variable whose values are the segments of the scores; null where there are no segments.</summary>
    public string? SegmentVariable { get; }

    /// <summary>All respondents, those who answered nothing and those in no segment included; of the segment alone in what <see cref="ForSegment"/> gives.</summary>
    public long Respondents { get; }

    /// <summary>All respondents, also where <see cref="Respondents"/> are those of one segment.</summary>
    internal long AllRespondents => _groups.Sum(group => group.Respondents);

    /// <summary>One score per outcome in the order of the map; with segments, the scores of one segment after those of another.</summary>
    public IReadOnlyList<OpportunityScore> Scores { get; }

    /// <summary>
    /// The scores of whatever else was asked: financial outcomes, related, emotional, social and consumption-chain jobs, kind by kind, each kind ranked
    /// on its own; empty where none was.
    /// </summary>
    public IReadOnlyList<OpportunityScore> OtherScores { get; }

    /// <summary>The outcomes taken together: those of the whole map, then step by step; with segments, the summaries of one segment after those of another.</summary>
    public IReadOnlyList<OpportunitySummary> Summaries { get; }

    /// <summary>What the survey weights are called; null where respondents have none.</summary>
    public string? WeightVariable { get; }

    /// <summary>How many respondents were left out because they had not answered everything; 0 unless the policy is complete-case.</summary>
    public long ExcludedRespondents { get; }

    /// <summary>The scored outcomes, the greatest opportunity first; with segments, segment by segment. Outcomes without a score are left out. Equal scores stay in the order of the map.</summary>
    public IReadOnlyList<OpportunityScore> Ranked { get; }

    /// <summary>The segments in ordinal order; a single null where the answers are not split; empty where they are and nobody is in a segment.</summary>
    public IReadOnlyList<string?> Segments { get; }

    /// <summary>What was left out, missing or doubtful.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Scores a tally with the default options.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, SurveyTally, OpportunityOptions)" path="/param|/exception"/>
    public static OpportunityAnalysis Run(UniversalJobMap map, SurveyTally tally) => Run(map, tally, OpportunityOptions.Default);

    /// <summary>
    /// Scores a tally. Ranks are judged by its second moments, where it has them: by draws from the normal distribution of all shares, whose frequencies lie within 0.05, and mostly 0.03, of those of a
    /// bootstrap over respondents from 60 respondents on, 120 where a cell of important × satisfied expects fewer than 5. Otherwise, and with the definition
    /// <see cref="OpportunityDefinition.Mean"/>, or with <see cref="MissingAnswers.Pairwise"/> where somebody rated only one of the two, ranks come without their stability, and JM4003 says why.
    /// </summary>
    /// <param name="map">The outcomes to score.</param>
    /// <param name="tally">The answers; split by segment, each segment is scored on its own.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The thresholds were not published for the definition; the answers are complete cases and the policy is another, or a tally is not of complete cases and
    /// the policy is complete-case; or the answers have weights and intervals by a bootstrap are asked for, which takes the respondents.
    /// </exception>
    public static OpportunityAnalysis Run(UniversalJobMap map, SurveyTally tally, OpportunityOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(options);
        return AnalysisRun.Of(map, tally, null, options);
    }

    /// <summary>Scores responses with the default options, and judges the ranks by a paired bootstrap over respondents.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, SurveyResponses, OpportunityOptions)" path="/param|/exception"/>
    public static OpportunityAnalysis Run(UniversalJobMap map, SurveyResponses responses) => Run(map, responses, OpportunityOptions.Default);

    /// <summary>
    /// Scores responses, and judges the ranks by a paired bootstrap over respondents. Resamples are not kept: their number costs time, not memory.
    /// </summary>
    /// <param name="map">The outcomes to score.</param>
    /// <param name="responses">The answers; split by a variable, each segment is scored on its own.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The thresholds were not published for the definition, or the answers are complete cases and the policy is another.
    /// </exception>
    public static OpportunityAnalysis Run(UniversalJobMap map, SurveyResponses responses, OpportunityOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentNullException.ThrowIfNull(options);
        SurveyResponses counted = options.Missing == MissingAnswers.CompleteCase && !responses.IsCompleteCase ? responses.CompleteCases() : responses;
        return AnalysisRun.Of(map, SurveyTally.From(counted), counted, options);
    }

    /// <summary>The same analysis with the scores of one segment alone; null asks for those of everybody in an analysis without segments.</summary>
    /// <exception cref="ArgumentException">The analysis has no such segment.</exception>
    public OpportunityAnalysis ForSegment(string? segment) => Segments.Contains(segment)
        ? new OpportunityAnalysis(this, segment)
        : throw new ArgumentException($"The analysis has no segment '{segment}'; it has {string.Join(", ", Segments.Select(s => $"'{s}'"))}.", nameof(segment));

    /// <summary>True when map, options, answers' scale, solution and split, scores and diagnostics are equal.</summary>
    public bool Equals(OpportunityAnalysis? other) =>
        other is not null && Options == other.Options && Scale == other.Scale && Solution == other.Solution && SegmentVariable == other.SegmentVariable
        && Respondents == other.Respondents && Segments.Equals(other.Segments) && Scores.Equals(other.Scores) && OtherScores.Equals(other.OtherScores) && Summaries.Equals(other.Summaries) && WeightVariable == other.WeightVariable
        && ExcludedRespondents == other.ExcludedRespondents && Diagnostics.Equals(other.Diagnostics)
        && Map.Equals(other.Map);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpportunityAnalysis);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Map, Options, Respondents, Scores);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(OpportunityAnalysis? left, OpportunityAnalysis? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(OpportunityAnalysis? left, OpportunityAnalysis? right) => !(left == right);

    /// <summary>"22 outcomes, 393 respondents, ulwick-top-two-box, available-case".</summary>
    public override string ToString() =>
        $"{Counted.Of(Map.Outcomes.Count, "outcome")}, {Counted.Of(Respondents, "respondent")}, {Options.Definition}, {Options.Missing}";

    /// <summary>Segment by segment in their order, whatever the number of segments in one pass over the scores.</summary>
    private static ValueList<OpportunityScore> RankedOf(IReadOnlyList<string?> segments, IReadOnlyList<OpportunityScore> scores)
    {
        ILookup<string?, OpportunityScore> ranked = scores.Where(score => score.Rank is not null).ToLookup(score => score.Segment);
        return new ValueList<OpportunityScore>(segments.SelectMany(segment => ranked[segment].OrderBy(score => score.Rank)));
    }
}
