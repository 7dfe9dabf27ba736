using JobMap.Opportunity;

namespace JobMap.Tests.Opportunity;

public sealed class OpportunityOptionsTests
{
    [Fact]
    public void Default_Options_AreThoseOfTheContract()
    {
        OpportunityOptions options = OpportunityOptions.Default;

        (options.Definition.Name, options.Missing.Name, options.Thresholds!.Name).Should().Be(("ulwick-top-two-box", "available-case", "wcw-2005"));
        (options.Level, options.Resamples, options.Seed, options.Top).Should().Be((0.95, 2000, 1UL, 5));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.49)]
    [InlineData(0.99991)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void Level_OutOfRange_IsRefused(double level) =>
        FluentActions.Invoking(() => OpportunityOptions.Default with { Level = level }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void Resamples_OutOfRange_IsRefused(int resamples) =>
        FluentActions.Invoking(() => OpportunityOptions.Default with { Resamples = resamples }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Top_Zero_IsRefused() =>
        FluentActions.Invoking(() => OpportunityOptions.Default with { Top = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Definition_NameOfTheContract_IsFound()
    {
        OpportunityDefinition.TryParse("ulwick-top-two-box", out OpportunityDefinition? definition).Should().BeTrue();
        definition.Should().Be(OpportunityDefinition.UlwickTopTwoBox);
        OpportunityDefinition.TryParse("Ulwick", out _).Should().BeFalse();
        OpportunityDefinition.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Missing_NameOfTheContract_IsFound()
    {
        MissingAnswers.TryParse("available-case", out MissingAnswers? policy).Should().BeTrue();
        policy.Should().Be(MissingAnswers.AvailableCase);
        MissingAnswers.TryParse("listwise", out _).Should().BeFalse();
        MissingAnswers.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Init_Null_Throws()
    {
        FluentActions.Invoking(() => OpportunityOptions.Default with { Definition = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OpportunityOptions.Default with { Missing = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OpportunityOptions.Default with { IntervalMethod = null! }).Should().Throw<ArgumentNullException>();
    }
}
