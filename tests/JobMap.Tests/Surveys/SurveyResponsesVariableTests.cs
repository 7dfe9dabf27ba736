using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class SurveyResponsesVariableTests
{
    [Fact]
    public void WithVariable_New_StandsBesideTheOthers()
    {
        SurveyResponses more = Responses().WithVariable("segment", ["1", null]);

        more.Variables.Should().Equal("city", "segment");
        more.ValuesOf("segment").Should().Equal("1", null);
        more.ValuesOf("city").Should().Equal("Delft", "Leiden");
    }

    [Fact]
    public void WithVariable_Known_TakesItsPlace() => Responses().WithVariable("city", ["a", "b"]).ValuesOf("city").Should().Equal("a", "b");

    [Fact]
    public void WithVariable_Misuse_Throws()
    {
        FluentActions.Invoking(() => Responses().WithVariable("segment", ["1"])).Should().Throw<ArgumentException>().WithMessage("There are 1 values for 2 respondents.*");
        FluentActions.Invoking(() => Responses().WithVariable(" ", ["1", "2"])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Responses().WithVariable("segment", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Responses().SegmentBy("city").WithVariable("city", ["1", "2"])).Should().Throw<ArgumentException>().WithMessage("*split by 'city'*");
    }

    [Fact]
    public void WithoutVariable_Added_GivesTheSameAgain()
    {
        Responses().WithVariable("segment", ["1", "2"]).WithoutVariable("segment").Should().Be(Responses());
        FluentActions.Invoking(() => Responses().WithoutVariable("segment")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Responses().SegmentBy("city").WithoutVariable("city")).Should().Throw<ArgumentException>();
    }

    private static SurveyResponses Responses()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, [OutcomeId.Parse("a")]);
        builder.AddRespondent();
        builder.SetVariable("city", "Delft");
        builder.AddRespondent();
        builder.SetVariable("city", "Leiden");
        return builder.Build();
    }
}
