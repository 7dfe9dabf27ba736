using System.Runtime.CompilerServices;

namespace JobMap.Opportunity.Ranks;

/// <summary>
/// Per resample and outcome, how far the farthest difference to the other outcomes lies from its estimate, in standard errors. What is asked of
/// these maxima is which estimated differences are greater than a quantile of theirs, so they are not kept: each is counted between the limits from
/// which on a difference is not. The counts give exactly the answer that all maxima sorted would, in memory that does not depend on the resamples.
/// </summary>
internal sealed class DifferenceMaxima
{
    /// <summary>How near to a limit, of its size, a maximum is measured again by division.</summary>
    private const double Near = 1e-12;

    private readonly double[] _points;
    private readonly int _from;

    /// <summary>Per outcome, the standard errors; infinity for a difference that does not vary and so says nothing.</summary>
    private readonly double[][] _errors;

    /// <summary>1 divided by each: a multiplication is quicker than a division, and as good but for the last bit.</summary>
    private readonly double[][] _units;

    /// <summary>Per outcome, the limits of the differences, the least first.</summary>
    private readonly double[][] _limits;

    /// <summary>Per outcome, how many maxima lie below each limit and not below the one before.</summary>
    private readonly long[][] _counts;

    public DifferenceMaxima(double[] points, DifferenceErrors errors)
    {
        _points = points;
        _from = errors.From;
        _errors = [.. Enumerable.Range(errors.From, errors.To - errors.From).Select(j => Array.ConvertAll(errors.Of(j), error => error > 0 ? error : double.PositiveInfinity))];
        _units = [.. _errors.Select(own => Array.ConvertAll(own, error => 1 / error))];
        _limits = [.. _errors.Select((own, j) => Sorted(points, points[_from + j], own))];
        _counts = [.. _limits.Select(limits => new long[limits.Length + 1])];
    }

    /// <summary>The least number of standard errors that a difference is not greater than; 0 for one that does not vary.</summary>
    public static double LimitOf(double difference, double error)
    {
        double distance = Math.Abs(difference);
        double limit = distance / error;
        while (distance > limit * error)
        {
            limit = Math.BitIncrement(limit);
        }

        while (limit > 0 && !(distance > Math.BitDecrement(limit) * error))
        {
            limit = Math.BitDecrement(limit);
        }

        return limit;
    }

    /// <summary>Takes some more resamples.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<double> rows)
    {
        int outcomes = _points.Length;
        double[] expected = new double[outcomes];
        for (int j = 0; j < _units.Length; j++)
        {
            int own = _from + j;
            for (int k = 0; k < outcomes; k++)
            {
                expected[k] = _points[own] - _points[k];
            }

            for (int row = 0; row < rows.Length; row += outcomes)
            {
                ReadOnlySpan<double> scores = rows.Slice(row, outcomes);
                double farthest = ScoreDifferences.Farthest(scores, scores[own], expected, _units[j]);
                int place = PlaceOf(farthest, _limits[j]);
                if (IsNear(farthest, place, _limits[j]))
                {
                    place = PlaceOf(ScoreDifferences.FarthestInErrors(scores, scores[own], expected, _errors[j]), _limits[j]);
                }

                _counts[j][place]++;
            }
        }
    }

    /// <summary>The least limit that so many maxima of outcome j lie below; infinity where there is none.</summary>
    public double LeastLimit(int j, int place)
    {
        double[] limits = _limits[j - _from];
        long below = 0;
        for (int i = 0; i < limits.Length; i++)
        {
            below += _counts[j - _from][i];
            if (below >= place)
            {
                return limits[i];
            }
        }

        return double.PositiveInfinity;
    }

    private static double[] Sorted(double[] points, double own, double[] errors)
    {
        double[] limits = [.. points.Select((other, k) => double.IsFinite(errors[k]) ? LimitOf(own - other, errors[k]) : 0)];
        Array.Sort(limits);
        return limits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNear(double maximum, int place, double[] limits) =>
        (place > 0 && maximum <= limits[place - 1] * (1 + Near)) || (place < limits.Length && maximum >= limits[place] * (1 - Near));

    /// <summary>The place of the first limit above the maximum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(double maximum, double[] limits)
    {
        int place = 0;
        int length = limits.Length;
        while (length > 0)
        {
            int half = length / 2;
            bool below = limits[place + half] <= maximum;
            place = below ? place + half + 1 : place;
            length = below ? length - half - 1 : half;
        }

        return place;
    }
}
