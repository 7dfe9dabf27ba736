using JobMap.Opportunity.Estimates;
using JobMap.Surveys;

namespace JobMap.Tests.Opportunity.Estimates;

public sealed class TopBoxCountsTests
{
    /// <summary>
    /// Twelve pairs, three importance ratings alone, two satisfaction ratings alone, one respondent without any. By hand: importance 4 or 5
    /// was given by 5 + 2 of the pairs and 2 alone; satisfaction by 5 + 1 of the pairs and 1 alone.
    /// </summary>
    [Fact]
    public void Fold_HistogramWithGaps_CountsByHand()
    {
        JointHistogram histogram = JointHistogram.Empty(RatingScale.FivePoint)
            .Add(5, 4, 3).Add(4, 5, 2).Add(4, 3, 2).Add(1, 5, 1).Add(2, 2, 4)
            .Add(5, null, 2).Add(3, null, 1).Add(null, 4, 1).Add(null, 1, 1).Add(null, null, 1);

        TopBoxCounts.Fold(histogram).Should().Be(new TopBoxCounts(
            ImportanceAnswered: 15, ImportanceTop: 9, SatisfactionAnswered: 14, SatisfactionTop: 7,
            BothAnswered: 12, BothTop: 5, PairedImportanceTop: 7, PairedSatisfactionTop: 6));
    }

    [Fact]
    public void Fold_TenPointScale_CountsTheTopThree()
    {
        JointHistogram histogram = JointHistogram.Empty(RatingScale.Create(1, 10)).Add(8, 7, 1).Add(7, 8, 1).Add(10, 10, 1);

        TopBoxCounts counts = TopBoxCounts.Fold(histogram);

        (counts.ImportanceTop, counts.SatisfactionTop, counts.BothTop).Should().Be((2, 2, 1));
    }

    /// <summary>By hand from the counts above: φ = (12·5 − 7·6) / √(7·5·6·6), times the overlap 12 / √(15·14).</summary>
    [Fact]
    public void ShareCorrelation_WithGaps_IsScaledByTheOverlap()
    {
        TopBoxCounts counts = new(15, 9, 14, 7, 12, 5, 7, 6);

        counts.ShareCorrelation.Should().BeApproximately(18 / Math.Sqrt(7 * 5 * 6 * 6) * 12 / Math.Sqrt(15 * 14), 1e-15);
    }

    [Theory]
    [InlineData(10, 10, 10, 1)]
    [InlineData(10, 10, 0, -1)]
    [InlineData(10, 10, 5, 0)]
    [InlineData(0, 10, 0, 0)]
    [InlineData(20, 10, 10, 0)]
    public void ShareCorrelation_OfTwentyPairs_IsThatOfTheIndicators(long important, long satisfied, long both, double expected) =>
        new TopBoxCounts(20, important, 20, satisfied, 20, both, important, satisfied).ShareCorrelation.Should().BeApproximately(expected, 1e-15);

    [Fact]
    public void Shares_DifferentSampleSizes_AreEachOverTheirOwn()
    {
        TopBoxCounts counts = new(15, 9, 14, 7, 12, 5, 7, 6);

        (counts.Importance, counts.Satisfaction).Should().Be((6.0, 5.0));
        counts.UnflooredOpportunity.Should().Be(7.0);
    }
}
