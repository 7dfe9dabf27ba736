using System.Numerics;

namespace JobMap.Opportunity;

/// <summary>The sum of the weights whose mask is set: the inner loop of the bootstrap, as wide as the machine's vectors.</summary>
internal static class MaskedSum
{
    /// <summary>How many additions of two bytes a 16-bit lane holds for certain.</summary>
    private const int AdditionsPerFlush = 128;

    public static long Of(ReadOnlySpan<byte> weights, ReadOnlySpan<byte> mask)
    {
        int width = Vector<byte>.Count;
        int vectors = weights.Length / width;
        long sum = 0;
        for (int from = 0; from < vectors; from += AdditionsPerFlush)
        {
            Vector<ushort> lanes = Vector<ushort>.Zero;
            int to = Math.Min(vectors, from + AdditionsPerFlush);
            for (int v = from; v < to; v++)
            {
                Vector<byte> kept = new Vector<byte>(weights.Slice(v * width, width)) & new Vector<byte>(mask.Slice(v * width, width));
                Vector.Widen(kept, out Vector<ushort> low, out Vector<ushort> high);
                lanes += low + high;
            }

            Vector.Widen(lanes, out Vector<uint> first, out Vector<uint> second);
            sum += Vector.Sum(first + second);
        }

        return sum + Simple(weights[(vectors * width)..], mask[(vectors * width)..]);
    }

    /// <summary>The same, one by one: what the rest of the columns is summed with, and what a test holds <see cref="Of"/> against.</summary>
    public static long Simple(ReadOnlySpan<byte> weights, ReadOnlySpan<byte> mask)
    {
        long sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] & mask[i];
        }

        return sum;
    }
}
