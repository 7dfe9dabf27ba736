namespace JobMap.Opportunity.Estimates;

/// <summary>A value with the limits of its confidence interval, which need not lie at equal distances. Lower ≤ Value ≤ Upper.</summary>
internal readonly record struct Estimate(double Value, double Lower, double Upper)
{
    public ConfidenceInterval Interval => new(Lower, Upper);

    /// <summary>How far the lower limit lies below the value.</summary>
    public double Below => Value - Lower;

    /// <summary>How far the upper limit lies above the value.</summary>
    public double Above => Upper - Value;

    public static Estimate Of(double value, ConfidenceInterval interval) => new(value, interval.Lower, interval.Upper);

    /// <summary>One minus the value: the lower limit becomes the upper one.</summary>
    public Estimate Complement() => new(1 - Value, 1 - Upper, 1 - Lower);

    /// <summary>The same in another unit, a positive factor.</summary>
    public Estimate Scale(double factor) => new(Value * factor, Lower * factor, Upper * factor);

    /// <summary>The same with everything put inside a range: what rounding leaves outside of it belongs on its border.</summary>
    public Estimate Within(double minimum, double maximum) =>
        new(Math.Clamp(Value, minimum, maximum), Math.Clamp(Lower, minimum, maximum), Math.Clamp(Upper, minimum, maximum));
}
