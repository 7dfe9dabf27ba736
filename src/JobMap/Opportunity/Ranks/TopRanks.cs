using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using JobMap.Opportunity.Distributions;

namespace JobMap.Opportunity.Ranks;

/// <summary>
/// Counts in how many resamples each outcome ranks first, and in how many among the top k. Since equal values share the better rank, those are
/// the outcomes not below the greatest value, and not below the k-th greatest.
/// </summary>
internal sealed class TopRanks
{
    /// <summary>Beyond this k, a list of the k greatest costs more than finding the k-th alone.</summary>
    private const int LongestList = 16;

    private readonly int _top;
    private readonly long[] _first;
    private readonly long[] _among;
    private readonly double[] _shuffled;
    private readonly Vector<double>[] _greatest;
    private long _resamples;

    public TopRanks(int outcomes, int top)
    {
        _top = Math.Min(top, outcomes);
        _first = new long[outcomes];
        _among = new long[outcomes];
        _shuffled = new double[outcomes];
        _greatest = new Vector<double>[Math.Min(_top, LongestList)];
    }

    /// <summary>The share of resamples in which each outcome's rank is 1.</summary>
    public double[] ProbabilityFirst => Array.ConvertAll(_first, hits => (double)hits / _resamples);

    /// <summary>The share of resamples in which each outcome's rank is at most k.</summary>
    public double[] ProbabilityTop => Array.ConvertAll(_among, hits => (double)hits / _resamples);

    /// <summary>Counts some more resamples, one a row.</summary>
    public void Add(ReadOnlySpan<double> rows)
    {
        for (int row = 0; row < rows.Length; row += _first.Length)
        {
            ReadOnlySpan<double> scores = rows.Slice(row, _first.Length);
            (double greatest, double least) = _top <= LongestList ? GreatestOf(scores) : SimpleGreatestOf(scores, _top, _shuffled);
            AddHits(scores, greatest, _first);
            AddHits(scores, least, _among);
            _resamples++;
        }
    }

    /// <summary>The greatest value and the k-th greatest, by finding places: what long lists are left to, and what a test holds the short ones against.</summary>
    public static (double Greatest, double Least) SimpleGreatestOf(ReadOnlySpan<double> scores, int top, double[] shuffled)
    {
        scores.CopyTo(shuffled);
        double least = OrderStatistic.Of(shuffled, shuffled.Length - top);
        return (OrderStatistic.Of(shuffled, shuffled.Length - 1), least);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddHits(ReadOnlySpan<double> scores, double least, long[] hits)
    {
        ReadOnlySpan<Vector<double>> wide = MemoryMarshal.Cast<double, Vector<double>>(scores);
        Span<Vector<long>> wideHits = MemoryMarshal.Cast<long, Vector<long>>(hits.AsSpan());
        Vector<double> leasts = new(least);
        for (int v = 0; v < wide.Length; v++)
        {
            wideHits[v] -= Vector.GreaterThanOrEqual(wide[v], leasts);
        }

        for (int j = wide.Length * Vector<double>.Count; j < scores.Length; j++)
        {
            hits[j] += scores[j] >= least ? 1 : 0;
        }
    }

    /// <summary>Keeps the k greatest of every lane in order, then takes the greatest of all lanes away until k are gone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (double Greatest, double Least) GreatestOf(ReadOnlySpan<double> scores)
    {
        Vector<double> lowest = new(double.NegativeInfinity);
        Span<Vector<double>> lists = _greatest;
        lists.Fill(lowest);
        ReadOnlySpan<Vector<double>> wide = MemoryMarshal.Cast<double, Vector<double>>(scores);
        foreach (Vector<double> values in wide)
        {
            Insert(lists, values);
        }

        Span<double> rest = stackalloc double[Vector<double>.Count];
        rest.Fill(double.NegativeInfinity);
        scores[(wide.Length * Vector<double>.Count)..].CopyTo(rest);
        Insert(lists, new Vector<double>(rest));
        double greatest = GreatestLane(lists[0]);
        double least = greatest;
        for (int taken = Take(lists, least, lowest); taken < lists.Length; taken += Take(lists, least, lowest))
        {
            least = GreatestLane(lists[0]);
        }

        return (greatest, least);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Insert(Span<Vector<double>> lists, Vector<double> values)
    {
        for (int i = 0; i < lists.Length; i++)
        {
            Vector<double> greater = Vector.Max(lists[i], values);
            values = Vector.Min(lists[i], values);
            lists[i] = greater;
        }
    }

    /// <summary>Takes a value from the head of each list that begins with it, and says how many there were.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Take(Span<Vector<double>> lists, double value, Vector<double> lowest)
    {
        Vector<long> heads = Vector.Equals(lists[0], new Vector<double>(value));
        for (int i = 0; i < lists.Length; i++)
        {
            lists[i] = Vector.ConditionalSelect(heads, i + 1 < lists.Length ? lists[i + 1] : lowest, lists[i]);
        }

        return (int)-Vector.Sum(heads);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double GreatestLane(Vector<double> lanes)
    {
        double greatest = lanes[0];
        for (int lane = 1; lane < Vector<double>.Count; lane++)
        {
            greatest = Math.Max(greatest, lanes[lane]);
        }

        return greatest;
    }
}
