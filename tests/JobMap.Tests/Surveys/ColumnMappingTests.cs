using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class ColumnMappingTests
{
    [Fact]
    public void ColumnMapping_NothingSaid_HasTheDocumentedDefaults()
    {
        ColumnMapping column = new("Q1_1", ColumnRole.Ignored);

        (column.Occurrence, column.Need, column.Variable, column.Scale, column.Codebook, column.NoAnswerCodes, column.RightAnswer, column.Text)
            .Should().Be((1, (NeedId?)null, (string?)null, (RatingScale?)null, (RatingCodebook?)null, (NoAnswerCodes?)null, (string?)null, (string?)null));
        column.Extensions.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0")]
    public void ColumnMapping_BlankText_IsRefused(string? text)
    {
        FluentActions.Invoking(() => new ColumnMapping(text!, ColumnRole.Weight)).Should().Throw<ArgumentException>();
        if (text is not null)
        {
            FluentActions.Invoking(() => new ColumnMapping("a", ColumnRole.Weight) { Text = text }).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new ColumnMapping("a", ColumnRole.Weight) { Variable = text }).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new ColumnMapping("a", ColumnRole.Weight) { RightAnswer = text }).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void ColumnMapping_ImpossibleValue_IsRefused()
    {
        FluentActions.Invoking(() => new ColumnMapping("a", (ColumnRole)99)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ColumnMapping("a", ColumnRole.Importance) { Occurrence = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ColumnMapping("a", ColumnRole.Importance) { Need = default(NeedId) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ColumnMapping("a", ColumnRole.Importance) { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToString_Column_SaysWhatItIsFor()
    {
        ColumnMapping column = new("Q1_3", ColumnRole.Importance) { Need = OutcomeId.Parse("missing") };

        column.ToString().Should().Be("Q1_3: importance of missing");
        (column with { Occurrence = 2, Scale = RatingScale.Parse("5..1") }).ToString().Should().Be("Q1_3 (2): importance of missing on 5..1");
        new ColumnMapping("Check", ColumnRole.TrapQuestion).ToString().Should().Be("Check: trapQuestion");
    }

    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        static ColumnMapping Column(int rating) => new("Q", ColumnRole.Satisfaction)
        {
            Need = OutcomeId.Parse("o"), Codebook = new RatingCodebook("faces", [new("sad", 1), new("happy", rating)]), NoAnswerCodes = new NoAnswerCodes { DontKnow = ["9"] },
        };

        Column(5).Should().Be(Column(5)).And.NotBe(Column(4));
        Column(5).GetHashCode().Should().Be(Column(5).GetHashCode());
    }
}
