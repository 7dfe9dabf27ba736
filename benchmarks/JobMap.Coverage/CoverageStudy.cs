namespace JobMap.Coverage;

/// <summary>Everything measured, cell by cell, on all processors; each cell has a seed of its own, so the figures do not depend on the order.</summary>
internal sealed class CoverageStudy
{
    private CoverageStudy(IReadOnlyList<CoverageRow> rows, IReadOnlyList<(MeanDesign, int, Misses, Misses)> means, IReadOnlyList<(RankDesign, int, RankCoverage)> ranks) =>
        (Rows, Means, Ranks) = (rows, means, ranks);

    public static IReadOnlyList<int> Sizes { get; } = [30, 60, 120, 180, 270, 400, 600, 1000];

    public IReadOnlyList<CoverageRow> Rows { get; }

    public IReadOnlyList<(MeanDesign Design, int Respondents, Misses Plain, Misses Guarded)> Means { get; }

    public IReadOnlyList<(RankDesign Design, int Respondents, RankCoverage Coverage)> Ranks { get; }

    public static CoverageStudy Run(CoverageOptions options, TextWriter progress)
    {
        (Population Population, int Size)[] cells = [.. Population.All.SelectMany(population => Sizes.Select(size => (population, size)))];
        CoverageRow[] rows = new CoverageRow[cells.Length];
        int done = 0;
        Parallel.For(0, cells.Length, i =>
        {
            (Population population, int n) = cells[i];
            Misses[] closed = ClosedFormCoverage.Of(population, n, CoverageOptions.Level);
            (Misses percentile, Misses bca) = BootstrapCoverage.Of(population, n, options.Surveys, options.Resamples, CoverageOptions.Level, CoverageOptions.Seed + (ulong)i);
            rows[i] = new CoverageRow(population, n, closed, percentile, bca);
            progress.WriteLine($"{Interlocked.Increment(ref done)} of {cells.Length}");
        });

        (MeanDesign, int, Misses, Misses)[] means = Each(MeanDesign.All, [30, 120, 400], (design, n, seed) =>
        {
            (Misses plain, Misses guarded) = design.Coverage(n, options.MeanSurveys, CoverageOptions.Level, seed);
            return (design, n, plain, guarded);
        });
        (RankDesign, int, RankCoverage)[] ranks = Each(RankDesign.All, [60, 150, 400], (design, n, seed) =>
            (design, n, RankCoverage.Of(design, n, options.RankSurveys, options.RankResamples, CoverageOptions.Level, seed)));
        return new CoverageStudy(rows, means, ranks);
    }

    private static TResult[] Each<TDesign, TResult>(IReadOnlyList<TDesign> designs, int[] sizes, Func<TDesign, int, ulong, TResult> measure)
    {
        TResult[] results = new TResult[designs.Count * sizes.Length];
        Parallel.For(0, results.Length, i => results[i] = measure(designs[i / sizes.Length], sizes[i % sizes.Length], CoverageOptions.Seed + (ulong)i));
        return results;
    }
}
