using CsCheck;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Surveys;

public sealed class JointHistogramTests
{
    private static readonly Gen<(JointHistogram A, JointHistogram B, JointHistogram C)> Three =
        Gens.Scale.SelectMany(scale => Gen.Select(Gens.HistogramOn(scale), Gens.HistogramOn(scale), Gens.HistogramOn(scale)));

    [Fact]
    public void Counts_AnswersWithGaps_FollowFromTheTable()
    {
        JointHistogram histogram = JointHistogram.Empty(RatingScale.FivePoint)
            .Add(5, 1, 10).Add(1, 5, 4).Add(3, null, 3).Add(null, 2, 2).Add(null, null, 1).Add(5, 1, 1);

        histogram.Respondents.Should().Be(21);
        (histogram.AnsweredImportance, histogram.AnsweredSatisfaction, histogram.AnsweredBoth).Should().Be((18, 17, 15));
        (histogram.Count(5, 1), histogram.Count(3, null), histogram.Count(null, 2), histogram.Count(null, null), histogram.Count(1, 1)).Should().Be((11, 3, 2, 1, 0));
    }

    [Fact]
    public void Counts_AnyHistogram_AreTheSumsOfItsCells() =>
        Gens.Scale.SelectMany(Gens.HistogramOn).Sample(histogram =>
        {
            int?[] ratings = [null, .. Enumerable.Range(histogram.Scale.Minimum, histogram.Scale.Points).Select(value => (int?)value)];
            (int? I, int? S, long Count)[] cells = [.. ratings.SelectMany(i => ratings.Select(s => (i, s, histogram.Count(i, s))))];
            return histogram.Respondents == cells.Sum(cell => cell.Count)
                && histogram.AnsweredImportance == cells.Where(cell => cell.I is not null).Sum(cell => cell.Count)
                && histogram.AnsweredSatisfaction == cells.Where(cell => cell.S is not null).Sum(cell => cell.Count)
                && histogram.AnsweredBoth == cells.Where(cell => cell.I is not null && cell.S is not null).Sum(cell => cell.Count);
        });

    [Fact]
    public void Merge_EitherOrder_IsTheSame() =>
        Three.Sample((a, b, _) => a.Merge(b).Equals(b.Merge(a)) && a.Merge(b).GetHashCode() == b.Merge(a).GetHashCode());

    [Fact]
    public void Merge_EitherGrouping_IsTheSame() => Three.Sample((a, b, c) => a.Merge(b).Merge(c).Equals(a.Merge(b.Merge(c))));

    [Fact]
    public void Merge_WithNobody_ChangesNothing() => Three.Sample((a, _, _) => a.Merge(JointHistogram.Empty(a.Scale)).Equals(a));

    [Fact]
    public void Merge_TwoParts_AddsTheirRespondents() =>
        Three.Sample((a, b, _) => a.Merge(b).Respondents == a.Respondents + b.Respondents && a.Merge(b).AnsweredBoth == a.AnsweredBoth + b.AnsweredBoth);

    [Fact]
    public void Add_Respondents_LeavesTheOldHistogramAsItWas()
    {
        JointHistogram before = JointHistogram.Empty(RatingScale.FivePoint);

        before.Add(5, 5, 1);

        before.Respondents.Should().Be(0);
    }

    [Fact]
    public void Equals_OneCellOfAnother_IsFalse()
    {
        JointHistogram one = JointHistogram.Empty(RatingScale.FivePoint).Add(5, 4, 1);

        one.Should().NotBe(JointHistogram.Empty(RatingScale.FivePoint).Add(4, 5, 1));
        one.Should().NotBe(JointHistogram.Empty(RatingScale.Create(1, 5, 1)).Add(5, 4, 1));
        one.Equals(null).Should().BeFalse();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(6, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 9)]
    [InlineData(null, 6)]
    public void Add_RatingOffTheScale_IsRefused(int? importance, int? satisfaction)
    {
        JointHistogram histogram = JointHistogram.Empty(RatingScale.FivePoint);

        FluentActions.Invoking(() => histogram.Add(importance, satisfaction, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => histogram.Count(importance, satisfaction)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Add_NegativeCount_IsRefused() =>
        FluentActions.Invoking(() => JointHistogram.Empty(RatingScale.FivePoint).Add(1, 1, -1)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Add_BeyondTheGreatestNumber_Overflows()
    {
        JointHistogram full = JointHistogram.Empty(RatingScale.FivePoint).Add(1, 1, long.MaxValue);

        FluentActions.Invoking(() => full.Add(1, 1, 1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => full.Merge(full)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Merge_AnotherScale_IsRefused() =>
        FluentActions.Invoking(() => JointHistogram.Empty(RatingScale.FivePoint).Merge(JointHistogram.Empty(RatingScale.Create(1, 7))))
            .Should().Throw<ArgumentException>().WithMessage("*1..7*1..5*");

    [Fact]
    public void Merge_Null_IsRefused() =>
        FluentActions.Invoking(() => JointHistogram.Empty(RatingScale.FivePoint).Merge(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Empty_Null_IsRefused() => FluentActions.Invoking(() => JointHistogram.Empty(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void ToString_Histogram_NamesTheThreeCounts() =>
        JointHistogram.Empty(RatingScale.FivePoint).Add(5, 1, 3).Add(5, null, 2).ToString().Should().Be("n = 3 (importance 5, satisfaction 3) on 1..5");
}
