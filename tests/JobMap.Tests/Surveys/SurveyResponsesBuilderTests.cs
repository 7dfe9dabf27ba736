using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Surveys;

public sealed class SurveyResponsesBuilderTests
{
    private static readonly NeedId[] Needs = [NeedId.Parse("a"), NeedId.Parse("b")];

    [Fact]
    public void Build_Answers_AreColumnsOfCodes()
    {
        SurveyResponsesBuilder builder = new(RatingScale.Create(0, 10), Needs, SolutionId.Parse("hose"));
        builder.AddRespondent();
        builder.SetImportance(0, 0);
        builder.SetSatisfaction(1, 10);
        builder.AddRespondent();
        builder.SetImportance(0, 7);

        SurveyResponses responses = builder.Build();

        responses.Respondents.Should().Be(2);
        (responses.Scale, responses.Solution.Value).Should().Be((RatingScale.Create(0, 10), "hose"));
        responses.Needs.Should().Equal(Needs);
        responses.ImportanceOf(Needs[0]).ToArray().Should().Equal(1, 8);
        responses.SatisfactionOf(Needs[0]).ToArray().Should().Equal(0, 0);
        responses.ImportanceOf(Needs[1]).ToArray().Should().Equal(0, 0);
        responses.SatisfactionOf(Needs[1]).ToArray().Should().Equal(11, 0);
    }

    [Fact]
    public void Constructor_OutcomeWithoutId_IsRefused() =>
        FluentActions.Invoking(() => new SurveyResponsesBuilder(RatingScale.FivePoint, [Needs[0], default])).Should().Throw<ArgumentException>().WithMessage("*no id*");

    [Fact]
    public void Build_ManyRespondents_KeepsEveryAnswer()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        for (int r = 0; r < 1000; r++)
        {
            builder.AddRespondent();
            builder.SetImportance(0, (r % 5) + 1);
            if (r % 3 == 0)
            {
                builder.SetVariable("third", FormattableString.Invariant($"{r}"));
            }
        }

        SurveyResponses responses = builder.Build();

        responses.ImportanceOf(Needs[0]).ToArray().Should().Equal(Enumerable.Range(0, 1000).Select(r => (byte)((r % 5) + 1)));
        responses.ValuesOf("third").Should().Equal(Enumerable.Range(0, 1000).Select(r => r % 3 == 0 ? FormattableString.Invariant($"{r}") : null));
    }

    [Fact]
    public void Build_AndGoOn_LeavesTheFirstResponsesAsTheyWere()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondent();
        builder.SetImportance(0, 1);
        builder.SetVariable("v", "first");
        SurveyResponses first = builder.Build();

        builder.SetImportance(0, 5);
        builder.SetVariable("v", "second");
        builder.AddRespondent();

        first.Respondents.Should().Be(1);
        first.ImportanceOf(Needs[0]).ToArray().Should().Equal(1);
        first.ValuesOf("v").Should().Equal("first");
        builder.Build().ImportanceOf(Needs[0]).ToArray().Should().Equal(5, 0);
    }

    [Fact]
    public void Build_VariableNotSetForTheLast_HasNoValueThere()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondent();
        builder.AddRespondent();
        builder.SetVariable("late", "x");
        builder.AddRespondent();

        builder.Build().ValuesOf("late").Should().Equal(null, "x", null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(-1)]
    public void Set_RatingOffTheScale_IsRefused(int rating)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondent();

        FluentActions.Invoking(() => builder.SetImportance(0, rating)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => builder.SetSatisfaction(0, rating)).Should().Throw<ArgumentOutOfRangeException>();
        builder.Build().ImportanceOf(Needs[0]).ToArray().Should().Equal(0);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Set_NoSuchOutcome_IsRefused(int index)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondent();

        FluentActions.Invoking(() => builder.SetImportance(index, 3)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Set_BeforeTheFirstRespondent_IsRefused()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);

        FluentActions.Invoking(() => builder.SetImportance(0, 3)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => builder.SetVariable("v", "x")).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Constructor_Misuse_IsRefused()
    {
        FluentActions.Invoking(() => new SurveyResponsesBuilder(null!, Needs)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SurveyResponsesBuilder(RatingScale.FivePoint, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SurveyResponsesBuilder(RatingScale.FivePoint, [Needs[0], Needs[0]])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void SetVariable_NullName_IsRefused()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Needs);
        builder.AddRespondent();

        FluentActions.Invoking(() => builder.SetVariable(null!, "x")).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Build_MapOfNoOutcomes_HasRespondentsAlone()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Maps.OfOutcomes(0)));
        builder.AddRespondent();
        builder.AddRespondent();

        builder.Build().ToString().Should().Be("2 respondents, 0 needs, on 1..5, of mixed");
    }
}
