using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Intervals;

public sealed class MoverIntervalTests
{
    /// <summary>
    /// Figures of a script in Python 3.11 with 40-digit decimals, written from the formula of Zou and Donner for a linear combination with
    /// the weights 2 and −1, the Wilson limits as the roots of their quadratic, and the correlation of the two shares from the pairs.
    /// The counts: important and satisfied, important alone, satisfied alone, neither; then importance alone answered (top, not top), and satisfaction alone.
    /// </summary>
    [Theory]
    [InlineData("importance far above satisfaction", 60, 140, 16, 54, 0, 0, 0, 0, 0.95, 12.0, 10.792296198882527, 13.063480506900747)]
    [InlineData("equal shares, positive correlation", 100, 26, 26, 28, 0, 0, 0, 0, 0.95, 7.0, 6.294468133268562, 8.223574849898005)]
    [InlineData("equal shares near one", 26, 3, 1, 0, 0, 0, 0, 0, 0.95, 10.333333333333334, 8.332960900859083, 12.020668223198657)]
    [InlineData("overserved", 40, 10, 200, 50, 0, 0, 0, 0, 0.95, 1.6666666666666667, 1.2876533120368072, 2.129966496126833)]
    [InlineData("negative correlation", 5, 70, 45, 0, 0, 0, 0, 0, 0.95, 8.333333333333334, 5.704409126810926, 10.758859066527592)]
    [InlineData("all important, nobody satisfied", 0, 30, 0, 0, 0, 0, 0, 0, 0.95, 20.0, 17.46176336506345, 20.0)]
    [InlineData("nobody important, all satisfied", 0, 0, 30, 0, 0, 0, 0, 0, 0.95, 0.0, 0.0, 1.1351339317396878)]
    [InlineData("one respondent", 0, 1, 0, 0, 0, 0, 0, 0, 0.95, 20.0, 2.2579033015368775, 20.0)]
    [InlineData("missing on both sides", 40, 55, 20, 15, 12, 3, 4, 9, 0.95, 10.283096214130698, 8.453104909538924, 11.88022931112538)]
    [InlineData("no pairs at all", 0, 0, 0, 0, 30, 20, 10, 25, 0.95, 9.142857142857142, 5.924912720457515, 11.907175157493734)]
    [InlineData("level .90", 60, 140, 16, 54, 0, 0, 0, 0, 0.9, 12.0, 10.9945650010419, 12.903435423026073)]
    [InlineData("level .99", 60, 140, 16, 54, 0, 0, 0, 0, 0.99, 12.0, 10.389707327302084, 13.363707421398594)]
    public void Interval_JointCounts_IsThatOfAnIndependentProgram(
        string what, int both, int important, int satisfied, int neither, int importantUnpaired, int unimportantUnpaired,
        int satisfiedUnpaired, int unsatisfiedUnpaired, double level, double opportunity, double lower, double upper)
    {
        OpportunityScore score = Answers.Score(
            [
                .. Answers.Times(both, 5, 4), .. Answers.Times(important, 4, 3), .. Answers.Times(satisfied, 2, 5), .. Answers.Times(neither, 3, 1),
                .. Answers.Times(importantUnpaired, 5, null), .. Answers.Times(unimportantUnpaired, 1, null),
                .. Answers.Times(satisfiedUnpaired, null, 4), .. Answers.Times(unsatisfiedUnpaired, null, 2),
            ],
            OpportunityOptions.Default with { Level = level });

        score.Opportunity.Should().BeApproximately(opportunity, 1e-13, what);
        ConfidenceInterval plain = MoverInterval.OfOpportunity(TopBoxCounts.Fold(score.Histogram!), NormalDistribution.TwoSided(level));
        plain.Lower.Should().BeApproximately(lower, 1e-12, what);
        plain.Upper.Should().BeApproximately(upper, 1e-12, what);
        score.Interval!.Value.Upper.Should().BeApproximately(upper, 1e-12, "the guard at the kink leaves the upper limit alone");
        score.Interval!.Value.Lower.Should().BeInRange(lower - 0.6, lower + 1e-12, "the guard at the kink moves the lower limit down, if at all");
    }

    /// <summary>
    /// The half-widths of a large-sample interval at I = .74, S = .28 without correlation. MOVER limits are not symmetric; half their distance
    /// is within .04 of it from n = 180.
    /// </summary>
    [Theory]
    [InlineData(180, 1.44)]
    [InlineData(270, 1.18)]
    [InlineData(384, 0.99)]
    [InlineData(600, 0.79)]
    [InlineData(3000, 0.35)]
    public void Interval_KnownShares_HasTheKnownHalfWidth(int n, double expected)
    {
        long important = (long)Math.Round(0.74 * n);
        long satisfied = (long)Math.Round(0.28 * n);
        TopBoxCounts counts = new(n, important, n, satisfied, 0, 0, 0, 0);

        ConfidenceInterval interval = MoverInterval.OfOpportunity(counts, NormalDistribution.TwoSided(0.95));

        ((interval.Upper - interval.Lower) / 2).Should().BeApproximately(expected, 0.04);
    }

    [Fact]
    public void Interval_PublishedScoreOfTwelve_SpansTwoBands()
    {
        OpportunityScore score = Answers.Score(Answers.Shares(200, 75, 270));

        score.Straddled.Should().Equal(12.0);
        score.Band.Should().Be("high");
    }
}
