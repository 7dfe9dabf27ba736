using System.Diagnostics;

namespace JobMap.Testing;

/// <summary>What is true of one outcome in one segment of a generated market: the shares a survey tries to find out.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OutcomeTruth
{
    /// <summary>A truth from its shares.</summary>
    /// <param name="importance">The share who rate importance in the top box, 0..1.</param>
    /// <param name="satisfaction">The share who rate satisfaction in the top box, 0..1.</param>
    /// <param name="correlation">The correlation φ of the two, as far as the shares allow it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is outside 0..1, or no joint distribution has this correlation.</exception>
    public OutcomeTruth(double importance, double satisfaction, double correlation = 0)
    {
        RequireShare(importance, nameof(importance));
        RequireShare(satisfaction, nameof(satisfaction));
        double both = (importance * satisfaction) + (correlation * Math.Sqrt(importance * (1 - importance) * satisfaction * (1 - satisfaction)));
        if (!(both >= Math.Max(0, importance + satisfaction - 1) - 1e-12 && both <= Math.Min(importance, satisfaction) + 1e-12))
        {
            throw new ArgumentOutOfRangeException(nameof(correlation), correlation, "No joint distribution has these shares and this correlation.");
        }

        Importance = importance;
        Satisfaction = satisfaction;
        Correlation = correlation;
        Both = both;
    }

    /// <summary>The share who rate importance in the top box, 0..1.</summary>
    public double Importance { get; }

    /// <summary>The share who rate satisfaction in the top box, 0..1.</summary>
    public double Satisfaction { get; }

    /// <summary>The correlation φ of the two.</summary>
    public double Correlation { get; }

    /// <summary>The share in both top boxes, 0..1.</summary>
    internal double Both { get; }

    /// <summary>"I = 0.84, S = 0.33, φ = 0.1".</summary>
    public override string ToString() => FormattableString.Invariant($"I = {Importance}, S = {Satisfaction}, φ = {Correlation}");

    private static void RequireShare(double share, string name)
    {
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(name, share, "A share is 0 to 1.");
        }
    }
}
