using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class SolutionIdTests
{
    [Theory]
    [InlineData("Garden Planner 3", "Garden Planner 3")]
    [InlineData("  drip hose ", "drip hose")]
    [InlineData("水やりロボット", "水やりロボット")]
    public void Parse_Name_IsKeptWithoutSurroundingSpace(string text, string expected) => SolutionId.Parse(text).Value.Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("two\nlines")]
    [InlineData("tab\there")]
    public void Parse_NoName_IsRefused(string text)
    {
        FluentActions.Invoking(() => SolutionId.Parse(text)).Should().Throw<FormatException>();
        SolutionId.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_LongName_IsTakenUpToTwoHundredCharacters()
    {
        SolutionId.Parse(new string('x', 200)).Value.Should().HaveLength(200);
        FluentActions.Invoking(() => SolutionId.Parse(new string('x', 201))).Should().Throw<FormatException>();
    }

    [Fact]
    public void Parse_Null_IsRefused()
    {
        FluentActions.Invoking(() => SolutionId.Parse(null!)).Should().Throw<ArgumentNullException>();
        SolutionId.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Mixed_Default_AreTheSame()
    {
        SolutionId.Parse("mixed").Should().Be(SolutionId.Mixed).And.Be(default(SolutionId));
        default(SolutionId).ToString().Should().Be("mixed");
        SolutionId.Parse("Mixed").Should().NotBe(SolutionId.Mixed);
    }

    [Fact]
    public void CompareTo_Names_IsOrdinal() =>
        ((SolutionId[])[default, SolutionId.Parse("a"), SolutionId.Parse("Z"), SolutionId.Parse("z")]).Order().Select(id => id.Value).Should().Equal("Z", "a", "mixed", "z");
}
