using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Surveys;

/// <summary>Weights, reasons for no answer and complete cases, from the builder to the tally.</summary>
public sealed class WeightedSurveyTests
{
    private static readonly NeedId[] Needs = [NeedId.Parse("a"), NeedId.Parse("b")];

    [Fact]
    public void From_WeightedResponses_AddsTheWeightsOfEachCell()
    {
        SurveyTally tally = SurveyTally.From(Weighted((5, 2, 1.5), (5, 2, 0.5), (1, 1, 2)));

        tally.Groups.Single().TryGetHistogram(Needs[0], out JointHistogram? histogram).Should().BeTrue();
        histogram!.IsWeighted.Should().BeTrue();
        histogram.Count(5, 2).Should().Be(2);
        histogram.Weights(5, 2).Should().Be(WeightTotals.Of(1.5) + WeightTotals.Of(0.5));
        histogram.Weights(1, 1).Should().Be(WeightTotals.Of(2));
        tally.WeightVariable.Should().Be("weight");
    }

    [Fact]
    public void From_UnweightedResponses_CountsEachAsOne()
    {
        SurveyTally.From(Blank(2)).Groups.Single().TryGetHistogram(Needs[0], out JointHistogram? histogram);

        histogram!.IsWeighted.Should().BeFalse();
        histogram.Weights(null, null).Should().Be(WeightTotals.OfOnes(2));
    }

    [Fact]
    public void Merge_WeightedParts_EqualsTheWhole()
    {
        SurveyTally whole = SurveyTally.From(Weighted((5, 2, 1.5), (4, 4, 0.25), (1, 1, 2)));

        SurveyTally.From(Weighted((5, 2, 1.5))).Merge(SurveyTally.From(Weighted((4, 4, 0.25), (1, 1, 2)))).Should().Be(whole);
    }

    [Fact]
    public void Merge_WeightedHistogramWithCounts_TakesThoseAsOnes()
    {
        JointHistogram counted = JointHistogram.Empty(RatingScale.FivePoint).Add(5, 1, 3);
        JointHistogram weighted = JointHistogram.Empty(RatingScale.FivePoint).Add(5, 1, 1, WeightTotals.Of(0.5));

        JointHistogram merged = counted.Merge(weighted);

        merged.Count(5, 1).Should().Be(4);
        merged.Weights(5, 1).Should().Be(WeightTotals.OfOnes(3) + WeightTotals.Of(0.5));
        merged.Should().Be(weighted.Merge(counted));
    }

