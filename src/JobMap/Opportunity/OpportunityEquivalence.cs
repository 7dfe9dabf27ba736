using System.Diagnostics;
using JobMap.Opportunity.Distributions;

namespace JobMap.Opportunity;

/// <summary>
/// Whether two scores are close enough to count as equal, which is not the same as a difference that could not be shown. By two one-sided tests: that the
/// difference is above −margin, and that it is below the margin; the greater p-value of the two counts. Source: Schuirmann, "A comparison of the two one-sided tests
/// procedure and the power approach", Journal of Pharmacokinetics and Biopharmaceutics 15 (1987).
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OpportunityEquivalence
{
    internal OpportunityEquivalence(double margin, double p) => (Margin, P, AdjustedP) = (margin, p, p);

    /// <summary>How far apart the scores may be, in their units.</summary>
    public double Margin { get; }

    /// <summary>The p-value of the two one-sided tests, 0..1: small where the scores are close for certain.</summary>
    public double P { get; }

    /// <summary>The p-value corrected over all tests of equivalence in the comparison.</summary>
    public double AdjustedP { get; internal init; }

    /// <summary>True where <see cref="AdjustedP"/> is at most 1 − level: the scores are no more than the margin apart.</summary>
    public bool IsEquivalent { get; internal init; }

    /// <summary>"equivalent within 1, p = 0.012", "not shown to be within 1, p = 0.340".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(IsEquivalent ? "equivalent" : "not shown to be")} within {Margin}, p {PValueText.Of(AdjustedP)}");
}
