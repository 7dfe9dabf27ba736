using JobMap.Opportunity.Intervals;

namespace JobMap.Opportunity.Comparisons;

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

    /// <summary>How near the border is found, as a share of the distance.</summary>
    private const double Precision = 1e-14;

    private const int MostSteps = 200;

    /// <summary>The difference a − b.</summary>
    public double Value { get; } = a.Opportunity!.Value - b.Opportunity!.Value;

    /// <summary>The limits at the normal value of a two-sided level.</summary>
    public ConfidenceInterval At(double z)
    {
        ScorePiece[] first = ScorePieces.At(a, z);
        ScorePiece[] second = ScorePieces.At(b, z);
        return new ConfidenceInterval(Math.Min(LowerOf(first, second), Value), Math.Max(UpperOf(first, second), Value));
    }

    /// <summary>
    /// How far the difference lies from a value, in standard units: the normal value of the level at which the value is on the border of the interval; above 0 where the
    /// difference is greater than the value. Found by false position (Illinois), with a halving every third step, so that the border is always enclosed.
    /// </summary>
    /// <param name="value">What the difference is held against.</param>
    /// <param name="first">The normal value tried first, so that what is inside the interval of that level is never further away than that level.</param>
    public double DistanceFrom(double value, double first)
    {
        if (Value == value)
        {
            return 0;
        }

        double gap = GapTo(value, first);
        (double near, double gapNear) = gap > 0 ? (first, gap) : (0, Math.Abs(Value - value));
        (double far, double gapFar) = gap > 0 ? (Furthest, GapTo(value, Furthest)) : (first, gap);
        bool wasOutside = gap > 0;
        for (int step = 1; step <= MostSteps && gapFar <= 0 && far - near > Precision * far; step++)
        {
            double z = step % 3 == 0 || gapFar == 0 ? (near + far) / 2 : near + ((far - near) * (gapNear / (gapNear - gapFar)));
            gap = GapTo(value, z);
            // An end that stays where it is twice counts for half, so that both ends move.
            (near, gapNear, far, gapFar) = gap > 0
                ? (z, gap, far, wasOutside ? gapFar / 2 : gapFar)
                : (near, wasOutside ? gapNear : gapNear / 2, z, gap);
            wasOutside = gap > 0;
        }

        return Value > value ? far : -far;
    }

    /// <summary>How far the value lies outside the interval; 0 or less inside.</summary>
    private double GapTo(double value, double z)
    {
        ConfidenceInterval interval = At(z);
        return Value > value ? interval.Lower - value : value - interval.Upper;
    }

    /// <summary>The greatest over the pieces of a of the least over those of b.</summary>
    private double LowerOf(ScorePiece[] first, ScorePiece[] second)
    {
        double greatest = double.NegativeInfinity;
        foreach (ScorePiece x in first)
        {
            double least = double.PositiveInfinity;
            foreach (ScorePiece y in second)
            {
                least = Math.Min(least, x.Value - y.Value - MoverDistance.Of(x.Value - x.Lower, y.Upper - y.Value, CorrelationOf(x, y)));
            }

            greatest = Math.Max(greatest, least);
        }

        return greatest;
    }

    /// <summary>The least over the pieces of b of the greatest over those of a.</summary>
    private double UpperOf(ScorePiece[] first, ScorePiece[] second)
    {
        double least = double.PositiveInfinity;
        foreach (ScorePiece y in second)
        {
            double greatest = double.NegativeInfinity;
            foreach (ScorePiece x in first)
            {
                greatest = Math.Max(greatest, x.Value - y.Value + MoverDistance.Of(x.Upper - x.Value, y.Value - y.Lower, CorrelationOf(x, y)));
            }

            least = Math.Min(least, greatest);
        }

        return least;
    }

    private double CorrelationOf(ScorePiece x, ScorePiece y) => covariances?.CorrelationOf(x, y) ?? 0;
}
