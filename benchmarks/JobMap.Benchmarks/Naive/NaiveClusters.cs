namespace JobMap.Benchmarks.Naive;

/// <summary>k-means++ and silhouettes as a first draft would write them: rows in lists, LINQ over everything.</summary>
internal static class NaiveClusters
{
    public static (int[] Labels, double Inertia) KMeans(double[][] rows, int clusters, int restarts, int seed)
    {
        Random random = new(seed);
        return Enumerable.Range(0, restarts).Select(_ => Search(rows, Starts(rows, clusters, random))).MinBy(found => found.Inertia);
    }

    public static double[] Silhouettes(double[][] rows, int[] labels) => [.. rows.Select((row, r) =>
    {
        Dictionary<int, double> means = rows.Select((other, o) => (Label: labels[o], Place: o, Distance: Math.Sqrt(Square(row, other))))
            .Where(other => other.Place != r).GroupBy(other => other.Label).ToDictionary(own => own.Key, own => own.Average(other => other.Distance));
        double next = means.Where(mean => mean.Key != labels[r]).Min(mean => mean.Value);
        return means.TryGetValue(labels[r], out double within) && Math.Max(within, next) > 0 ? (next - within) / Math.Max(within, next) : 0;
    })];

    private static double[][] Starts(double[][] rows, int clusters, Random random)
    {
        List<double[]> centres = [rows[random.Next(rows.Length)]];
        while (centres.Count < clusters)
        {
            double[] nearest = [.. rows.Select(row => centres.Min(centre => Square(row, centre)))];
            double point = random.NextDouble() * nearest.Sum();
            double sum = 0;
            centres.Add(rows[Enumerable.Range(0, rows.Length).First(row => (sum += nearest[row]) > point)]);
        }

        return [.. centres];
    }

    private static (int[] Labels, double Inertia) Search(double[][] rows, double[][] centres)
    {
        int[] labels = [];
        while (true)
        {
            int[] next = [.. rows.Select(row => Enumerable.Range(0, centres.Length).MinBy(centre => Square(row, centres[centre])))];
            if (next.SequenceEqual(labels))
            {
                return (labels, rows.Select((row, r) => Square(row, centres[labels[r]])).Sum());
            }

            labels = next;
            centres = [.. centres.Select((centre, c) => rows.Where((_, r) => next[r] == c).ToArray() is { Length: > 0 } own
                ? [.. centre.Select((_, column) => own.Average(row => row[column]))] : centre)];
        }
    }

    private static double Square(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Sum();
}
