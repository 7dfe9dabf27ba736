using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Peers;
using JobMap.Benchmarks.Studies;

namespace JobMap.Benchmarks.Ratios;

/// <summary>A wide CSV of 200,000 respondents and 200 columns to scores, against DuckDB reading and counting the same file.</summary>
internal sealed class CsvDuckDbRatio : IRatio
{
    public const int Respondents = 50_000;
    public const int Times = 4;

    private const int WarmUps = 1;
    private const int Rounds = 7;

    /// <summary>Both divide the same whole numbers.</summary>
    private const double Tolerance = 1e-9;

    public string Name => "csv-duckdb";

    public string Peer => "DuckDB read_csv and SQL, one thread each";

    public double Target => 1.5;

    public RatioResult Measure()
    {
        using CsvStudy study = new(Respondents, Times);
        using DuckDbCsv duck = new(study.Path, CsvStudy.Outcomes, study.Responses.Scale.Points);
        RequireAgreement(study, duck);
        InProcess.WarmUp(() => _ = CsvScores.Read(study));
        InProcess.WarmUp(() => _ = duck.Read());
        return Turns.Compare(
            () => InProcess.Milliseconds(1, () => _ = CsvScores.Read(study)),
            () => InProcess.Milliseconds(1, () => _ = duck.Read()),
            WarmUps, Rounds);
    }

    /// <summary>Both must count what a plain loop counts of the answers the file was written from, and score alike.</summary>
    public static void RequireAgreement(CsvStudy study, DuckDbCsv duck)
    {
        CsvScores ours = CsvScores.Read(study);
        (List<long[]> counts, double[] scores) = duck.Read();
        List<long[]> written = [.. ScalarTally.Of(study.Responses).Select(table => Array.ConvertAll(table, count => count * study.Times))];
        Agreement.Require(ScalarTally.Agree(ScalarTally.Of(ours.Tally), written) && ScalarTally.Agree(counts, written), "the counts");
        Agreement.Require(ours.Analysis.Scores.Count == scores.Length && ours.Analysis.Scores.Zip(scores).All(pair => Math.Abs(pair.First.Opportunity!.Value - pair.Second) < Tolerance), "the scores");
    }
}