    [Fact]
    public void SetWeight_SomeWithoutOne_IsRefused()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        FluentActions.Invoking(() => builder.SetWeight(1)).Should().Throw<InvalidOperationException>();
        builder.AddRespondent();
        builder.SetWeight(1);
        FluentActions.Invoking(() => builder.SetWeight(1)).Should().Throw<InvalidOperationException>().WithMessage("*has a weight*");
        builder.AddRespondent();
        FluentActions.Invoking(builder.Build).Should().Throw<InvalidOperationException>().WithMessage("Respondent 2 has no weight.");
        builder.AddRespondent();
        FluentActions.Invoking(() => builder.SetWeight(1)).Should().Throw<InvalidOperationException>().WithMessage("Respondent 2 has no weight.");
    }

    [Fact]
    public void SetImportance_Reasons_AreToldApartAndNoneIsARating()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        foreach (NoAnswer reason in (NoAnswer[])[NoAnswer.DontKnow, NoAnswer.DontKnow, NoAnswer.NotApplicable, NoAnswer.Blank])
        {
            builder.AddRespondent();
            builder.SetImportance(0, reason);
            builder.SetSatisfaction(0, 3);
        }

        SurveyResponses responses = builder.Build();
        SurveyTally.From(responses.Append(responses)).Groups.Single().TryGetHistogram(Needs[0], out JointHistogram? histogram);

        responses.ImportanceOf(Needs[0]).ToArray().Should().Equal(0, 0, 0, 0);
        histogram!.ImportanceNoAnswers.Should().Be(new NoAnswerCounts(2, 4, 2));
        histogram.SatisfactionNoAnswers.Should().Be(default(NoAnswerCounts));
        histogram.AnsweredSatisfaction.Should().Be(8);
    }

    [Fact]
    public void SetImportance_RatingAfterAReason_ReplacesIt()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondent();
        builder.SetImportance(0, NoAnswer.DontKnow);
        builder.SetImportance(0, 4);

        SurveyTally.From(builder.Build()).Groups.Single().TryGetHistogram(Needs[0], out JointHistogram? histogram);

        histogram!.Count(4, null).Should().Be(1);
        histogram.ImportanceNoAnswers.Total.Should().Be(0);
    }

    [Fact]
    public void CompleteCases_SomeMissing_KeepsThoseWhoAnsweredEverything()
    {
        SurveyResponses responses = Answers.Of(Maps.OfOutcomes(2), [(5, 2), (4, null), (3, 3)], [(1, 1), (2, 2), (5, 5)]).CompleteCases();

        (responses.Respondents, responses.ExcludedRespondents, responses.IsCompleteCase).Should().Be((2, 1, true));
        SurveyTally tally = SurveyTally.From(responses);
        (tally.Respondents, tally.ExcludedRespondents, tally.IsCompleteCase).Should().Be((2L, 1L, true));
        responses.CompleteCases().Should().Be(responses);
        FluentActions.Invoking(() => tally.Merge(SurveyTally.From(Blank(1)))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Merge_NamedParts_AreNeverCountedTwice()
    {
        SurveyTally monday = Named("monday");
        SurveyTally week = monday.Merge(Named("tuesday"));

        week.Parts.Should().Equal("monday", "tuesday");
        FluentActions.Invoking(() => week.Merge(monday)).Should().Throw<ArgumentException>().WithMessage("*'monday'*");
        FluentActions.Invoking(() => new SurveyTally(RatingScale.FivePoint, null, []) { Parts = ["a", "a"] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void SurveyTally_GroupsThatDoNotFit_AreRefused()
    {
        TallyGroup group = new("a", 1, [new(Needs[0], JointHistogram.Empty(RatingScale.FivePoint).Add(1, 1, 1))]);

        FluentActions.Invoking(() => new SurveyTally(RatingScale.FivePoint, null, [group])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SurveyTally(RatingScale.FivePoint, "age", [group, group])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SurveyTally(RatingScale.Create(1, 7), "age", [group])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TallyGroup("a", 0, [new(Needs[0], JointHistogram.Empty(RatingScale.FivePoint).Add(1, 1, 1))])).Should().Throw<ArgumentException>();
        new SurveyTally(RatingScale.FivePoint, "age", [group]).Respondents.Should().Be(1);
    }

    [Fact]
    public void From_ReversedScale_CountsTheLowestNumberAsMost()
    {
        SurveyResponsesBuilder builder = new(RatingScale.Parse("5..1"), Needs);
        builder.AddRespondent();
        builder.SetImportance(0, 1);
        builder.SetSatisfaction(0, 5);

        SurveyResponses responses = builder.Build();

        responses.ImportanceOf(Needs[0])[0].Should().Be(5);
        responses.SatisfactionOf(Needs[0])[0].Should().Be(1);
    }

    private static SurveyTally Named(string part)
    {
        SurveyTally tally = SurveyTally.From(Blank(1));
        return new SurveyTally(tally.Scale, null, tally.Groups) { Parts = [part] };
    }

    private static SurveyResponses Blank(int respondents)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        Enumerable.Range(0, respondents).ToList().ForEach(_ => builder.AddRespondent());
        return builder.Build();
    }

    private static SurveyResponses Weighted(params (int Importance, int Satisfaction, double Weight)[] answers)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        foreach ((int importance, int satisfaction, double weight) in answers)
        {
            builder.AddRespondent();
            builder.SetWeight(weight);
            builder.SetImportance(0, importance);
            builder.SetSatisfaction(0, satisfaction);
        }

        return builder.Build();
    }
}
