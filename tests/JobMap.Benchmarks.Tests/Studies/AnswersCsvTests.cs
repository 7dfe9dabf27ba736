using JobMap.Benchmarks.Studies;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Tests.Studies;

public sealed class AnswersCsvTests
{
    [Fact]
    public void Write_BlankAndRating_GivesALinePerRespondent()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, [OutcomeId.Parse("a"), OutcomeId.Parse("b")]);
        builder.AddRespondent();
        builder.SetImportance(0, 5);
        builder.SetSatisfaction(1, 1);
        builder.AddRespondent();
        using StringWriter writer = new() { NewLine = "\n" };

        AnswersCsv.Write(builder.Build(), writer);

        writer.ToString().Should().Be("imp_a,sat_a,imp_b,sat_b\n5,,,1\n,,,\n");
    }
}
