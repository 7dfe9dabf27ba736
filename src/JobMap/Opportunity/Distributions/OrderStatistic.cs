using System.Runtime.CompilerServices;

namespace JobMap.Opportunity.Distributions;

/// <summary>
/// The n-th smallest of some values without sorting them all. Source: C. A. R. Hoare, "Algorithm 65: Find", Communications of the ACM 4 (1961).
/// </summary>
internal static class OrderStatistic
{
    /// <summary>The value that stands at this 0-based place once the values are sorted. The values, none of which is NaN, are put in another order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Of(Span<double> values, int place)
    {
        int low = 0;
        int high = values.Length - 1;
        while (low < high)
        {
            double pivot = values[place];
            int left = low;
            int right = high;
            while (left <= right)
            {
                while (values[left] < pivot)
                {
                    left++;
                }

                while (pivot < values[right])
                {
                    right--;
                }

                if (left <= right)
                {
                    (values[left], values[right]) = (values[right], values[left]);
                    left++;
                    right--;
                }
            }

            // What lies between right and left equals the pivot; the place is there or on one side of it.
            low = right < place ? left : low;
            high = place < left ? right : high;
        }

        return values[place];
    }

    /// <summary>The same by sorting: what a test holds <see cref="Of"/> against.</summary>
    public static double Simple(Span<double> values, int place)
    {
        values.Sort();
        return values[place];
    }
}
