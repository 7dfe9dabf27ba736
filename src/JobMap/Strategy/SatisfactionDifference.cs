using System.Diagnostics;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Surveys;

namespace JobMap.Strategy;

/// <summary>
/// The difference a − b of the satisfaction with two solutions on one need, each among the users of that solution, who are different people.
/// The interval joins the Wilson limits of the two shares (method 10 of Newcombe, "Interval estimation for the difference between independent proportions",
/// Statistics in Medicine 17, 1998; the same as MOVER, Zou and Donner 2008), and the p-value inverts it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SatisfactionDifference
{
    internal SatisfactionDifference(Need need, SolutionId a, SolutionId b) => (Need, A, B) = (need, a, b);

    /// <summary>The need that both solutions were judged on.</summary>
    public Need Need { get; }

    /// <summary>The solution whose satisfaction the other is taken from.</summary>
    public SolutionId A { get; }

    /// <summary>The solution whose satisfaction is subtracted.</summary>
    public SolutionId B { get; }

    /// <summary>S of a less S of b, −10..10 points: above 0 where a satisfies more.</summary>
    public double Difference { get; internal init; }

    /// <summary>The interval of <see cref="Difference"/> in points, at the level of the analysis; not corrected for multiplicity.</summary>
    public ConfidenceInterval Interval { get; internal init; }

    /// <summary>The two-sided p-value of no difference, 0..1: the least 1 − level at which 0 is on the border of the interval; 1 where the two are equal, never 0.</summary>
    public double P { get; internal init; }

    /// <summary>The p-value corrected over all pairs of solutions on all needs.</summary>
    public double AdjustedP { get; internal init; }

    /// <summary>True where <see cref="AdjustedP"/> is at most 1 − level. False does not say that the two are equal.</summary>
    public bool IsSignificant { get; internal init; }

    /// <summary>The same seen from b: b − a.</summary>
    public SatisfactionDifference Reversed() => new(Need, B, A)
    {
        // Zero less the number: no zero bears a sign.
        Difference = 0 - Difference,
        Interval = new ConfidenceInterval(0 - Interval.Upper, 0 - Interval.Lower),
        P = P,
        AdjustedP = AdjustedP,
        IsSignificant = IsSignificant,
    };

    /// <summary>"+1.9 [0.4 to 3.3] p = 0.012, significant, gas hob against induction: minimize the time …"; the p-value is the corrected one.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Difference:+0.0;-0.0;0.0} [{Interval.Lower:0.0;-0.0;0.0} to {Interval.Upper:0.0;-0.0;0.0}] p {PValueText.Of(AdjustedP)}{(IsSignificant ? ", significant" : "")}, {A} against {B}: {Need}");
}
