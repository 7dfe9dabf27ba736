using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JobMap.Segmentation.Factors;

/// <summary>Products of two columns, summed in four partial sums whatever the processor, so that the result is the same everywhere.</summary>
internal static class DotProduct
{
    public static double Of(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        ref double x = ref MemoryMarshal.GetReference(a);
        ref double y = ref MemoryMarshal.GetReference(b);
        Vector256<double> sums = Vector256<double>.Zero;
        int i = 0;
        for (; i <= a.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            sums += Vector256.LoadUnsafe(ref x, (nuint)i) * Vector256.LoadUnsafe(ref y, (nuint)i);
        }

        double rest = 0;
        for (; i < a.Length; i++)
        {
            rest += a[i] * b[i];
        }

        return sums[0] + sums[1] + (sums[2] + sums[3]) + rest;
    }
}
