using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class SurveyResponsesBuilderColumnsTests
{
    private static readonly NeedId[] Needs = [NeedId.Parse("a"), NeedId.Parse("b")];

    [Fact]
    public void SetImportance_ColumnsOfSeveralBlocks_EqualsRespondentByRespondent()
    {
        SurveyResponsesBuilder columns = new(RatingScale.FivePoint, Needs);
        columns.AddRespondents(3);
        columns.SetImportance(0, [5, 0, SurveyResponsesBuilder.DontKnow]);
        columns.SetSatisfaction(0, [1, 2, 3]);
        columns.SetVariable("age", (string?[])["young", null, "old"]);
        columns.SetWeights([1, 0.5, 2]);
        columns.AddRespondents(2);
        columns.SetImportance(0, [4, 4]);
        columns.SetSatisfaction(1, [SurveyResponsesBuilder.NotApplicable, 1]);
        columns.SetWeights([1, 1]);

        SurveyResponsesBuilder rows = new(RatingScale.FivePoint, Needs);
        Row(rows, 5, 1, 1, "young");
        Row(rows, null, 2, 0.5, null);
        Row(rows, null, 3, 2, "old");
        rows.SetImportance(0, NoAnswer.DontKnow);
        Row(rows, 4, null, 1, null);
        rows.SetSatisfaction(1, NoAnswer.NotApplicable);
        Row(rows, 4, null, 1, null);
        rows.SetSatisfaction(1, 1);

        columns.Build().Should().Be(rows.Build());
        SurveyTally.From(columns.Build()).Should().Be(SurveyTally.From(rows.Build()));
    }

    [Fact]
    public void SetImportance_ManyBlocks_KeepsEveryAnswer()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        byte[] answers = [.. Enumerable.Range(0, 1000).Select(i => (byte)(i % 6))];
        for (int block = 0; block < 10; block++)
        {
            builder.AddRespondents(answers.Length);
            builder.SetImportance(1, answers);
        }

        builder.Build().ImportanceOf(Needs[1]).ToArray().Should().Equal(Enumerable.Repeat(answers, 10).SelectMany(block => block));
    }

    [Fact]
    public void SetImportance_AnsweredAfterAReason_TakesTheReasonAway()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondents(2);
        builder.SetImportance(0, [SurveyResponsesBuilder.DontKnow, SurveyResponsesBuilder.DontKnow]);
        builder.SetImportance(0, [5, 4]);

        SurveyTally.From(builder.Build()).Groups[0].TryGetHistogram(Needs[0], out JointHistogram? histogram).Should().BeTrue();
        histogram!.ImportanceNoAnswers.DontKnow.Should().Be(0);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(253)]
    public void SetSatisfaction_AnswerOutsideTheScale_ThrowsAndSetsNothing(byte answer)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondents(2);

        FluentActions.Invoking(() => builder.SetSatisfaction(0, [1, answer])).Should().Throw<ArgumentOutOfRangeException>();
        builder.Build().SatisfactionOf(Needs[0]).ToArray().Should().Equal(0, 0);
    }

    [Fact]
    public void Columns_OfAnotherLength_Throw()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondents(2);

        FluentActions.Invoking(() => builder.SetImportance(0, [1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.SetVariable("age", (string?[])["young"])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.SetWeights([1, 1, 1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.AddRespondents(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void SetWeights_AfterUnweightedRespondents_Throws()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondents(2);
        builder.AddRespondents(2);

        FluentActions.Invoking(() => builder.SetWeights([1, 1])).Should().Throw<InvalidOperationException>();
    }

    private static void Row(SurveyResponsesBuilder builder, int? importance, int? satisfaction, double weight, string? age)
    {
        builder.AddRespondent();
        builder.SetWeight(weight);
        builder.SetVariable("age", age);
        if (importance is { } i)
        {
            builder.SetImportance(0, i);
        }

        if (satisfaction is { } s)
        {
            builder.SetSatisfaction(0, s);
        }
    }
}
