using CsCheck;
using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Estimates;

public sealed class MeanEstimatesTests
{
    /// <summary>Figures of numpy and scipy.stats.t from arrays of ratings, some missing, some weighted.</summary>
    [Fact]
    public void At_ReferenceAnswers_IsThatOfScipy()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("means.csv"))
        {
            MeanEstimates means = MeanEstimates.Of(CellsOf(row["answers"]), 5);
            PairedEstimates paired = means.At(0.95);

            Figures(paired.Importance, means.ImportanceError).Should().Equal(Expected(row, "importance"), IsNear, row["name"]);
            Figures(paired.Satisfaction, means.SatisfactionError).Should().Equal(Expected(row, "satisfaction"), IsNear, row["name"]);
            paired.Correlation.Should().BeApproximately(row.Number("correlation"), 1e-12, row["name"]);
        }
    }

    [Fact]
    public void Of_Histogram_IsThatOfItsCells()
    {
        JointHistogram histogram = JointHistogram.Empty(RatingScale.Create(0, 10)).Add(0, 10, 3).Add(10, 0, 1).Add(5, null, 4).Add(null, 2, 2);

        MeanEstimates means = MeanEstimates.Of(RatingCell.Of(histogram), 11);

        means.Shares.Importance.Should().Be(30.0 / 8);
        means.Shares.Satisfaction.Should().Be(34.0 / 6);
    }

    [Fact]
    public void Of_EqualWeights_GivesTheBitsOfCounts() =>
        Gen.Select(Gens.Histogram.Where(histogram => histogram.AnsweredImportance > 1 && histogram.AnsweredSatisfaction > 1), Gen.Long[1, 1L << 30]).Sample((histogram, weight) =>
        {
            RatingCell[] cells = RatingCell.Of(histogram);
            RatingCell[] weighted = [.. cells.Select(cell => cell with { Weight = cell.Weight * weight, Square = cell.Square * weight * weight })];
            return MeanEstimates.Of(weighted, 5).At(0.95) == MeanEstimates.Of(cells, 5).At(0.95);
        });

    [Fact]
    public void At_AnyHistogram_HoldsTheMeanInsideTheScale() =>
        Gens.Histogram.Where(histogram => histogram.AnsweredImportance > 0 && histogram.AnsweredSatisfaction > 0).Sample(histogram =>
        {
            PairedEstimates paired = MeanEstimates.Of(RatingCell.Of(histogram), 5).At(0.95);
            return IsInside(paired.Importance) && IsInside(paired.Satisfaction) && paired.Correlation is >= -1 and <= 1
                && IsInside(OpportunityDefinition.Mean.ScoreOf(paired), 20);
        });

    [Fact]
    public void At_OneRespondent_IsTheWholeScale() =>
        MeanEstimates.Of([new RatingCell(4, 2, 1, 1)], 5).At(0.95).Should().Be(new PairedEstimates(new Estimate(0.75, 0, 1), new Estimate(0.25, 0, 1), 0));

    /// <summary>Sixty times the same: t would have no width. Up to 6.02 % (Wilson, 0 of 60) may answer otherwise, whatever they answer.</summary>
    [Fact]
    public void At_AllAlike_LeavesRoomForOthers()
    {
        Estimate importance = MeanEstimates.Of([new RatingCell(5, 3, 60, 60)], 5).At(0.95).Importance;

        importance.Value.Should().Be(1);
        importance.Lower.Should().BeApproximately(1 - 0.06017, 1e-5);
        importance.Upper.Should().Be(1);
    }

    [Fact]
    public void HasScore_NobodyOnOneSide_IsFalse()
    {
        MeanEstimates.Of([new RatingCell(4, 0, 7, 7)], 5).HasScore.Should().BeFalse();
        MeanEstimates.Of([], 5).HasScore.Should().BeFalse();
        MeanEstimates.Of([new RatingCell(4, 0, 7, 7), new RatingCell(0, 1, 1, 1)], 5).HasScore.Should().BeTrue();
    }

    private static bool IsNear(double figure, double expected) => Math.Abs(figure - expected) < 1e-12;

    private static double[] Figures(Estimate estimate, double error) => [estimate.Value, error, estimate.Lower, estimate.Upper];

    private static double[] Expected(Dictionary<string, string> row, string side) =>
        [row.Number(side), row.Number(side + "Error"), Math.Max(0, row.Number(side + "Lower")), Math.Min(1, row.Number(side + "Upper"))];

    private static bool IsInside(Estimate estimate, double maximum = 1) =>
        estimate.Lower >= 0 && estimate.Lower <= estimate.Value && estimate.Value <= estimate.Upper && estimate.Upper <= maximum;

    /// <summary>"45:1 03:2": importance 4 and satisfaction 5 with weight 1, no importance and satisfaction 3 with weight 2.</summary>
    private static RatingCell[] CellsOf(string answers) =>
    [
        .. answers.Split(' ').Select(answer => (Importance: answer[0] - '0', Satisfaction: answer[1] - '0', Weight: long.Parse(answer[3..], System.Globalization.CultureInfo.InvariantCulture)))
            .GroupBy(answer => (answer.Importance, answer.Satisfaction))
            .Select(group => new RatingCell(group.Key.Importance, group.Key.Satisfaction, group.Sum(answer => answer.Weight), group.Aggregate((Int128)0, (sum, answer) => sum + ((Int128)answer.Weight * answer.Weight)))),
    ];
}
