using System.Diagnostics;
using JobMap.Opportunity.Comparisons;
using JobMap.Opportunity.Distributions;

namespace JobMap.Opportunity;

/// <summary>
/// The difference a − b of the scores of one outcome. Where one of the two has no score, the difference and all that follows from it are null and
/// <see cref="Reason"/> says why; NaN and infinity never occur.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OpportunityDifference
{
    internal OpportunityDifference(Need need, string a, string b) => (Need, A, B) = (need, a, b);

    /// <summary>The outcome, as it stands in the map of a; of b where a has none such.</summary>
    public Need Need { get; }

    /// <summary>What the score is taken from: a segment, a wave, a solution.</summary>
    public string A { get; }

    /// <summary>What is subtracted.</summary>
    public string B { get; }

    /// <summary>The score of a with its figures and n; null where the map of a has no such outcome.</summary>
    public OpportunityScore? ScoreA { get; internal init; }

    /// <summary>The score of b with its figures and n; null where the map of b has no such outcome.</summary>
    public OpportunityScore? ScoreB { get; internal init; }

    /// <summary>The score of a less the score of b, in the units of the scores: above 0 where the opportunity of a is greater.</summary>
    public double? Difference { get; internal init; }

    /// <summary>
    /// The interval of the difference at the level of the comparison, not corrected for multiplicity: MOVER limits (Zou and Donner 2008) of the differences of the
    /// scores' pieces, joined as the pieces are.
    /// </summary>
    public ConfidenceInterval? Interval { get; internal init; }

    /// <summary>The two-sided p-value of no difference, 0..1: the least 1 − level at which 0 is on the border of the interval; 1 where the scores are equal, never 0, and as small as 1e-299.</summary>
    public double? P { get; internal init; }

    /// <summary>The p-value corrected over all differences of the comparison.</summary>
    public double? AdjustedP { get; internal init; }

    /// <summary>True where <see cref="AdjustedP"/> is at most 1 − level. False does not say that the scores are equal; <see cref="Equivalence"/> may.</summary>
    public bool? IsSignificant { get; internal init; }

    /// <summary>Whether the scores are close enough to count as equal; null where no margin was asked for.</summary>
    public OpportunityEquivalence? Equivalence { get; internal init; }

    /// <summary>Why there is no difference; null where there is one.</summary>
    public string? Reason { get; internal init; }

    internal double Level { get; init; }

    /// <summary>How the estimates vary together; null where the groups are independent.</summary>
    internal EstimateCovariances? Covariances { get; init; }

    /// <summary>
    /// The p-value of the two one-sided tests that the scores are no more than a margin apart, 0..1, not corrected for multiplicity; null where there is no difference.
    /// </summary>
    /// <param name="margin">Above 0 and up to 20, in the units of the scores.</param>
    /// <exception cref="ArgumentOutOfRangeException">The margin is outside that range.</exception>
    public double? EquivalenceP(double margin)
    {
        ComparisonOptions.Margin(margin, nameof(margin));
        if (ScoreA?.Opportunity is null || ScoreB?.Opportunity is null)
        {
            return null;
        }

        DifferenceLimits limits = new(ScoreA, ScoreB, Covariances);
        double first = NormalDistribution.TwoSided(Level);
        return Math.Max(NormalTail.Above(limits.DistanceFrom(-margin, first)), NormalTail.Below(limits.DistanceFrom(margin, first)));
    }

    /// <summary>
    /// True where the scores are shown to be no more than a margin apart: <see cref="EquivalenceP"/> is at most 1 − level. Not corrected for multiplicity: for many
    /// outcomes ask for <see cref="ComparisonOptions.EquivalenceMargin"/>. False where there is no difference.
    /// </summary>
    /// <param name="margin">Above 0 and up to 20, in the units of the scores.</param>
    /// <exception cref="ArgumentOutOfRangeException">The margin is outside that range.</exception>
    public bool IsEquivalent(double margin) => EquivalenceP(margin) is { } p && p <= 1 - Level;

    /// <summary>"+1.9 [0.4 to 3.3] p = 0.012, significant, Delft against Leiden: minimize the time …"; the p-value is the corrected one. The reason where there is no difference.</summary>
    public override string ToString() => Difference is not { } difference
        ? $"{Reason}, {A} against {B}: {Need}"
        : FormattableString.Invariant($"{difference:+0.0;-0.0;0.0} [{Interval!.Value.Lower:0.0} to {Interval!.Value.Upper:0.0}] p {PValueText.Of(AdjustedP!.Value)}{(IsSignificant == true ? ", significant" : "")}, {A} against {B}: {Need}");
}
