using System.Diagnostics;
using System.Globalization;
using JobMap.Internals;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Scoring;
using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>
/// The opportunity of one need, an outcome or a job, among one group of respondents, with everything needed to judge it. Where there are not enough answers
/// the score and all that follows from it are null and <see cref="Reason"/> says why; NaN and infinity never occur.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OpportunityScore
{
    internal OpportunityScore(Need need, OpportunityOptions options) => (Need, Options) = (need, options);

    /// <summary>The outcome or job that was scored.</summary>
    public Need Need { get; }

    /// <summary>The segment the respondents belong to; null for everybody.</summary>
    public string? Segment { get; internal init; }

    /// <summary>How the score is computed; scores of different definitions are not comparable.</summary>
    public OpportunityDefinition Definition => Options.Definition;

    /// <summary>The n of the score: how many rated both importance and satisfaction.</summary>
    public long AnsweredBoth { get; internal init; }

    /// <summary>How many rated the importance.</summary>
    public long AnsweredImportance { get; internal init; }

    /// <summary>How many rated the satisfaction.</summary>
    public long AnsweredSatisfaction { get; internal init; }

    /// <summary>
    /// How many respondents of equal weight would say as much as those who rated both (Kish, "Survey Sampling", 1965): <see cref="AnsweredBoth"/> itself
    /// where respondents have no weights; 0 where there is no score.
    /// </summary>
    public double EffectiveSize { get; internal init; }

    /// <summary>I, 0..10: the share of the top box in importance × 10; by the definition <c>mean</c>, the mean importance, the lowest point of the scale at 0 and the highest at 10.</summary>
    public double? Importance { get; internal init; }

    /// <summary>The interval of <see cref="Importance"/>, 0..10: Wilson's for a share, Student's for a mean.</summary>
    public ConfidenceInterval? ImportanceInterval { get; internal init; }

    /// <summary>S, 0..10, as <see cref="Importance"/>.</summary>
    public double? Satisfaction { get; internal init; }

    /// <summary>The interval of <see cref="Satisfaction"/>, 0..10.</summary>
    public ConfidenceInterval? SatisfactionInterval { get; internal init; }

    /// <summary>I − S, −10..10 points; negative for what is overserved.</summary>
    public double? Gap { get; internal init; }

    /// <summary>The interval of <see cref="Gap"/>, in points, by MOVER.</summary>
    public ConfidenceInterval? GapInterval { get; internal init; }

    /// <summary>The score, in the unit of the <see cref="Definition"/>: 0..20 points for I + max(I − S, 0).</summary>
    public double? Opportunity { get; internal init; }

    /// <summary>
    /// The interval of the score, in its unit, by the method of the options: as a rule the closed form, MOVER limits from those of I and S and their
    /// correlation (Zou and Donner, Statistics in Medicine 2008), guarded at the kink I = S. How often it holds the truth is measured in docs/coverage.md.
    /// </summary>
    public ConfidenceInterval? Interval { get; internal init; }

    /// <summary>
    /// By how much the floor of I + max(I − S, 0) makes the score too high on average, in points, were the gap what it is here: 0.33 for 60 respondents
    /// with I = S = 7, 0.11 for 600, nothing for a clear gap. Not taken off the score. Null where the definition has no floor.
    /// </summary>
    public double? Bias { get; internal init; }

    /// <summary>True where a cell of the table important × satisfied holds fewer than five respondents, so that intervals may miss more often than their level says.</summary>
    public bool IsSparse { get; internal init; }

    /// <summary>True where I and S are 7.5 or more: it must be there, and is. Source: <see cref="OpportunityLandscape.IsTableStakes"/>.</summary>
    public bool? IsTableStakes { get; internal init; }

    /// <summary>The rank among the scored needs of the same kind in the group (outcomes among outcomes), 1 for the greatest. Equal scores share the better rank (1, 2, 2, 4).</summary>
    public int? Rank { get; internal init; }

    /// <summary>
    /// The confidence set for the rank, marginal for this outcome (Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 2024);
    /// null where there was only a tally without second moments, or where the resamples are too few for the level (JM4004).
    /// </summary>
    public RankInterval? RankInterval { get; internal init; }

    /// <summary>The share of bootstrap resamples of respondents, 0..1, in which it ranks first, ties included; of draws from the second moments where they stand in for respondents; null where there was only a tally.</summary>
    public double? ProbabilityFirst { get; internal init; }

    /// <summary>
    /// The share of bootstrap resamples of respondents, 0..1, in which the outcome ranks among the top k of the options, ties included;
    /// of draws from the second moments where they stand in for respondents; null where there was only a tally.
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

    /// <summary>I and S as fractions; of no meaning without a score.</summary>
    internal PairedShares Shares { get; init; }

    /// <summary>The answers behind the score; null where it was not asked.</summary>
    internal JointHistogram? Histogram { get; init; }

    internal OpportunityOptions Options { get; init; }

    /// <summary>
    /// The arithmetic in a sentence or two, with the numbers: "200 of 270 rated the importance in the top 2 of 1..5, so I = 7.41; … Opportunity = 7.41 +
    /// max(7.41 − 2.78, 0) = 12.04, with a 95 % interval …"; why there is none where there is no score. English, for people; its wording may change.
    /// </summary>
    public string Explain() => ScoreExplanation.Of(this);

    /// <summary>"12.0 [10.8–13.2] n=270 underserved, straddles 12: minimize the likelihood …"; the reason where there is no score.</summary>
    public override string ToString() => Opportunity is not { } opportunity || Zone is not { } zone
        ? $"{Reason}: {Need}"
        : FormattableString.Invariant($"{Shown(opportunity)} [{Limits}] n={AnsweredBoth} {OpportunityLandscape.NameOf(zone)}{Straddles}: {Need}");

    /// <summary>A dash between limits that may be negative cannot be read.</summary>
    private string Limits => Interval is { } interval ? $"{Shown(interval.Lower)}{(Definition.Minimum < 0 ? " to " : "–")}{Shown(interval.Upper)}" : "";

    private string Straddles => Straddled.Count == 0 ? "" : ", straddles " + string.Join(" and ", Straddled.Select(t => FormattableString.Invariant($"{t}")));

    /// <summary>Three digits for what lies on 0..1, one for points; no sign where nothing but zeros is shown.</summary>
    private string Shown(double value) => value.ToString(Definition.Unit == "share" ? "0.000" : "0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
