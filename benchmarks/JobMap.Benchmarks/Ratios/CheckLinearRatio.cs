using JobMap.Benchmarks.Studies;

namespace JobMap.Benchmarks.Ratios;

/// <summary>Checking a map, near-duplicates included: the cost of a statement among 1,000 against that among 10,000. A check of every pair would give 0.1.</summary>
internal sealed class CheckLinearRatio : IRatio
{
    private const int Few = 1_000;
    private const int Many = 10_000;
    private const int WarmUps = 2;
    private const int Rounds = 9;

    public string Name => "check-linear";

    public string Peer => "the same check of a tenth of the statements, per statement";

    public double Target => 0.7;

    public RatioResult Measure()
    {
        UniversalJobMap few = GeneratedStudy.Map(Few);
        UniversalJobMap many = GeneratedStudy.Map(Many);
        InProcess.WarmUp(() => _ = few.Check().Count);
        return Turns.Compare(
            () => InProcess.Milliseconds(1, () => _ = many.Check().Count) / Many,
            () => InProcess.Milliseconds(Many / Few, () => _ = few.Check().Count) / Few,
            WarmUps, Rounds);
    }
}
