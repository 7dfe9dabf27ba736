using System.Globalization;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

/// <summary>A few rows of docs/coverage.md simulated again, with other seeds and another program: the page must say what the code does.</summary>
public sealed class CoverageTableTests
{
    private const int Surveys = 4000;
    private const int BootstrapSurveys = 400;

    private static readonly string[][] Rows = [.. File.ReadLines(Repository.PathOf("docs/coverage.md")).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length == 10)];

    /// <summary>Within four standard errors of the simulation here; the closed forms of the page are exact.</summary>
    [Theory]
    [InlineData("0.70", "0.70", "0.0", "60")]
    [InlineData("0.74", "0.28", "0.0", "180")]
    [InlineData("0.05", "0.05", "0.5", "270")]
    [InlineData("0.90", "0.90", "0.5", "30 *")]
    public void Page_ClosedForms_AreWhatASimulationGives(string importance, string satisfaction, string correlation, string n)
    {
        string[] row = Row(importance, satisfaction, correlation, n);
        KinkGuard guard = KinkGuard.At(0.95);
        OpportunityDefinition definition = OpportunityDefinition.UlwickTopTwoBox;
        double z = NormalDistribution.TwoSided(0.95);

        double[][] misses = Simulate(row, Surveys, cells =>
        {
            PairedEstimates paired = PairedEstimates.Of(FoldedHistogram.CountsOf(cells), z);
            return [definition.ScoreOf(paired).Interval, definition.GuardedScoreOf(paired, guard).Interval];
        });

        MustAgree(misses[0], row[5], Surveys, 0);
        MustAgree(misses[1], row[6], Surveys, 0);
    }

    /// <summary>The same for the bootstraps, whose figures on the page are simulated too, from 4,000 surveys.</summary>
    [Theory]
    [InlineData("0.90", "0.90", "0.5", "120")]
    [InlineData("0.95", "0.95", "0.3", "30 *")]
    public void Page_Bootstraps_AreWhatASimulationGives(string importance, string satisfaction, string correlation, string n)
    {
        string[] row = Row(importance, satisfaction, correlation, n);
        CellScore score = FoldedHistogram.ScoreOf(OpportunityDefinition.UlwickTopTwoBox);

        double[][] misses = Simulate(row, BootstrapSurveys, cells =>
        {
            double[] resampled = HistogramBootstrap.Resample(cells, score, 399, (ulong)cells[8]);
            return [BootstrapInterval.Percentile(resampled, 0.95), BootstrapInterval.Bca(resampled, score(cells), CellJackknife.Acceleration(cells, score), 0.95)];
        });

        MustAgree(misses[0], row[7], BootstrapSurveys, 0.01);
        MustAgree(misses[1], row[8], BootstrapSurveys, 0.01);
    }

    /// <summary>The guarded form keeps the bound wherever every cell of the 2 × 2 table expects five.</summary>
    [Fact]
    public void Page_GuardedClosedForm_KeepsTheBoundEverywhereItIsPromised()
    {
        string[][] promised = [.. Rows.Where(row => !row[4].EndsWith('*') && row[4].All(char.IsAsciiDigit))];

        promised.Should().HaveCountGreaterThan(200);
        promised.Select(row => MissesOf(row[6])).Should().OnlyContain(miss => miss.Below <= 0.045 && miss.Above <= 0.045 && miss.Below + miss.Above >= 0.03 && miss.Below + miss.Above <= 0.065);
    }

    private static string[] Row(params string[] keys) => Rows.Single(row => row.Skip(1).Take(4).SequenceEqual(keys));

    private static double[][] Simulate(string[] row, int surveys, Func<long[], ConfidenceInterval[]> intervalsOf)
    {
        (double importance, double satisfaction, double correlation) = (Number(row[1]), Number(row[2]), Number(row[3]));
        int n = (int)Number(row[4].TrimEnd('*', ' '));
        double truth = Math.Max(20 * importance - (10 * satisfaction), 10 * importance);
        double both = (importance * satisfaction) + (correlation * Math.Sqrt(importance * (1 - importance) * satisfaction * (1 - satisfaction)));
        double[][] misses = [[0, 0], [0, 0]];
        RandomStream random = new(77, (ulong)n);
        for (int survey = 0; survey < surveys; survey++)
        {
            long[] cells = new long[9];
            for (int r = 0; r < n; r++)
            {
                double u = random.NextDouble();
                int important = u < importance ? 2 : 1;
                int satisfied = u < both || (u >= importance && u < importance + satisfaction - both) ? 2 : 1;
                cells[(3 * important) + satisfied]++;
            }

            ConfidenceInterval[] intervals = intervalsOf(cells);
            for (int m = 0; m < intervals.Length; m++)
            {
                misses[m][0] += intervals[m].Upper < truth - 1e-9 ? 1.0 / surveys : 0;
                misses[m][1] += intervals[m].Lower > truth + 1e-9 ? 1.0 / surveys : 0;
            }
        }

        return misses;
    }

    private static void MustAgree(double[] misses, string page, int surveys, double allowance)
    {
        (double below, double above) = MissesOf(page);
        misses[0].Should().BeApproximately(below, allowance + (4 * Math.Sqrt(Math.Max(below, 0.001) / surveys)));
        misses[1].Should().BeApproximately(above, allowance + (4 * Math.Sqrt(Math.Max(above, 0.001) / surveys)));
    }

    /// <summary>"**1.05 / 4.53**" in percent.</summary>
    private static (double Below, double Above) MissesOf(string cell)
    {
        string[] parts = cell.Trim('*').Split(" / ");
        return (Number(parts[0]) / 100, Number(parts[1]) / 100);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
