using JobMap.Opportunity;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

public sealed class ThresholdProfileTests
{
    [Theory]
    [InlineData(0, "not-attractive")]
    [InlineData(10, "not-attractive")]
    [InlineData(10.01, "solid")]
    [InlineData(12, "solid")]
    [InlineData(12.01, "high")]
    [InlineData(15, "high")]
    [InlineData(15.01, "extreme")]
    [InlineData(20, "extreme")]
    public void BandOf_Wcw2005_HasItsBordersInTheBandBelow(double opportunity, string expected) =>
        ThresholdProfile.Wcw2005.BandOf(opportunity).Should().Be(expected);

    [Theory]
    [InlineData(9.99, "not-underserved")]
    [InlineData(10, "underserved")]
    [InlineData(20, "underserved")]
    public void BandOf_Ttp2016_HasItsBorderInTheBandAbove(double opportunity, string expected) =>
        ThresholdProfile.Ttp2016.BandOf(opportunity).Should().Be(expected);

    [Theory]
    [InlineData(60, 20, 100, 10, "not-attractive")]
    [InlineData(70, 20, 100, 12, "solid")]
    [InlineData(80, 10, 100, 15, "high")]
    [InlineData(63, 18, 90, 12, "solid")]
    [InlineData(23, 4, 35, 12, "solid")]
    [InlineData(277, 86, 390, 12, "solid")]
    [InlineData(33, 13, 53, 10, "not-attractive")]
    public void Band_CountsThatGiveABorderExactly_IsTheBandBelow(int important, int satisfied, int n, double opportunity, string band)
    {
        OpportunityScore score = Answers.Score(Answers.Shares(important, satisfied, n));

        score.Opportunity.Should().Be(opportunity);
        score.Band.Should().Be(band);
    }

    [Fact]
    public void Band_CountsThatGiveTenExactly_AreUnderservedByTtp2016() =>
        Answers.Score(Answers.Shares(33, 13, 53), OpportunityOptions.Default with { Thresholds = ThresholdProfile.Ttp2016 })
            .Band.Should().Be("underserved");

    [Fact]
    public void Band_TwelveExactlyFromTwoDifferentSampleSizes_IsSolid()
    {
        // 7.0 of 100 who rated importance, 2.0 of 35 who rated satisfaction.
        OpportunityScore score = Answers.Score([
            .. Answers.Times(35, 5, null), .. Answers.Times(30, 1, null), .. Answers.Times(7, 5, 5), .. Answers.Times(28, 5, 1)]);

        (score.Opportunity, score.Band).Should().Be((12.0, "solid"));
    }

    [Theory]
    [InlineData(10.8, 13.1, new double[] { 12 })]
    [InlineData(9, 16, new double[] { 10, 12, 15 })]
    [InlineData(12.1, 14.9, new double[0])]
    [InlineData(12, 13, new double[] { 12 })]
    [InlineData(11, 12, new double[0])]
    [InlineData(10, 12, new double[] { 10 })]
    [InlineData(15, 15, new double[0])]
    public void StraddledBy_Wcw2005_AreTheBordersBetweenTheBandsOfTheLimits(double lower, double upper, double[] expected) =>
        ThresholdProfile.Wcw2005.StraddledBy(new ConfidenceInterval(lower, upper)).Should().Equal(expected);

    [Theory]
    [InlineData(9, 10, new double[] { 10 })]
    [InlineData(10, 11, new double[0])]
    [InlineData(8, 9.9, new double[0])]
    public void StraddledBy_Ttp2016_CountsTenAsAbove(double lower, double upper, double[] expected) =>
        ThresholdProfile.Ttp2016.StraddledBy(new ConfidenceInterval(lower, upper)).Should().Equal(expected);

    [Fact]
    public void TryParse_NamesOfTheContract_AreFound()
    {
        ThresholdProfile.TryParse("wcw-2005", out ThresholdProfile? wcw).Should().BeTrue();
        ThresholdProfile.TryParse("ttp-2016", out ThresholdProfile? ttp).Should().BeTrue();

        (wcw, ttp).Should().Be((ThresholdProfile.Wcw2005, ThresholdProfile.Ttp2016));
        ThresholdProfile.All.Should().Equal(ThresholdProfile.Wcw2005, ThresholdProfile.Ttp2016);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("WCW-2005")]
    [InlineData("wcw")]
    public void TryParse_AnyOtherName_IsNoProfile(string? name) =>
        ThresholdProfile.TryParse(name, out _).Should().BeFalse();

    [Fact]
    public void Thresholds_Wcw2005_SayWhichSideTheyBelongTo() =>
        ThresholdProfile.Wcw2005.Thresholds.Select(threshold => threshold.ToString()).Should().Equal("> 10 solid", "> 12 high", "> 15 extreme");

    [Fact]
    public void Thresholds_Ttp2016_SayWhichSideTheyBelongTo() =>
        ThresholdProfile.Ttp2016.Thresholds.Select(threshold => threshold.ToString()).Should().Equal("≥ 10 underserved");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void BandOf_NoScore_IsRefused(double opportunity) =>
        ThresholdProfile.All.Should().AllSatisfy(profile => FluentActions.Invoking(() => profile.BandOf(opportunity)).Should().Throw<ArgumentOutOfRangeException>());
}
