namespace JobMap.Segmentation.Factors;

/// <summary>The sign of a factor means nothing by itself; one is chosen so that it is the same everywhere.</summary>
internal static class Signs
{
    /// <summary>The same items, or all with the other sign: the greatest by absolute value, the first of such, is positive. It changes the items given.</summary>
    public static double[] Canonical(double[] items)
    {
        // Two loadings that differ by rounding alone are equally great.
        double most = items.Max(Math.Abs) * (1 - 1e-9);
        if (Array.Find(items, item => Math.Abs(item) >= most) < 0)
        {
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = -items[i];
            }
        }

        return items;
    }
}
