using JobMap.Opportunity;
using static JobMap.Opportunity.LandscapeZone;

namespace JobMap.Tests.Opportunity;

public sealed class OpportunityLandscapeTests
{
    [Theory]
    [InlineData(9.5, 3.2, Underserved)]
    [InlineData(3, 1, AppropriatelyServed)]
    [InlineData(9, 8.5, AppropriatelyServed)]
    [InlineData(2, 6, Overserved)]
    [InlineData(7.5, 7.6, Overserved)]
    [InlineData(9.5, 10, Overserved)]
    public void ZoneOf_InsideAZone_IsThatZone(double importance, double satisfaction, LandscapeZone expected) =>
        OpportunityLandscape.ZoneOf(importance, satisfaction).Should().Be(expected);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(7.3)]
    [InlineData(10)]
    public void ZoneOf_OnTheDiagonal_IsAppropriatelyServed(double both) =>
        OpportunityLandscape.ZoneOf(both, both).Should().Be(AppropriatelyServed);

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 2)]
    [InlineData(7.5, 5)]
    [InlineData(8.3, 6.6)]
    [InlineData(9.9, 9.8)]
    public void ZoneOf_OnTheLineOfTenPoints_IsUnderserved(double importance, double satisfaction) =>
        OpportunityLandscape.ZoneOf(importance, satisfaction).Should().Be(Underserved);

    [Theory]
    [InlineData(4.999, 0, AppropriatelyServed)]
    [InlineData(6, 2.001, AppropriatelyServed)]
    [InlineData(6, 1.999, Underserved)]
    [InlineData(10, 9.999, Underserved)]
    [InlineData(6, 6.001, Overserved)]
    [InlineData(6, 5.999, AppropriatelyServed)]
    [InlineData(0, 0.001, Overserved)]
    public void ZoneOf_BesideABorder_IsTheZoneOfThatSide(double importance, double satisfaction, LandscapeZone expected) =>
        OpportunityLandscape.ZoneOf(importance, satisfaction).Should().Be(expected);

    [Fact]
    public void ZoneOf_EveryShareOfARealSample_AgreesWithTheWholeNumbersBehindIt()
    {
        foreach (int n in (int[])[3, 7, 30, 49, 393])
        {
            for (int i = 0; i <= n; i++)
            {
                for (int s = 0; s <= n; s++)
                {
                    LandscapeZone expected = s > i ? Overserved : s < i && s <= (2 * i) - n ? Underserved : AppropriatelyServed;
                    OpportunityLandscape.ZoneOf(10.0 * i / n, 10.0 * s / n).Should().Be(expected, "of {0} and {1} of {2}", i, s, n);
                }
            }
        }
    }

    [Theory]
    [InlineData(-0.1, 5)]
    [InlineData(5, -0.1)]
    [InlineData(10.1, 5)]
    [InlineData(5, 10.1)]
    [InlineData(double.NaN, 5)]
    [InlineData(5, double.NaN)]
    [InlineData(double.PositiveInfinity, 5)]
    public void ZoneOf_OutsideTheLandscape_IsRefused(double importance, double satisfaction) =>
        FluentActions.Invoking(() => OpportunityLandscape.ZoneOf(importance, satisfaction)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void NameOf_EachZone_IsItsNameInDocuments() =>
        Enum.GetValues<LandscapeZone>().Select(OpportunityLandscape.NameOf).Should().Equal("underserved", "appropriately-served", "overserved");

    [Fact]
    public void NameOf_NoZone_IsRefused() =>
        FluentActions.Invoking(() => OpportunityLandscape.NameOf((LandscapeZone)3)).Should().Throw<ArgumentOutOfRangeException>();
}
