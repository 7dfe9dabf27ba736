using JobMap.Opportunity.Intervals;

namespace JobMap.Opportunity.Comparisons;

/// <summary>
/// The limits of the difference of two scores at any level. A score is the greatest of its pieces, so that
/// <c>max aᵢ − max bⱼ = max over i of min over j of (aᵢ − bⱼ) = min over j of max over i of (aᵢ − bⱼ)</c>. Each aᵢ − bⱼ is smooth and has limits by MOVER; the lower ones are joined by the first
/// form, the upper ones by the second, so that exchanging a and b changes the signs alone. Near the kink I = S of a the greatest over i errs too often, and lower limits are
/// guarded as those of a score are (<see cref="KinkGuard"/>), upper ones near the kink of b.
/// </summary>
internal sealed class DifferenceLimits(OpportunityScore a, OpportunityScore b, EstimateCovariances? covariances)
{
    /// <summary>How far is looked; the tail beyond is 6e-300, and the least p-value twice that.</summary>
    private const double Furthest = 37;

    /// <summary>How near the border is found, as a share of the distance.</summary>
    private const double Precision = 1e-14;

    private const int MostSteps = 200;

    private readonly ScorePieces _first = new(a);
    private readonly ScorePieces _second = new(b);
    private readonly double _widest = a.Definition.Maximum - a.Definition.Minimum;

    /// <summary>The difference a − b.</summary>
    public double Value { get; } = a.Opportunity!.Value - b.Opportunity!.Value;

    /// <summary>The limits at the normal value of a two-sided level.</summary>
    public ConfidenceInterval At(double z)
    {
        LimitedPieces first = _first.At(z);
        LimitedPieces second = _second.At(z);
        double lower = LowerOf(first, second, CorrelationOf, z);
        double upper = -LowerOf(second, first, (y, x) => CorrelationOf(x, y), z);
        return new ConfidenceInterval(Math.Clamp(lower, -_widest, Value), Math.Clamp(upper, Value, _widest));
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

    /// <summary>The greatest over the pieces of one score of the least over those of the other, of the lower limits of their differences.</summary>
    private static double LowerOf(LimitedPieces first, LimitedPieces second, Func<ScorePiece, ScorePiece, double> correlationOf, double z)
    {
        double[] stretches = [.. second.Pieces.Select(y => StretchOf(first, y, correlationOf, z))];
        double greatest = double.NegativeInfinity;
        foreach (ScorePiece x in first.Pieces)
        {
            double least = double.PositiveInfinity;
            for (int j = 0; j < stretches.Length; j++)
            {
                ScorePiece y = second.Pieces[j];
                least = Math.Min(least, x.Value - y.Value - (stretches[j] * DistanceOf(x, y, correlationOf)));
            }

            greatest = Math.Max(greatest, least);
        }

        return greatest;
    }

    /// <summary>
    /// How much farther down the limits of 2 I − S less a piece and of I less that piece are moved near the kink of the first score, so that they hold together as often as one
    /// should. As they share the piece, they vary together in another way than 2 I − S and I do.
    /// </summary>
    private static double StretchOf(LimitedPieces first, ScorePiece other, Func<ScorePiece, ScorePiece, double> correlationOf, double z)
    {
        if (first.Kink.Nearness == 0)
        {
            return 1;
        }

        (ScorePiece unfloored, ScorePiece importance) = (first.Pieces[0], first.Pieces[1]);
        double distances = DistanceOf(unfloored, other, correlationOf) * DistanceOf(importance, other, correlationOf);
        if (distances <= 0)
        {
            return 1;
        }

        (double one, double two, double own) = (unfloored.Value - unfloored.Lower, importance.Value - importance.Lower, other.Upper - other.Value);
        double together = (first.Kink.Correlation * one * two) - (own * ((correlationOf(unfloored, other) * one) + (correlationOf(importance, other) * two) - own));
        return 1 + (first.Kink.Nearness * (KinkStretch.At(z, Math.Clamp(together / distances, 0, 1)) - 1));
    }

    private static double DistanceOf(ScorePiece x, ScorePiece y, Func<ScorePiece, ScorePiece, double> correlationOf) =>
        MoverDistance.Of(x.Value - x.Lower, y.Upper - y.Value, correlationOf(x, y));

    private double CorrelationOf(ScorePiece x, ScorePiece y) => covariances?.CorrelationOf(x, y) ?? 0;
}
