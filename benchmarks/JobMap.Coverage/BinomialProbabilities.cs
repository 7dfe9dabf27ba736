namespace JobMap.Coverage;

/// <summary>The probabilities of a binomial number, those below one in a hundred million left out.</summary>
internal sealed class BinomialProbabilities
{
    private const double Least = 1e-8;

    private readonly double[] _values;

    private BinomialProbabilities(int first, double[] values) => (First, _values) = (first, values);

    /// <summary>The least number that is kept.</summary>
    public int First { get; }

    public ReadOnlySpan<double> Values => _values;

    public static BinomialProbabilities Of(int n, double p)
    {
        if (p <= 0 || p >= 1 || n == 0)
        {
            return new BinomialProbabilities(p <= 0 ? 0 : n, [1]);
        }

        // Outwards from the most probable number, each from its neighbour, and then as shares of their sum.
        int mode = Math.Min(n, (int)((n + 1) * p));
        List<double> down = [];
        for (double value = 1; mode - down.Count - 1 >= 0; down.Add(value))
        {
            int k = mode - down.Count;
            value *= k * (1 - p) / ((n - k + 1) * p);
            if (value < Least / 10)
            {
                break;
            }
        }

        List<double> up = [];
        for (double value = 1; mode + up.Count + 1 <= n; up.Add(value))
        {
            int k = mode + up.Count;
            value *= (n - k) * p / ((k + 1) * (1 - p));
            if (value < Least / 10)
            {
                break;
            }
        }

        double sum = 1 + down.Sum() + up.Sum();
        double[] values = [.. Enumerable.Reverse(down), 1, .. up];
        return new BinomialProbabilities(mode - down.Count, [.. values.Select(value => value / sum)]);
    }
}
