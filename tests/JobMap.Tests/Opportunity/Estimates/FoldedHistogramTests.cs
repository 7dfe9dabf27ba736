using CsCheck;
using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Estimates;

public sealed class FoldedHistogramTests
{
    [Fact]
    public void Of_HistogramWithGaps_CountsByHand()
    {
        JointHistogram histogram = JointHistogram.Empty(RatingScale.FivePoint)
            .Add(5, 4, 3).Add(4, 5, 2).Add(4, 3, 2).Add(1, 5, 1).Add(2, 2, 4)
            .Add(5, null, 2).Add(3, null, 1).Add(null, 4, 1).Add(null, 1, 1).Add(null, null, 1);

        FoldedHistogram.Of(histogram).Should().Equal(1, 1, 1, 1, 4, 1, 2, 2, 5);
    }

    [Fact]
    public void CountsOf_AnyHistogram_AreThoseOfTheFold() =>
        Gens.Histogram.Sample(histogram => FoldedHistogram.CountsOf(FoldedHistogram.Of(histogram)) == TopBoxCounts.Fold(histogram));

    [Fact]
    public void ScoreOf_NobodyOnOneSide_IsTheLeastThereIs()
    {
        FoldedHistogram.ScoreOf(OpportunityDefinition.Gap)([5, 1, 1, 0, 0, 0, 0, 0, 0]).Should().Be(-10);
        FoldedHistogram.ScoreOf(OpportunityDefinition.UlwickTopTwoBox)([0, 0, 0, 4, 0, 0, 4, 0, 0]).Should().Be(0);
    }
}
