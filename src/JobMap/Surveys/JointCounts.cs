using System.Runtime.Intrinsics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// Counts pairs of ratings: two columns, one byte a respondent (0 for no answer, 1 for the lowest point), into a table with a row per
/// importance and a column per satisfaction. Scales of up to seven points are counted in <see cref="JointPlanes{TWidth, TVector}"/>; wider ones
/// have too many cells for that to pay.
/// </summary>
internal static class JointCounts
{
    /// <summary>How many codes three bits tell apart.</summary>
    public const int MostCodes = 8;

    /// <summary>The table, row by row.</summary>
    public static long[] Of(ReadOnlySpan<byte> importance, ReadOnlySpan<byte> satisfaction, int points)
    {
        int side = points + 1;
        long[] counts = new long[side * side];
        int counted = side > MostCodes ? 0
            : Vector512.IsHardwareAccelerated ? JointPlanes<VectorWidth512, Vector512<byte>>.Count(importance, satisfaction, side, counts)
            : Vector256.IsHardwareAccelerated ? JointPlanes<VectorWidth256, Vector256<byte>>.Count(importance, satisfaction, side, counts)
            : Vector128.IsHardwareAccelerated ? JointPlanes<VectorWidth128, Vector128<byte>>.Count(importance, satisfaction, side, counts)
            : 0;
        Simple(importance[counted..], satisfaction[counted..], side, counts);
        return counts;
    }

    /// <summary>The same one by one: what the rest behind the vectors is counted with, and what a test holds the vectors against.</summary>
    public static void Simple(ReadOnlySpan<byte> importance, ReadOnlySpan<byte> satisfaction, int side, long[] counts)
    {
        for (int r = 0; r < importance.Length; r++)
        {
            counts[(importance[r] * side) + satisfaction[r]]++;
        }
    }
}
