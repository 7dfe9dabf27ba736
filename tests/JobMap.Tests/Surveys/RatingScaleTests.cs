using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class RatingScaleTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 3, 1)]
    [InlineData(1, 4, 2)]
    [InlineData(1, 5, 2)]
    [InlineData(1, 7, 2)]
    [InlineData(1, 8, 3)]
    [InlineData(1, 10, 3)]
    [InlineData(0, 10, 3)]
    [InlineData(-3, 3, 2)]
    public void Create_WithoutTopBox_TakesTheUsualOne(int minimum, int maximum, int expected) =>
        RatingScale.Create(minimum, maximum).TopBoxes.Should().Be(expected);

    [Fact]
    public void FivePoint_Scale_IsThatOfTheMethod()
    {
        RatingScale scale = RatingScale.FivePoint;

        (scale.Minimum, scale.Maximum, scale.TopBoxes, scale.Points).Should().Be((1, 5, 2, 5));
        scale.Should().Be(RatingScale.Create(1, 5)).And.NotBe(RatingScale.Create(1, 5, 1));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(5, 1, 2)]
    [InlineData(0, 11, 3)]
    [InlineData(-1001, -999, 1)]
    [InlineData(999, 1001, 1)]
    [InlineData(1, 5, 0)]
    [InlineData(1, 5, 5)]
    [InlineData(int.MinValue, int.MaxValue, 1)]
    public void Create_NoScale_IsRefused(int minimum, int maximum, int topBoxes) =>
        FluentActions.Invoking(() => RatingScale.Create(minimum, maximum, topBoxes)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(3, 3)]
    [InlineData(0, 20)]
    public void Create_NoScaleWithoutTopBox_IsRefused(int minimum, int maximum) =>
        FluentActions.Invoking(() => RatingScale.Create(minimum, maximum)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("1..5", 1, 5)]
    [InlineData("0..10", 0, 10)]
    [InlineData("-2..2", -2, 2)]
    [InlineData("990..1000", 990, 1000)]
    public void TryParse_Scale_IsReadAndWrittenBack(string text, int minimum, int maximum)
    {
        RatingScale.TryParse(text, out RatingScale? scale).Should().BeTrue();

        scale.Should().Be(RatingScale.Create(minimum, maximum));
        scale!.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(1, 5, 1, "1..5 top 1")]
    [InlineData(1, 5, 2, "1..5")]
    [InlineData(1, 5, 4, "1..5 top 4")]
    [InlineData(0, 10, 2, "0..10 top 2")]
    [InlineData(0, 10, 3, "0..10")]
    [InlineData(0, 1, 1, "0..1")]
    public void ToString_TopBox_IsShownWhereItIsNotTheUsualOne(int minimum, int maximum, int topBoxes, string expected)
    {
        RatingScale scale = RatingScale.Create(minimum, maximum, topBoxes);

        scale.ToString().Should().Be(expected);
        RatingScale.Parse(expected).Should().Be(scale);
    }

    [Fact]
    public void Parse_UsualTopBoxNamed_IsTheUsualScale() => RatingScale.Parse("1..5 top 2").Should().Be(RatingScale.FivePoint);

    [Fact]
    public void Parse_NoScale_IsRefused()
    {
        FluentActions.Invoking(() => RatingScale.Parse("1-5")).Should().Throw<FormatException>().WithMessage("*1-5*");
        FluentActions.Invoking(() => RatingScale.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("1..5 top 0")]
    [InlineData("1..5 top 5")]
    [InlineData("1..5 top")]
    [InlineData("1..5 top ")]
    [InlineData("1..5 top 1 top 1")]
    [InlineData("1..5  top 1")]
    [InlineData(" top 1")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("1..")]
    [InlineData("..5")]
    [InlineData("1-5")]
    [InlineData("1...5")]
    [InlineData("1..5..7")]
    [InlineData("3..3")]
    [InlineData("0..11")]
    [InlineData("-1001..-1000")]
    [InlineData("1..99999999999")]
    [InlineData("1.0..5.0")]
    [InlineData(" 1..5")]
    [InlineData("one..five")]
    public void TryParse_NoScale_IsFalse(string? text)
    {
        RatingScale.TryParse(text, out RatingScale? scale).Should().BeFalse();
        scale.Should().BeNull();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(9, false)]
    public void Contains_Rating_IsTrueOnTheScale(int rating, bool expected) => RatingScale.FivePoint.Contains(rating).Should().Be(expected);

    [Theory]
    [InlineData("5..1", 1, 5, 2)]
    [InlineData("10..0", 0, 10, 3)]
    [InlineData("5..1 top 1", 1, 5, 1)]
    public void TryParse_ReversedScale_IsReadAndWrittenBack(string text, int minimum, int maximum, int topBoxes)
    {
        RatingScale scale = RatingScale.Parse(text);

        (scale.Minimum, scale.Maximum, scale.TopBoxes, scale.IsReversed).Should().Be((minimum, maximum, topBoxes, true));
        scale.ToString().Should().Be(text);
        scale.Should().Be(RatingScale.Create(minimum, maximum, topBoxes).Reverse()).And.NotBe(RatingScale.Create(minimum, maximum, topBoxes));
    }
}
