using CsCheck;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Surveys;

/// <summary>Second moments as a part of a tally.</summary>
public sealed class TallyWithMomentsTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(2);
    private static readonly Gen<SurveyResponses> Responses = Gens.ResponsesTo(Map).Where(responses => responses.Respondents > 0);

    [Fact]
    public void WithSecondMoments_SplitResponses_GivesEveryGroupItsOwn() =>
        Responses.Sample(responses =>
        {
            SurveyTally tally = SurveyTally.WithSecondMoments(responses.SegmentBy("group"));
            return tally != SurveyTally.From(responses.SegmentBy("group")) && tally.Groups.Zip(responses.SegmentBy("group").Groups()).All(pair => pair.First.SecondMoments == SecondMoments.From(pair.Second));
        });

    [Fact]
    public void Merge_BothWithMoments_IsTheTallyOfTheWhole() =>
        Gen.Select(Responses, Responses).Sample((one, other) =>
            SurveyTally.WithSecondMoments(one).Merge(SurveyTally.WithSecondMoments(other)) == SurveyTally.WithSecondMoments(one.Append(other)));

    [Fact]
    public void Merge_OneWithoutMoments_HasNone() =>
        Gen.Select(Responses, Responses).Sample((one, other) =>
            SurveyTally.WithSecondMoments(one).Merge(SurveyTally.From(other)) == SurveyTally.From(one.Append(other)));

    [Fact]
    public void Merge_OtherNeeds_HasNone()
    {
        SurveyTally one = SurveyTally.WithSecondMoments(Answers.Of(Map, [(5, 4)]));
        SurveyTally two = SurveyTally.WithSecondMoments(Answers.Of(Map, [(5, 4)], [(1, 1)]));

        one.Merge(two).Groups.Single().SecondMoments.Should().BeNull();
    }

    [Fact]
    public void WithoutSegments_TallyWithMoments_HasThoseOfEverybody() =>
        Responses.Sample(responses => SurveyTally.WithSecondMoments(responses.SegmentBy("group")).WithoutSegments() == SurveyTally.WithSecondMoments(responses));

    [Fact]
    public void SecondMoments_OfOtherRespondents_AreRefused()
    {
        TallyGroup group = SurveyTally.From(Answers.Of(Map, [(5, 4), (4, 1)])).Groups[0];
        KeyValuePair<NeedId, JointHistogram>[] histograms = [.. group.Needs.Select(need => KeyValuePair.Create(need, group.TryGetHistogram(need, out JointHistogram? histogram) ? histogram : null!))];
        TallyGroup With(SecondMoments moments) => new(null, 2, histograms) { SecondMoments = moments };

        With(SecondMoments.From(Answers.Of(Map, [(4, 5), (5, 2)]))).SecondMoments.Should().NotBeNull();
        FluentActions.Invoking(() => With(SecondMoments.From(Answers.Of(Map, [(5, 4), (4, 4)])))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => With(SecondMoments.From(Answers.Of(Map, [(5, 4), (4, 1), (null, null)])))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => With(SecondMoments.From(Answers.Of(Map, [(5, 4), (4, 1)], [(1, 1), (1, 1)])))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => With(SecondMoments.From(Answers.Of(RatingScale.Create(1, 5, 1), Map, [(5, 4), (4, 1)])))).Should().Throw<ArgumentException>();
    }
}
