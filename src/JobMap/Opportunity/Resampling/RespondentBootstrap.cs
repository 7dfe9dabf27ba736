using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using JobMap.Internals;
using JobMap.Opportunity.Estimates;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// The paired bootstrap: each resample draws as many respondents as there are, with replacement, and scores all outcomes on the same draw,
/// so that what varies together stays together. Resample b always draws from stream b of the seed, and so can be drawn again.
/// Source: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 6.
/// Its loops are compiled in full at once: a run of some thousand resamples is over before the runtime finds out that they are hot.
/// </summary>
internal sealed class RespondentBootstrap : ResampledScores
{
    private const int Masks = 4;

    /// <summary>Outcomes scored at a time; the columns of a mask are filled up to a multiple of it.</summary>
    private static readonly int Step = Vector<uint>.Count;

    private readonly ResampledCounts _counter;
    private readonly uint[] _counts;
    private readonly double[] _scores;
    private readonly ulong _seed;

    /// <summary>Prepares resamples of these outcomes' answers.</summary>
    public RespondentBootstrap(TopBoxIndicators[] outcomes, int respondents, int resamples, ulong seed)
    {
        Outcomes = outcomes.Length;
        Resamples = resamples;
        _seed = seed;
        _scores = new double[(outcomes.Length + Step - 1) / Step * Step];
        byte[]?[] columns = new byte[Masks * _scores.Length][];
        for (int j = 0; j < outcomes.Length; j++)
        {
            columns[j] = outcomes[j].ImportanceAnswered;
            columns[_scores.Length + j] = outcomes[j].ImportanceTop;
            columns[(2 * _scores.Length) + j] = outcomes[j].SatisfactionAnswered;
            columns[(3 * _scores.Length) + j] = outcomes[j].SatisfactionTop;
        }

        _counter = ResampledCounts.Of(columns, respondents);
        _counts = new uint[_counter.Length * RandomLanes.Count];
    }

    public override int Outcomes { get; }

    public override int Resamples { get; }

    /// <summary>
    /// The score of one outcome in points. A resample in which nobody rated it gives it 0 points, the least there is.
    /// </summary>
    public static double Score(TopBoxCounts counts) => counts.HasScore ? Math.Max(counts.UnflooredOpportunity, counts.Importance) : 0;

    protected override void Fill(int first, Span<double> rows)
    {
        for (int row = 0; row < rows.Length / Outcomes; row++)
        {
            int lane = row % RandomLanes.Count;
            if (lane == 0)
            {
                _counter.Count(_seed, (ulong)(first + row), _counts);
            }

            Score(_counts.AsSpan(lane * _counter.Length, _counter.Length));
            _scores.AsSpan(0, Outcomes).CopyTo(rows[(row * Outcomes)..]);
        }
    }

    /// <summary>Scores all outcomes from the counts: <see cref="Score(TopBoxCounts)"/>, as wide as the machine's vectors and the same to the last bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(ReadOnlySpan<uint> resample)
    {
        ReadOnlySpan<Vector<uint>> counts = MemoryMarshal.Cast<uint, Vector<uint>>(resample);
        Span<Vector<double>> scores = MemoryMarshal.Cast<double, Vector<double>>(_scores.AsSpan());
        int vectors = _scores.Length / Step;
        for (int v = 0; v < vectors; v++)
        {
            Vector.Widen(counts[v], out Vector<ulong> rated, out Vector<ulong> ratedHigh);
            Vector.Widen(counts[vectors + v], out Vector<ulong> important, out Vector<ulong> importantHigh);
            Vector.Widen(counts[(2 * vectors) + v], out Vector<ulong> judged, out Vector<ulong> judgedHigh);
            Vector.Widen(counts[(3 * vectors) + v], out Vector<ulong> satisfied, out Vector<ulong> satisfiedHigh);
            scores[2 * v] = Score(rated, important, judged, satisfied);
            scores[(2 * v) + 1] = Score(ratedHigh, importantHigh, judgedHigh, satisfiedHigh);
        }
    }

    /// <summary>The formulas of <see cref="TopBoxCounts"/>, each operation in its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Score(Vector<ulong> importanceAnswered, Vector<ulong> importanceTop, Vector<ulong> satisfactionAnswered, Vector<ulong> satisfactionTop)
    {
        Vector<double> ten = new(10.0);
        Vector<double> iAnswered = ToDouble(importanceAnswered);
        Vector<double> iTop = ToDouble(importanceTop);
        Vector<double> sAnswered = ToDouble(satisfactionAnswered);
        Vector<double> sTop = ToDouble(satisfactionTop);
        Vector<long> alike = Vector.Equals(iAnswered, sAnswered);
        Vector<double> twice = iTop + iTop;
        Vector<double> above = Vector.ConditionalSelect(alike, twice - sTop, (twice * sAnswered) - (sTop * iAnswered));
        Vector<double> below = Vector.ConditionalSelect(alike, iAnswered, iAnswered * sAnswered);
        Vector<double> points = Vector.Max(ten * above / below, ten * iTop / iAnswered);
        Vector<long> scored = Vector.GreaterThan(iAnswered * sAnswered, Vector<double>.Zero);
        return Vector.ConditionalSelect(scored, points, Vector<double>.Zero);
    }

    /// <summary>Whole numbers below 2⁵² as doubles: put into the mantissa of 2⁵², which is then taken away. Two instructions on any machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> ToDouble(Vector<ulong> whole)
    {
        Vector<double> large = new(4503599627370496.0);
        return Vector.AsVectorDouble(whole | Vector.AsVectorUInt64(large)) - large;
    }
}
