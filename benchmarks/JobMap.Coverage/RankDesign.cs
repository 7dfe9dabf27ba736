namespace JobMap.Coverage;

/// <summary>Some outcomes whose true shares are known, and so their ranks.</summary>
internal sealed record RankDesign(string Name, double[] Importance, double[] Satisfaction)
{
    public static IReadOnlyList<RankDesign> All { get; } =
    [
        new("six, far apart", [0.90, 0.80, 0.70, 0.60, 0.50, 0.40], [0.20, 0.30, 0.40, 0.30, 0.30, 0.30]),
        new("five, close", [0.80, 0.79, 0.78, 0.77, 0.76], [0.50, 0.50, 0.50, 0.50, 0.50]),
        new("five, all equal", [0.70, 0.70, 0.70, 0.70, 0.70], [0.40, 0.40, 0.40, 0.40, 0.40]),
        new("two pairs of equals at the kink, one below", [0.70, 0.70, 0.68, 0.68, 0.66], [0.70, 0.80, 0.68, 0.70, 0.60]),
        new("three equal on top, seven apart", [0.85, 0.85, 0.85, 0.80, 0.75, 0.70, 0.65, 0.60, 0.55, 0.50], [0.40, 0.40, 0.40, 0.45, 0.50, 0.50, 0.50, 0.50, 0.50, 0.50]),
        new("four near 0 and 1", [0.97, 0.97, 0.05, 0.03], [0.95, 0.90, 0.02, 0.03]),
    ];

    /// <summary>The true scores, in points.</summary>
    public double[] Scores => [.. Importance.Zip(Satisfaction, (i, s) => Math.Round(10 * Math.Max((2 * i) - s, i), 9))];

    /// <summary>The best and the worst rank of an outcome: they differ where others have the same true score.</summary>
    public (int Best, int Worst) RanksOf(int outcome)
    {
        double[] scores = Scores;
        int best = 1 + scores.Count(score => score > scores[outcome]);
        return (best, best + scores.Count(score => score == scores[outcome]) - 1);
    }
}
