using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;

namespace JobMap.Opportunity.Intervals;

/// <summary>
/// The lower limit of max(2 I − S, I) near the kink I = S. There the greater of the two lower limits lies above the truth when either of them
/// does, which happens more often than the level says: up to 5 % where 2.5 % is meant, most where shares are small. So both are moved down until
/// they hold together as often as one of them should on its own; how far follows from their correlation. In full while 0 lies inside the
/// interval of the gap, and less and less up to one and a half times as far, where it no longer matters. Upper limits need no guard.
/// The rule is this library's own; docs/coverage.md shows what it changes.
/// </summary>
internal sealed class KinkGuard
{
    /// <summary>So many values of the stretch are computed; those between are interpolated, to about 1e-10.</summary>
    private const int Nodes = 17;

    private readonly double[] _angles = new double[Nodes];
    private readonly double[] _stretches = new double[Nodes];
    private readonly double _level;

    private static KinkGuard? _last;

    private KinkGuard(double level)
    {
        _level = level;
        double z = NormalDistribution.TwoSided(level);
        for (int i = 0; i < Nodes; i++)
        {
            // Over the angle whose cosine is the correlation the stretch is smooth, and Chebyshev's nodes are where a polynomial should meet it.
            _angles[i] = Math.PI / 4 * (1 - Math.Cos(Math.PI * i / (Nodes - 1)));
            _stretches[i] = ValueOfBoth(z, Math.Clamp(Math.Cos(_angles[i]), 0, 1)) / z;
        }
    }

    /// <summary>The guard of the limits of one level, a share above 0. The one made last is kept, since a level is rarely alone.</summary>
    public static KinkGuard At(double level)
    {
        KinkGuard? last = Volatile.Read(ref _last);
        if (last is null || last._level != level)
        {
            last = new KinkGuard(level);
            Volatile.Write(ref _last, last);
        }

        return last;
    }

    /// <summary>The score on 0..2 as <see cref="OpportunityDefinition.ScoreOf(PairedEstimates)"/> has it, its lower limit guarded.</summary>
    /// <param name="paired">Importance and satisfaction, 0..1, with limits of the guard's level.</param>
    public Estimate Greater(PairedEstimates paired)
    {
        (Estimate importance, Estimate satisfaction, double correlation) = paired;
        Estimate unfloored = MoverInterval.Linear(2, importance, -1, satisfaction, correlation);
        Estimate joined = MoverInterval.Greater(unfloored, importance);
        KinkPosition kink = KinkPosition.Of(paired, unfloored);
        if (kink.Nearness == 0)
        {
            return joined;
        }

        double stretch = 1 + (kink.Nearness * (StretchAt(kink.Correlation) - 1));
        double lower = Math.Max(unfloored.Value - (stretch * unfloored.Below), importance.Value - (stretch * importance.Below));
        return joined with { Lower = Math.Min(joined.Lower, lower) };
    }

    /// <summary>How much farther limits must lie from their values to hold together as often as one on its own; the correlation is 0..1. Interpolated by the barycentric formula.</summary>
    public double StretchAt(double correlation)
    {
        double angle = Math.Acos(correlation);
        double above = 0;
        double below = 0;
        for (int i = 0; i < Nodes; i++)
        {
            double distance = angle - _angles[i];
            if (distance == 0)
            {
                return _stretches[i];
            }

            double weight = (i is 0 or Nodes - 1 ? 0.5 : 1) * (i % 2 == 0 ? 1 : -1) / distance;
            above += weight * _stretches[i];
            below += weight;
        }

        return above / below;
    }

    /// <summary>The c below which two standard normal values of this correlation, 0..1, both lie as often as one lies below z. At least z.</summary>
    public static double ValueOfBoth(double z, double correlation)
    {
        double wanted = NormalDistribution.Cumulative(z);
        double c = z;
        double lean = Math.Sqrt((1 - correlation) / (1 + correlation));
        for (int step = 0; step < 50; step++)
        {
            // Newton; the probability bends downwards, so from below the steps never go too far.
            double move = (wanted - BothBelow(c, correlation)) / (2 * NormalDistribution.Density(c) * NormalDistribution.Cumulative(c * lean));
            c += move;
            if (Math.Abs(move) < 1e-13)
            {
                break;
            }
        }

        return Math.Max(z, c);
    }

    /// <summary>
    /// The probability that two standard normal values of a correlation 0..1 both lie below c: Φ(c)² and what the correlation adds to it, by Simpson's
    /// rule. Source: Plackett, "A Reduction Formula for Normal Multivariate Integrals", Biometrika 41 (1954).
    /// </summary>
    public static double BothBelow(double c, double correlation)
    {
        const int parts = 64;
        double one = NormalDistribution.Cumulative(c);
        double end = Math.Asin(correlation);
        double sum = 0;
        for (int i = 0; i <= parts; i++)
        {
            double value = Math.Exp(-c * c / (1 + Math.Sin(end * i / parts)));
            sum += i is 0 or parts ? value : i % 2 == 0 ? 2 * value : 4 * value;
        }

        return (one * one) + (sum * end / (3 * parts) / (2 * Math.PI));
    }
}
