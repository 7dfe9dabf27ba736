using JobMap.Opportunity.Estimates;

namespace JobMap.Opportunity.Intervals;

/// <summary>Where a score stands to the kink I = S, at the level of some limits.</summary>
/// <param name="Nearness">1 while 0 lies inside the interval of the gap, less and less up to one and a half times as far, and 0 from there on.</param>
/// <param name="Correlation">How the lower parts of 2 I − S and I vary together, 0..1.</param>
internal readonly record struct KinkPosition(double Nearness, double Correlation)
{
    /// <summary>In half-widths of the gap's interval: where the kink no longer matters.</summary>
    private const double End = 1.5;

    /// <summary>From the two shares or means, their limits and 2 I − S with its own.</summary>
    public static KinkPosition Of(PairedEstimates paired, Estimate unfloored)
    {
        (Estimate importance, Estimate satisfaction, double correlation) = paired;
        Estimate gap = MoverInterval.Linear(1, importance, -1, satisfaction, correlation);
        double toZero = gap.Value >= 0 ? gap.Value : -gap.Value;
        double reach = gap.Value >= 0 ? gap.Below : gap.Above;
        return toZero >= End * reach || unfloored.Below <= 0 || importance.Below <= 0 ? default : new KinkPosition(
            Math.Min(1, End - (toZero / reach)),
            Math.Clamp(((2 * importance.Below) - (correlation * satisfaction.Above)) / unfloored.Below, 0, 1));
    }
}
