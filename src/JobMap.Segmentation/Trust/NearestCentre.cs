using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Trust;

/// <summary>Places rows with the nearest centre.</summary>
internal static class NearestCentre
{
    /// <summary>The nearest centre of each row, of equals the first.</summary>
    public static int[] Of(DataMatrix data, DataMatrix centres) => [.. Enumerable.Range(0, data.Rows).Select(row => Of(data.Row(row), centres).Nearest)];

    /// <summary>The nearest centre, its distance and that of the next.</summary>
    public static (int Nearest, double Distance, double Next) Of(ReadOnlySpan<double> row, DataMatrix centres)
    {
        (int nearest, double least, double next) = (0, double.PositiveInfinity, double.PositiveInfinity);
        for (int centre = 0; centre < centres.Rows; centre++)
        {
            ReadOnlySpan<double> at = centres.Row(centre);
            double square = 0;
            for (int i = 0; i < row.Length; i++)
            {
                square += (row[i] - at[i]) * (row[i] - at[i]);
            }

            if (square < least)
            {
                (nearest, least, next) = (centre, square, least);
            }
            else
            {
                next = Math.Min(next, square);
            }
        }

        return (nearest, Math.Sqrt(least), Math.Sqrt(next));
    }
}
