using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Opportunity;

/// <summary>
/// The opportunity of one outcome among one group of respondents, with everything needed to judge it. Where there are not enough answers
/// the score and all that follows from it are null and <see cref="Reason"/> says why; NaN and infinity never occur.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OpportunityScore
{
    internal OpportunityScore(JobStep step, DesiredOutcome outcome) => (Step, Outcome) = (step, outcome);

    /// <summary>The job step the outcome belongs to.</summary>
    public JobStep Step { get; }

    /// <summary>The outcome.</summary>
    public DesiredOutcome Outcome { get; }

    /// <summary>The segment the respondents belong to; null for everybody.</summary>
    public string? Segment { get; internal init; }

    /// <summary>The n of the score: how many rated both importance and satisfaction.</summary>
    public long AnsweredBoth { get; internal init; }

    /// <summary>How many rated the importance.</summary>
    public long AnsweredImportance { get; internal init; }

    /// <summary>How many rated the satisfaction.</summary>
    public long AnsweredSatisfaction { get; internal init; }

    /// <summary>I: the share of the top box in importance × 10, 0..10.</summary>
    public double? Importance { get; internal init; }

    /// <summary>The Wilson interval of <see cref="Importance"/>, 0..10.</summary>
    public ConfidenceInterval? ImportanceInterval { get; internal init; }

    /// <summary>S: the share of the top box in satisfaction × 10, 0..10.</summary>
    public double? Satisfaction { get; internal init; }

    /// <summary>The Wilson interval of <see cref="Satisfaction"/>, 0..10.</summary>
    public ConfidenceInterval? SatisfactionInterval { get; internal init; }

    /// <summary>The score, in points: 0..20 for I + max(I − S, 0).</summary>
    public double? Opportunity { get; internal init; }

    /// <summary>
    /// The interval of the score, in points, from the joint histogram alone: MOVER limits joined with the Wilson limits of I (Zou and Donner,
    /// Statistics in Medicine 2008). It keeps its level where I is near S and where shares are near 0 or 1.
    /// </summary>
    public ConfidenceInterval? Interval { get; internal init; }

    /// <summary>The rank among the scored outcomes of the group, 1 for the greatest. Equal scores share the better rank (1, 2, 2, 4).</summary>
    public int? Rank { get; internal init; }

    /// <summary>
    /// The confidence set for the rank, marginal for this outcome (Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 2024);
    /// null where there was only a tally, or where the resamples are too few for the level (JM4004).
    /// </summary>
    public RankInterval? RankInterval { get; internal init; }

    /// <summary>
    /// The share of bootstrap resamples of respondents, 0..1, in which the outcome ranks among the top k of the options, ties included;
    /// null where there was only a tally.
    /// </summary>
    public double? ProbabilityTop { get; internal init; }

    /// <summary>The region of the landscape.</summary>
    public LandscapeZone? Zone { get; internal init; }

    /// <summary>The band of the threshold profile, such as <c>high</c>.</summary>
    public string? Band { get; internal init; }

    /// <summary>The thresholds of the profile that the interval lies on both sides of; empty where the band is clear.</summary>
    public IReadOnlyList<double> Straddled { get; internal init; } = ValueList<double>.Empty;

    /// <summary>Why there is no score; null where there is one.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The counts behind the score, from which its limits follow at any level; null where there is no score.</summary>
    internal TopBoxCounts? Counts { get; init; }

    /// <summary>"12.0 [10.8–13.2] n=270 underserved, straddles 12: minimize the likelihood …"; the reason where there is no score.</summary>
    public override string ToString() => Opportunity is not { } opportunity || Zone is not { } zone
        ? $"{Reason}: {Outcome}"
        : FormattableString.Invariant($"{opportunity:0.0} [{Interval}] n={AnsweredBoth} {OpportunityLandscape.NameOf(zone)}{Straddles}: {Outcome}");

    private string Straddles => Straddled.Count == 0 ? "" : ", straddles " + string.Join(" and ", Straddled.Select(t => FormattableString.Invariant($"{t}")));
}
