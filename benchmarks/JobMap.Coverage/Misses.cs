namespace JobMap.Coverage;

/// <summary>How often the whole interval lies below the truth, and how often above it: shares 0..1.</summary>
internal readonly record struct Misses(double Below, double Above)
{
    public double Covered => 1 - Below - Above;

    /// <summary>What is asked of the default: 93.5–97 % in total, at most 4.5 % on either side.</summary>
    public bool Keeps => Covered is >= 0.935 and <= 0.97 && Worst <= 0.045;

    public double Worst => Math.Max(Below, Above);

    public Misses Plus(double probability, JobMap.Opportunity.ConfidenceInterval interval, double truth) => new(
        Below + (interval.Upper < truth - 1e-9 ? probability : 0),
        Above + (interval.Lower > truth + 1e-9 ? probability : 0));
}
