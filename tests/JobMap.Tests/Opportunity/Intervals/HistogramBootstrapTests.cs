using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Opportunity.Resampling;

namespace JobMap.Tests.Opportunity.Intervals;

public sealed class HistogramBootstrapTests
{
    private static readonly long[] Cells = [4, 9, 4, 3, 15, 20, 12, 55, 40];

    /// <summary>Cell by cell the mean and the variance of a multinomial sample, within five standard errors; two cells vary against one another.</summary>
    [Fact]
    public void Draw_ManySamples_HaveTheMomentsOfTheMultinomial()
    {
        const int draws = 50_000;
        RandomStream random = new(9);
        long[] drawn = new long[Cells.Length];
        double[] sums = new double[Cells.Length];
        double[] squares = new double[Cells.Length];
        double products = 0;
        double n = Cells.Sum();
        for (int draw = 0; draw < draws; draw++)
        {
            HistogramBootstrap.Draw(Cells, drawn, ref random);
            drawn.Sum().Should().Be(Cells.Sum());
            for (int c = 0; c < Cells.Length; c++)
            {
                sums[c] += drawn[c] - Cells[c];
                squares[c] += (drawn[c] - Cells[c]) * (double)(drawn[c] - Cells[c]);
            }

            products += (drawn[7] - Cells[7]) * (double)(drawn[8] - Cells[8]);
        }

        for (int c = 0; c < Cells.Length; c++)
        {
            double variance = Cells[c] * (1 - (Cells[c] / n));
            (sums[c] / draws).Should().BeApproximately(0, 5 * Math.Sqrt(variance / draws));
            (squares[c] / draws).Should().BeApproximately(variance, 6 * variance * Math.Sqrt(2.4 / draws));
        }

        (products / draws).Should().BeApproximately(-Cells[7] * Cells[8] / n, 0.5);
    }

    [Fact]
    public void Draw_EmptyCells_StayEmpty()
    {
        RandomStream random = new(9);
        long[] cells = [0, 0, 7, 0, 0, 0, 5, 0, 0];
        long[] drawn = new long[9];
        for (int draw = 0; draw < 100; draw++)
        {
            HistogramBootstrap.Draw(cells, drawn, ref random);
            (drawn[2] + drawn[6]).Should().Be(12);
        }
    }

    /// <summary>Resampling the table and resampling the respondents are the same thing: means and spreads agree within their own errors.</summary>
    [Fact]
    public void Resample_Table_AgreesWithResampledRespondents()
    {
        const int resamples = 8000;
        double[] ofTable = HistogramBootstrap.Resample(Cells, FoldedHistogram.ScoreOf(OpportunityDefinition.UlwickTopTwoBox), resamples, 1);
        List<double> ofRespondents = [];
        new RespondentBootstrap([IndicatorsOf(Cells)], (int)Cells.Sum(), resamples, 2).ForEachBlock(rows => ofRespondents.AddRange(rows.ToArray()));

        double spread = SpreadOf([.. ofRespondents]);
        ofTable.Average().Should().BeApproximately(ofRespondents.Average(), 5 * spread * Math.Sqrt(2.0 / resamples));
        SpreadOf(ofTable).Should().BeApproximately(spread, 5 * spread * Math.Sqrt(1.0 / resamples));
    }

    [Fact]
    public void Resample_SameSeed_GivesTheSameScores()
    {
        CellScore score = FoldedHistogram.ScoreOf(OpportunityDefinition.Olsen);

        HistogramBootstrap.Resample(Cells, score, 50, 7).Should().Equal(HistogramBootstrap.Resample(Cells, score, 50, 7));
        HistogramBootstrap.Resample(Cells, score, 50, 7).Should().NotEqual(HistogramBootstrap.Resample(Cells, score, 50, 8));
    }

    /// <summary>Ten million respondents: the spread is that of the normal approximation, σ² = 4 Var(I) + Var(S) for independent answers.</summary>
    [Fact]
    public void Resample_TenMillionRespondents_HasTheKnownSpread()
    {
        long[] cells = [0, 0, 0, 0, 1_872_000, 728_000, 0, 5_328_000, 2_072_000];

        double[] scores = HistogramBootstrap.Resample(cells, FoldedHistogram.ScoreOf(OpportunityDefinition.UlwickTopTwoBox), 4000, 3);

        double expected = 10 * Math.Sqrt(((4 * 0.74 * 0.26) + (0.28 * 0.72)) / 1e7);
        SpreadOf(scores).Should().BeApproximately(expected, 0.06 * expected);
        scores.Average().Should().BeApproximately(12, expected);
    }

    private static double SpreadOf(double[] scores)
    {
        double mean = scores.Average();
        return Math.Sqrt(scores.Sum(score => (score - mean) * (score - mean)) / (scores.Length - 1));
    }

    private static TopBoxIndicators IndicatorsOf(long[] cells)
    {
        int[] folds = [.. cells.SelectMany((count, cell) => Enumerable.Repeat(cell, (int)count))];
        return new TopBoxIndicators(Mask(folds, cell => cell >= 3), Mask(folds, cell => cell >= 6), Mask(folds, cell => cell % 3 >= 1), Mask(folds, cell => cell % 3 == 2));
    }

    private static byte[] Mask(int[] folds, Func<int, bool> holds) => [.. folds.Select(cell => holds(cell) ? byte.MaxValue : (byte)0)];
}
