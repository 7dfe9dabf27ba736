using CsCheck;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Surveys;

public sealed class SurveyResponsesTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(2);

    [Fact]
    public void Where_Value_KeepsThoseWhoHaveIt()
    {
        SurveyResponses responses = Respondents(("a", 1), ("b", 2), (null, 3), ("a", 4)).Where("group", "a");

        responses.Respondents.Should().Be(2);
        responses.ImportanceOf(Map.Outcomes[0].Id).ToArray().Should().Equal(1, 4);
        responses.ValuesOf("group").Should().Equal("a", "a");
    }

    [Theory]
    [InlineData("A")]
    [InlineData("")]
    [InlineData("c")]
    public void Where_ValueNobodyHas_KeepsNobody(string value) =>
        Respondents(("a", 1), (null, 3)).Where("group", value).Respondents.Should().Be(0);

    [Fact]
    public void Where_Twice_KeepsThoseWhoHaveBoth()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        foreach ((string first, string second) in (IEnumerable<(string, string)>)[("a", "x"), ("a", "y"), ("b", "x")])
        {
            builder.AddRespondent();
            builder.SetVariable("first", first);
            builder.SetVariable("second", second);
        }

        builder.Build().Where("first", "a").Where("second", "x").Respondents.Should().Be(1);
    }

    [Fact]
    public void Append_SameQuestions_PutsOneBehindTheOther()
    {
        SurveyResponses first = Respondents(("a", 1), ("b", 2));
        SurveyResponsesBuilder other = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        other.AddRespondent();
        other.SetImportance(0, 5);
        other.SetVariable("age", "old");

        SurveyResponses both = first.Append(other.Build());

        both.Respondents.Should().Be(3);
        both.ImportanceOf(Map.Outcomes[0].Id).ToArray().Should().Equal(1, 2, 5);
        both.ValuesOf("group").Should().Equal("a", "b", null);
        both.ValuesOf("age").Should().Equal(null, null, "old");
        SurveyTally.From(both).Should().Be(SurveyTally.From(first).Merge(SurveyTally.From(other.Build())));
    }

    [Fact]
    public void Append_OtherQuestionsScaleSolutionOrSplit_Throws()
    {
        SurveyResponses responses = Respondents(("a", 1));
        SurveyResponses[] others =
        [
            new SurveyResponsesBuilder(RatingScale.FivePoint, Maps.IdsOf(Maps.OfOutcomes(3))).Build(),
            new SurveyResponsesBuilder(RatingScale.Create(1, 7), Maps.IdsOf(Map)).Build(),
            new SurveyResponsesBuilder(RatingScale.FivePoint, Maps.IdsOf(Map), SolutionId.Parse("other")).Build(),
            responses.SegmentBy("group"),
        ];

        others.Should().AllSatisfy(other => FluentActions.Invoking(() => responses.Append(other)).Should().Throw<ArgumentException>());
        FluentActions.Invoking(() => responses.Append(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void SegmentBy_ThenWhere_StaysSplit()
    {
        SurveyTally tally = SurveyTally.From(Respondents(("a", 1), ("b", 2), ("a", 3)).SegmentBy("group").Where("group", "a"));

        tally.Groups.Select(group => (group.Segment, group.Respondents)).Should().Equal(("a", 2));
    }

    [Fact]
    public void SegmentBy_Responses_LeavesTheAnswersAsTheyWere()
    {
        SurveyResponses responses = Respondents(("a", 1), ("b", 2));

        SurveyResponses split = responses.SegmentBy("group");

        split.SegmentVariable.Should().Be("group");
        split.Respondents.Should().Be(2);
        split.Should().NotBe(responses);
        responses.SegmentVariable.Should().BeNull();
    }

    [Fact]
    public void Unknown_VariableOrOutcome_IsRefusedByName()
    {
        SurveyResponses responses = Respondents(("a", 1));

        FluentActions.Invoking(() => responses.Where("age", "a")).Should().Throw<ArgumentException>().WithMessage("*'age'*");
        FluentActions.Invoking(() => responses.SegmentBy("age")).Should().Throw<ArgumentException>().WithMessage("*'age'*");
        FluentActions.Invoking(() => responses.ValuesOf("age")).Should().Throw<ArgumentException>().WithMessage("*'age'*");
        FluentActions.Invoking(() => responses.ImportanceOf(OutcomeId.Parse("o9")).Length).Should().Throw<ArgumentException>().WithMessage("*'o9'*");
        FluentActions.Invoking(() => responses.SatisfactionOf(default).Length).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Null_Argument_IsRefused()
    {
        SurveyResponses responses = Respondents(("a", 1));

        FluentActions.Invoking(() => responses.Where(null!, "a")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => responses.Where("group", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => responses.SegmentBy(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equals_SameAnswers_IsTrueAndHashesAgree()
    {
        SurveyResponses one = Respondents(("a", 1), (null, 2));
        SurveyResponses other = Respondents(("a", 1), (null, 2));

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Equals_AnythingElse_IsFalse()
    {
        SurveyResponses one = Respondents(("a", 1), (null, 2));

        one.Should().NotBe(Respondents(("a", 1), (null, 3)));
        one.Should().NotBe(Respondents(("b", 1), (null, 2)));
        one.Should().NotBe(Respondents(("a", 1)));
        one.Should().NotBe(one.SegmentBy("group"));
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Where_AllValues_AddsUpToThoseWithAValue() =>
        Gens.ResponsesTo(Map).Where(responses => responses.Respondents > 0).Sample(responses =>
            responses.Where("group", "a").Respondents + responses.Where("group", "b").Respondents == responses.ValuesOf("group").Count(value => value is not null));

    private static SurveyResponses Respondents(params (string? Group, int Importance)[] people)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        foreach ((string? group, int importance) in people)
        {
            builder.AddRespondent();
            builder.SetVariable("group", group);
            builder.SetImportance(0, importance);
        }

        return builder.Build();
    }
}
