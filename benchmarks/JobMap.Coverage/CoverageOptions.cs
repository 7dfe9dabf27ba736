using System.Globalization;

namespace JobMap.Coverage;

/// <summary>What the command line says: where the page goes and how much is simulated.</summary>
internal sealed record CoverageOptions(string Path, int Surveys, int Resamples, int RankSurveys, int RankResamples, int MeanSurveys)
{
    public const double Level = 0.95;

    public const ulong Seed = 2026;

    public static CoverageOptions Read(string[] args) => new(
        args.Length > 0 && !args[0].StartsWith('-') ? args[0] : "docs/coverage.md",
        Number(args, "--surveys", 4000), Number(args, "--resamples", 999),
        Number(args, "--rank-surveys", 3000), Number(args, "--rank-resamples", 399), Number(args, "--mean-surveys", 20_000));

    private static int Number(string[] args, string name, int standard)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? standard : int.Parse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
