using JobMap.Benchmarks.Peers;
using JobMap.Benchmarks.Studies;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The same file to scores, against merely walking its cells with the library that it is read with.</summary>
internal sealed class CsvRawRatio : IRatio
{
    private const int WarmUps = 3;
    private const int Rounds = 15;

    public string Name => "csv-raw";

    public string Peer => "CsvHelper merely walking the cells";

    public double Target => 0.4;

    public RatioResult Measure()
    {
        using CsvStudy study = new(CsvDuckDbRatio.Respondents, CsvDuckDbRatio.Times);
        RequireAgreement(study);
        InProcess.WarmUp(() => _ = CsvScores.Read(study));
        InProcess.WarmUp(() => _ = CsvWalk.BytesOfCells(study.Path));
        return Turns.Compare(
            () => InProcess.Milliseconds(1, () => _ = CsvScores.Read(study)),
            () => InProcess.Milliseconds(1, () => _ = CsvWalk.BytesOfCells(study.Path)),
            WarmUps, Rounds);
    }

    /// <summary>A rating is one byte, so both must have seen as many.</summary>
    public static void RequireAgreement(CsvStudy study) => Agreement.Require(CsvScores.Read(study).Answered == CsvWalk.BytesOfCells(study.Path), "the ratings seen");
}
