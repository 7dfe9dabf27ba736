using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JobMap.Opportunity;

/// <summary>
/// The counts of one outcome when each respondent counts as often as drawn: the inner loop of the bootstrap, as wide as the machine's
/// vectors. Weights are added as bytes, as many at a time as a byte holds for certain, and only then widened.
/// </summary>
internal static class WeightedCounts
{
    /// <summary>The four counts of available cases; those of pairs are 0.</summary>
    /// <param name="outcome">The masks of the outcome, as long as the weights.</param>
    /// <param name="weights">How often each respondent counts.</param>
    /// <param name="heaviest">The greatest weight, or anything greater.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TopBoxCounts Of(TopBoxIndicators outcome, ReadOnlySpan<byte> weights, int heaviest)
    {
        ReadOnlySpan<Vector<byte>> wide = MemoryMarshal.Cast<byte, Vector<byte>>(weights);
        ReadOnlySpan<Vector<byte>> importanceAnswered = Wide(outcome.ImportanceAnswered, wide.Length);
        ReadOnlySpan<Vector<byte>> importanceTop = Wide(outcome.ImportanceTop, wide.Length);
        ReadOnlySpan<Vector<byte>> satisfactionAnswered = Wide(outcome.SatisfactionAnswered, wide.Length);
        ReadOnlySpan<Vector<byte>> satisfactionTop = Wide(outcome.SatisfactionTop, wide.Length);
        int additions = byte.MaxValue / Math.Max(1, heaviest);
        TopBoxCounts counts = Simple(outcome, weights, wide.Length * Vector<byte>.Count);
        (long iAnswered, long iTop, long sAnswered, long sTop) = (counts.ImportanceAnswered, counts.ImportanceTop, counts.SatisfactionAnswered, counts.SatisfactionTop);
        for (int from = 0; from < wide.Length; from += additions)
        {
            Vector<byte> a = Vector<byte>.Zero;
            Vector<byte> b = Vector<byte>.Zero;
            Vector<byte> c = Vector<byte>.Zero;
            Vector<byte> d = Vector<byte>.Zero;
            int to = Math.Min(wide.Length, from + additions);
            for (int v = from; v < to; v++)
            {
                Vector<byte> weight = wide[v];
                a += weight & importanceAnswered[v];
                b += weight & importanceTop[v];
                c += weight & satisfactionAnswered[v];
                d += weight & satisfactionTop[v];
            }

            iAnswered += Sum(a);
            iTop += Sum(b);
            sAnswered += Sum(c);
            sTop += Sum(d);
        }

        return new TopBoxCounts(iAnswered, iTop, sAnswered, sTop, 0, 0, 0, 0);
    }

    /// <summary>The same one by one, from one respondent on: what the rest behind the vectors is counted with, and what a test holds <see cref="Of"/> against.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TopBoxCounts Simple(TopBoxIndicators outcome, ReadOnlySpan<byte> weights, int from = 0)
    {
        (long iAnswered, long iTop, long sAnswered, long sTop) = (0, 0, 0, 0);
        for (int r = from; r < weights.Length; r++)
        {
            iAnswered += weights[r] & outcome.ImportanceAnswered[r];
            iTop += weights[r] & outcome.ImportanceTop[r];
            sAnswered += weights[r] & outcome.SatisfactionAnswered[r];
            sTop += weights[r] & outcome.SatisfactionTop[r];
        }

        return new TopBoxCounts(iAnswered, iTop, sAnswered, sTop, 0, 0, 0, 0);
    }

    private static ReadOnlySpan<Vector<byte>> Wide(byte[] mask, int length) => MemoryMarshal.Cast<byte, Vector<byte>>(mask)[..length];

    private static long Sum(Vector<byte> lanes)
    {
        Vector.Widen(lanes, out Vector<ushort> low, out Vector<ushort> high);
        return Vector.Sum(low + high);
    }
}
