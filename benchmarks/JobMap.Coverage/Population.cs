namespace JobMap.Coverage;

/// <summary>
/// What is true of everybody: the shares of the top box in importance and satisfaction, 0..1, and the correlation φ of the two within a person.
/// Its four cells are important and satisfied, important only, satisfied only, neither.
/// </summary>
internal sealed record Population(double Importance, double Satisfaction, double Correlation)
{
    private static readonly (double, double)[] Shares =
    [
        (0.50, 0.50), (0.70, 0.70), (0.90, 0.90), (0.95, 0.95), (0.98, 0.98), (0.20, 0.20), (0.05, 0.05),
        (0.60, 0.55), (0.75, 0.70), (0.80, 0.60), (0.74, 0.28), (0.90, 0.30), (0.85, 0.10), (0.95, 0.60), (0.98, 0.50), (0.95, 0.05), (0.50, 0.02),
        (0.55, 0.60), (0.30, 0.80), (0.05, 0.50),
    ];

    private static readonly double[] Correlations = [-0.1, 0, 0.3, 0.5];

    /// <summary>All that are looked at: every pair of shares with every correlation it can have.</summary>
    public static IReadOnlyList<Population> All { get; } =
        [.. Shares.SelectMany(pair => Correlations.Select(phi => new Population(pair.Item1, pair.Item2, phi))).Where(population => population.IsFeasible)];

    public double Both => (Importance * Satisfaction) + (Correlation * Math.Sqrt(Importance * (1 - Importance) * Satisfaction * (1 - Satisfaction)));

    public double ImportantOnly => Importance - Both;

    public double SatisfiedOnly => Satisfaction - Both;

    public double Neither => 1 - Importance - SatisfiedOnly;

    /// <summary>What the rarest of the four cells expects of so many respondents.</summary>
    public double LeastExpected(int n) => n * Math.Min(Math.Min(Both, ImportantOnly), Math.Min(SatisfiedOnly, Neither));

    private bool IsFeasible => LeastExpected(1) >= 0;
}
