namespace JobMap.Opportunity;

/// <summary>
/// The limits of the difference of two scores at any level. A score is the greatest of its pieces, so that
/// <c>max aᵢ − max bⱼ = max over i of min over j of (aᵢ − bⱼ) = min over j of max over i of (aᵢ − bⱼ)</c>. Each aᵢ − bⱼ is smooth and has limits by MOVER; the lower ones are joined by the first
/// form, the upper ones by the second, so that exchanging a and b changes the signs alone. It holds at the kink I = S, where limits made from the joined limits of the two scores
/// do not, least of all in paired comparisons.
/// </summary>
internal sealed class DifferenceLimits(OpportunityScore a, OpportunityScore b, EstimateCovariances? covariances)
{
    /// <summary>How far is looked; the tail beyond is 6e-300, and the least p-value twice that.</summary>
    private const double Furthest = 37;

    private const int Halvings = 60;

    /// <summary>The difference a − b.</summary>
    public double Value { get; } = a.Opportunity!.Value - b.Opportunity!.Value;

    /// <summary>The limits at the normal value of a two-sided level.</summary>
    public ConfidenceInterval At(double z)
    {
        ScorePiece[] first = ScorePieces.At(a, z);
        ScorePiece[] second = ScorePieces.At(b, z);
        double lower = first.Max(x => second.Min(y => x.Value - y.Value - MoverDistance.Of(x.Value - x.Lower, y.Upper - y.Value, CorrelationOf(x, y))));
        double upper = second.Min(y => first.Max(x => x.Value - y.Value + MoverDistance.Of(x.Upper - x.Value, y.Value - y.Lower, CorrelationOf(x, y))));
        return new ConfidenceInterval(Math.Min(lower, Value), Math.Max(upper, Value));
    }

    /// <summary>
    /// How far the difference lies from a value, in standard units: the normal value of the level at which the value is on the border of the interval; above 0 where the
    /// difference is greater than the value. Found by halving.
    /// </summary>
    /// <param name="value">What the difference is held against.</param>
    /// <param name="first">The normal value tried first, so that what is inside the interval of that level is never further away than that level.</param>
    public double DistanceFrom(double value, double first)
    {
        if (Value == value)
        {
            return 0;
        }

        (double near, double far) = IsOutside(value, first) ? (first, Furthest) : (0, first);
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (near + far) / 2;
            (near, far) = IsOutside(value, middle) ? (middle, far) : (near, middle);
        }

        return Value > value ? near : -near;
    }

    private bool IsOutside(double value, double z)
    {
        ConfidenceInterval interval = At(z);
        return Value > value ? interval.Lower > value : interval.Upper < value;
    }

    private double CorrelationOf(ScorePiece x, ScorePiece y) => covariances?.CorrelationOf(x, y) ?? 0;
}
