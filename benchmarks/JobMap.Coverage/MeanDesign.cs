using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;

namespace JobMap.Coverage;

/// <summary>Shares of the five ratings of importance and of satisfaction, and how often a person gives both from the same draw.</summary>
internal sealed record MeanDesign(string Name, double[] Importance, double[] Satisfaction, double Together)
{
    private static readonly double[] High = [0.02, 0.05, 0.13, 0.40, 0.40];
    private static readonly double[] Middle = [0.10, 0.20, 0.30, 0.25, 0.15];
    private static readonly double[] Low = [0.45, 0.30, 0.15, 0.07, 0.03];
    private static readonly double[] Edge = [0, 0, 0.01, 0.04, 0.95];

    public static IReadOnlyList<MeanDesign> All { get; } =
    [
        new("high importance, middling satisfaction", High, Middle, 0),
        new("the same, together", High, Middle, 0.4),
        new("both high, equal", High, High, 0),
        new("both high, equal, together", High, High, 0.4),
        new("both middling, equal", Middle, Middle, 0.2),
        new("low importance, high satisfaction", Low, High, 0),
        new("nearly all at the top, equal", Edge, Edge, 0),
    ];

    /// <summary>The misses of the closed form on means, simulated: the plain join and the guarded one.</summary>
    public (Misses Plain, Misses Guarded) Coverage(int n, int surveys, double level, ulong seed)
    {
        OpportunityDefinition definition = OpportunityDefinition.Mean;
        double truth = definition.PointOf(new PairedShares(MeanOf(Importance), 4, MeanOf(Satisfaction), 4));
        KinkGuard guard = KinkGuard.At(level);
        RandomStream random = new(seed);
        Misses plain = default;
        Misses guarded = default;
        for (int survey = 0; survey < surveys; survey++)
        {
            long[] cells = new long[36];
            for (int r = 0; r < n; r++)
            {
                double importance = random.NextDouble();
                double satisfaction = random.NextDouble() < Together ? importance : random.NextDouble();
                cells[(6 * CodeOf(Importance, importance)) + CodeOf(Satisfaction, satisfaction)]++;
            }

            RatingCell[] rated = [.. Enumerable.Range(0, 36).Where(c => cells[c] > 0).Select(c => new RatingCell(c / 6, c % 6, cells[c], cells[c]))];
            PairedEstimates paired = MeanEstimates.Of(rated, 5).At(level);
            plain = plain.Plus(1.0 / surveys, definition.ScoreOf(paired).Interval, truth);
            guarded = guarded.Plus(1.0 / surveys, definition.GuardedScoreOf(paired, guard).Interval, truth);
        }

        return (plain, guarded);
    }

    private static double MeanOf(double[] shares) => shares.Select((share, step) => share * step).Sum();

    private static int CodeOf(double[] shares, double u)
    {
        int code = 1;
        for (double sum = shares[0]; code < shares.Length && u >= sum; sum += shares[code - 1])
        {
            code++;
        }

        return code;
    }
}
