using CsCheck;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Surveys;

public sealed class SecondMomentsTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(2);
    private static readonly NeedId One = Maps.IdsOf(Map)[0];
    private static readonly NeedId Two = Maps.IdsOf(Map)[1];
    private static readonly Gen<SurveyResponses> Responses = Gens.ResponsesTo(Map);

    // Four respondents: both important, one of them satisfied with the first; one rated importance alone; one rated nothing.
    private static readonly SecondMoments Few = SecondMoments.From(Answers.Of(Map, [(5, 4), (4, 1), (2, null), (null, null)], [(5, 1), (5, 3), (3, 5), (null, 4)]));

    [Fact]
    public void Count_FewRespondents_IsWhatOneCountsByHand()
    {
        Few.Respondents.Should().Be(4);
        Few.Count(One, RatingIndicator.ImportanceAnswered).Should().Be(3);
        Few.Count(One, RatingIndicator.ImportanceTop).Should().Be(2);
        Few.Count(Two, RatingIndicator.SatisfactionTop).Should().Be(2);
        Few.Count(One, RatingIndicator.ImportanceTop, One, RatingIndicator.SatisfactionTop).Should().Be(1);
        Few.Count(One, RatingIndicator.ImportanceAnswered, Two, RatingIndicator.SatisfactionTop).Should().Be(1);
        Few.Count(Two, RatingIndicator.SatisfactionTop, One, RatingIndicator.ImportanceAnswered).Should().Be(1);
        Few.Weights(One, RatingIndicator.ImportanceTop).Should().Be(WeightTotals.OfOnes(2));
        Few.IsWeighted.Should().BeFalse();
        Few.ToString().Should().Be("4 respondents, 2 needs, on 1..5");
    }

    [Fact]
    public void Merge_MomentsOfParts_AreThoseOfTheWhole() =>
        Responses.Where(responses => responses.Respondents > 0).Sample(responses =>
        {
            SecondMoments[] parts = [.. responses.SegmentBy("group").Groups().Select(SecondMoments.From)];
            SecondMoments whole = SecondMoments.From(responses);
            return parts.Aggregate((sum, part) => sum.Merge(part)) == whole && parts.Reverse().Aggregate((sum, part) => part.Merge(sum)) == whole;
        });

    [Fact]
    public void FromCounts_ItsOwnCountsInAnotherOrder_GivesEqualMoments() =>
        Responses.Sample(responses =>
        {
            SecondMoments moments = SecondMoments.From(responses);
            int[] order = [4, 5, 6, 7, 0, 1, 2, 3];
            return SecondMoments.FromCounts(moments.Scale, moments.Respondents, [Two, One], MomentTriangle.Reorder<long>(moments.Counts.ToArray(), order)) == moments
                && SecondMoments.FromCounts(moments.Scale, moments.Respondents, moments.Needs, moments.Counts.ToArray()) == moments;
        });

    [Fact]
    public void From_NeedsInAnotherOrder_GivesEqualMoments()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, [Two, One]);
        ((int? I, int? S) One, (int? I, int? S) Two)[] rows = [((5, 4), (5, 1)), ((4, 1), (5, 3)), ((2, null), (3, 5)), ((null, null), (null, 4))];
        foreach (((int? I, int? S) one, (int? I, int? S) two) in rows)
        {
            builder.AddRespondent();
            Answers.Set(builder, 0, two.I, two.S);
            Answers.Set(builder, 1, one.I, one.S);
        }

        SecondMoments moments = SecondMoments.From(builder.Build());

        (moments == Few).Should().BeTrue();
        moments.GetHashCode().Should().Be(Few.GetHashCode());
        moments.Needs.Should().Equal(One, Two);
    }

    [Fact]
    public void From_NoRespondents_CountsNobody()
    {
        SecondMoments none = SecondMoments.From(new SurveyResponsesBuilder(RatingScale.FivePoint, [One, Two]).Build());

        none.Counts.ToArray().Should().OnlyContain(count => count == 0).And.HaveCount(36);
        none.Merge(Few).Should().Be(Few);
    }

    [Fact]
    public void Merge_OtherScaleOrNeeds_Throws()
    {
        SecondMoments otherNeeds = SecondMoments.From(Answers.Of(Maps.OfOutcomes(1), [(5, 4)]));
        SecondMoments otherScale = SecondMoments.From(Answers.Of(RatingScale.Create(1, 7), Map, [(5, 4)], [(5, 4)]));

        Few.Invoking(few => few.Merge(otherNeeds)).Should().Throw<ArgumentException>();
        Few.Invoking(few => few.Merge(otherScale)).Should().Throw<ArgumentException>();
        Few.Invoking(few => few.Count(NeedId.Parse("other"), RatingIndicator.ImportanceTop)).Should().Throw<ArgumentException>();
        Few.Invoking(few => few.Count(One, (RatingIndicator)4)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0, -1)]   // fewer than nobody
    [InlineData(0, 1)]    // fewer answered than with other marks
    [InlineData(2, 4)]    // more in the top box than answered
    [InlineData(5, 9)]    // more with both marks than with one
    [InlineData(0, 5)]    // more than all respondents
    public void FromCounts_CountsThatContradictEachOther_Throws(int at, long count)
    {
        long[] counts = Few.Counts.ToArray();
        counts[at] = count;

        FluentActions.Invoking(() => SecondMoments.FromCounts(Few.Scale, 4, [One, Two], counts)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void FromCounts_TooFewCountsOrANeedTwice_Throws()
    {
        FluentActions.Invoking(() => SecondMoments.FromCounts(Few.Scale, 4, [One, Two], Few.Counts.Skip(1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SecondMoments.FromCounts(Few.Scale, 4, [One, One], Few.Counts.ToArray())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SecondMoments.FromCounts(Few.Scale, 4, [One, default], Few.Counts.ToArray())).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void From_Weights_AddsThemPerMarkAndTheirSquaresPerPair()
    {
        SecondMoments moments = SecondMoments.From(Weighted((5, 4, 1.5), (5, 1, 0.25), (1, 5, 2)));

        moments.Weights(One, RatingIndicator.ImportanceTop).Should().Be(WeightTotals.Of(1.5) + WeightTotals.Of(0.25));
        moments.SquareSums[MomentTriangle.At(1, 3)].Should().Be(WeightTotals.Of(1.5).SumOfSquares);
        moments.Count(One, RatingIndicator.ImportanceTop).Should().Be(2);
        SecondMoments.FromCounts(moments.Scale, 3, moments.Needs, moments.Counts.ToArray(), moments.WeightSums.ToArray(), moments.SquareSums.ToArray()).Should().Be(moments);
    }

    [Fact]
    public void Merge_WeightedAndUnweighted_CountsTheOthersAsOne()
    {
        SecondMoments weighted = SecondMoments.From(Weighted((5, 4, 1.5)));
        SecondMoments unweighted = SecondMoments.From(Answers.Of(Maps.OfOutcomes(1), [(5, 1)]));

        SecondMoments merged = weighted.Merge(unweighted);

        merged.Should().Be(unweighted.Merge(weighted));
        merged.Weights(One, RatingIndicator.ImportanceTop).Should().Be(WeightTotals.Of(1.5) + WeightTotals.Of(1));
    }

    [Theory]
    [InlineData(0, -1L)]
    [InlineData(0, 1L << 40)]
    public void FromCounts_WeightsThatDoNotGoWithTheirSquares_Throws(int column, long sum)
    {
        SecondMoments moments = SecondMoments.From(Weighted((5, 4, 1.5), (1, 2, 1)));
        long[] sums = moments.WeightSums.ToArray();
        sums[column] = sum;

        FluentActions.Invoking(() => SecondMoments.FromCounts(moments.Scale, 2, moments.Needs, moments.Counts.ToArray(), sums, moments.SquareSums.ToArray())).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void From_ThreeHundredNeeds_HasTheCountsOfEachHistogram()
    {
        UniversalJobMap map = Maps.OfOutcomes(300);
        SurveyResponses responses = Answers.Of(map, [.. Enumerable.Range(0, 300).Select(o => Answers.Shares(o % 41, o * 7 % 41, 40))]);

        SurveyTally tally = SurveyTally.WithSecondMoments(responses);

        tally.Groups[0].SecondMoments!.Counts.Count.Should().Be(1200 * 1201 / 2);
        tally.Groups[0].SecondMoments!.Count(NeedId.Parse("o31"), RatingIndicator.ImportanceTop, NeedId.Parse("o21"), RatingIndicator.ImportanceTop).Should().Be(20);
    }

    private static SurveyResponses Weighted(params (int Importance, int Satisfaction, double Weight)[] rows)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, [One]);
        foreach ((int importance, int satisfaction, double weight) in rows)
        {
            builder.AddRespondent();
            builder.SetWeight(weight);
            Answers.Set(builder, 0, importance, satisfaction);
        }

        return builder.Build();
    }
}
