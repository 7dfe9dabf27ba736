using JobMap.Internals;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Tests.Clusters;

/// <summary>k-means written out plainly, row by row, with nothing clever: what the library's must be equal to.</summary>
internal static class PlainKMeans
{
    public static (int[] Labels, double Inertia) Run(DataMatrix data, int clusters, int restarts, ulong seed)
    {
        double[][] rows = [.. Enumerable.Range(0, data.Rows).Select(row => data.Row(row).ToArray())];
        (int[] Labels, double Inertia) best = ([], double.PositiveInfinity);
        for (int restart = 0; restart < restarts; restart++)
        {
            RandomStream random = new(seed, (ulong)restart);
            int[] labels = Search(rows, Seeds(rows, clusters, ref random));
            double[][] centres = Centres(rows, labels, clusters);
            double inertia = rows.Select((row, r) => Squares(row, centres[labels[r]])).Aggregate(0.0, (sum, squares) => squares.Aggregate(sum, (s, x) => s + x));
            if (inertia < best.Inertia)
            {
                best = (labels, inertia);
            }
        }

        int[] order = [.. Enumerable.Range(0, clusters).OrderByDescending(c => best.Labels.Count(l => l == c)).ThenBy(c => Array.IndexOf(best.Labels, c))];
        return ([.. best.Labels.Select(label => Array.IndexOf(order, label))], best.Inertia);
    }

    private static double[][] Seeds(double[][] rows, int clusters, ref RandomStream random)
    {
        List<int> seeds = [random.NextInt32(rows.Length)];
        while (seeds.Count < clusters)
        {
            double[] nearest = [.. rows.Select(row => seeds.Min(seed => Distance(row, rows[seed])))];
            double point = random.NextDouble() * nearest.Sum();
            double sum = 0;
            int drawn = Enumerable.Range(0, rows.Length).FirstOrDefault(r => (sum += nearest[r]) > point, -1);
            seeds.Add(drawn >= 0 ? drawn : Enumerable.Range(0, rows.Length).First(r => !seeds.Contains(r)));
        }

        return [.. seeds.Select(seed => rows[seed])];
    }

    private static int[] Search(double[][] rows, double[][] centres)
    {
        int[] labels = [];
        while (true)
        {
            int[] next = [.. rows.Select(row => Enumerable.Range(0, centres.Length).MinBy(c => Distance(row, centres[c])))];
            double[] nearest = [.. rows.Select((row, r) => Distance(row, centres[next[r]]))];
            while (Enumerable.Range(0, centres.Length).FirstOrDefault(c => !next.Contains(c), -1) is >= 0 and int empty)
            {
                int farthest = Enumerable.Range(0, rows.Length).Where(r => next.Count(c => c == next[r]) > 1).MaxBy(r => nearest[r]);
                next[farthest] = empty;
                nearest[farthest] = 0;
            }

            if (next.SequenceEqual(labels))
            {
                return labels;
            }

            labels = next;
            centres = Centres(rows, labels, centres.Length);
        }
    }

    private static double[][] Centres(double[][] rows, int[] labels, int clusters) => [.. Enumerable.Range(0, clusters).Select(cluster =>
    {
        double[][] own = [.. rows.Where((_, r) => labels[r] == cluster)];
        return Enumerable.Range(0, rows[0].Length).Select(column => own.Aggregate(0.0, (sum, row) => sum + row[column]) / own.Length).ToArray();
    })];

    private static double Distance(double[] a, double[] b) => Squares(a, b).Aggregate(0.0, (sum, x) => sum + x);

    private static IEnumerable<double> Squares(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y));
}
