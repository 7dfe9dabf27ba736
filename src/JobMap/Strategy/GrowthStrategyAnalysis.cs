using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Strategy.Growth;

namespace JobMap.Strategy;

/// <summary>
/// What the scores say for and against each of the five growth strategies, with the rule, the figures, the segment and the outcomes behind every piece of evidence, and what they do not say.
/// It recommends nothing that the answers do not bear out. Immutable, compared by value.
/// Source of the strategies: Ulwick, "Jobs to be Done: Theory to Practice", 2016; the rules are this library's own, docs/decisions/0037-growth-strategy-rules.md.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GrowthStrategyAnalysis : IEquatable<GrowthStrategyAnalysis>
{
    private GrowthStrategyAnalysis(OpportunityAnalysis everybody, string? segmentVariable, GrowthStrategyOptions options, IEnumerable<GrowthGroup> groups, IEnumerable<GrowthAssessment> assessments, IEnumerable<Diagnostic> diagnostics)
    {
        Options = options;
        Level = everybody.Options.Level;
        SegmentVariable = segmentVariable;
        Groups = new ValueList<GrowthGroup>(groups);
        Assessments = new ValueList<GrowthAssessment>(assessments);
        Diagnostics = new ValueList<Diagnostic>(diagnostics);
    }

    /// <summary>The thresholds, and what was told.</summary>
    public GrowthStrategyOptions Options { get; }

    /// <summary>The level of the intervals behind the evidence.</summary>
    public double Level { get; }

    /// <summary>The variable whose values are the segments; null where everybody alone was judged.</summary>
    public string? SegmentVariable { get; }

    /// <summary>Everybody, then the segments in ordinal order.</summary>
    public IReadOnlyList<GrowthGroup> Groups { get; }

    /// <summary>One assessment per strategy, in the order of <see cref="GrowthStrategy.All"/>.</summary>
    public IReadOnlyList<GrowthAssessment> Assessments { get; }

    /// <summary>What was left out or is doubtful.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Judges the strategies with the default options.</summary>
    /// <inheritdoc cref="Run(OpportunityAnalysis, OpportunityAnalysis, GrowthStrategyOptions)" path="/param|/exception"/>
    public static JobMapResult<GrowthStrategyAnalysis> Run(OpportunityAnalysis everybody, OpportunityAnalysis? bySegment) => Run(everybody, bySegment, GrowthStrategyOptions.Default);

    /// <summary>Judges the five strategies. Analyses on different terms, or of a definition that the thresholds do not belong to, give JM7030; a segment that is named and not there, JM7031.</summary>
    /// <param name="everybody">The scores of everybody, not split.</param>
    /// <param name="bySegment">The scores by segment, on the same terms; null where there are no segments.</param>
    /// <param name="options">The thresholds, and what is told beside the scores.</param>
    /// <exception cref="ArgumentNullException">An argument but <paramref name="bySegment"/> is null.</exception>
    public static JobMapResult<GrowthStrategyAnalysis> Run(OpportunityAnalysis everybody, OpportunityAnalysis? bySegment, GrowthStrategyOptions options)
    {
        ArgumentNullException.ThrowIfNull(everybody);
        ArgumentNullException.ThrowIfNull(options);
        Diagnostic[] refusals = [.. GrowthChecks.Refusals(everybody, bySegment, options)];
        if (refusals.Length > 0)
        {
            return JobMapResult<GrowthStrategyAnalysis>.Failure(refusals);
        }

        GrowthGroup[] groups =
        [
            GrowthGroups.Of(null, everybody.Scores, options.Profile),
            .. (bySegment?.Segments ?? []).Select(segment => GrowthGroups.Of(segment, bySegment!.Scores.Where(score => score.Segment == segment), options.Profile)),
        ];
        OpportunityScore[] financial = [.. everybody.OtherScores.Where(score => score.Need.Kind == NeedKind.FinancialOutcome)];
        GrowthRun run = new(groups, financial.Length == 0 ? null : GrowthGroups.Of(null, financial, options.Profile), options);
        Diagnostic[] doubts = [.. GrowthChecks.Doubts(everybody, bySegment, groups, options)];
        return JobMapResult<GrowthStrategyAnalysis>.Success(new GrowthStrategyAnalysis(everybody, bySegment?.SegmentVariable, options, groups, run.Assessments(), doubts), doubts);
    }

    /// <summary>The assessment of a strategy.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="strategy"/> is null.</exception>
    public GrowthAssessment Of(GrowthStrategy strategy) => Assessments.First(assessment => assessment.Strategy == Guards.NotNull(strategy));

    /// <summary>True when options, groups, assessments and diagnostics are equal.</summary>
    public bool Equals(GrowthStrategyAnalysis? other) => other is not null && Options == other.Options && Level == other.Level && SegmentVariable == other.SegmentVariable
        && Groups.Equals(other.Groups) && Assessments.Equals(other.Assessments) && Diagnostics.Equals(other.Diagnostics);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GrowthStrategyAnalysis);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Options, SegmentVariable, Groups, Assessments);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(GrowthStrategyAnalysis? left, GrowthStrategyAnalysis? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(GrowthStrategyAnalysis? left, GrowthStrategyAnalysis? right) => !(left == right);

    /// <summary>"differentiated: supported; dominant: notEnoughEvidence; …".</summary>
    public override string ToString() => string.Join("; ", Assessments.Select(assessment => $"{assessment.Strategy}: {EnumNames.NameOf(assessment.Verdict)}"));
}
