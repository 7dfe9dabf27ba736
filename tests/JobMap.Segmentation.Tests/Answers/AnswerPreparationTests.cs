using JobMap.Segmentation.Answers;
using JobMap.Surveys;

namespace JobMap.Segmentation.Tests.Answers;

public sealed class AnswerPreparationTests
{
    /// <summary>By hand: opportunities of the first outcome 5 + 4, 4 + 0 and none, whose mean is 6.5; of the others 3 + 0, 2 + 0, 1 + 0.</summary>
    [Fact]
    public void Of_HandMadeAnswers_MeasuresAndFills()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, PlantedAnswers.Map.Outcomes.Take(4).Select(outcome => (NeedId)outcome.Id));
        (int Importance, int Satisfaction)[] first = [(5, 1), (4, 5), (0, 0)];
        for (int r = 0; r < 3; r++)
        {
            builder.AddRespondent();
            if (first[r].Importance > 0)
            {
                builder.SetImportance(0, first[r].Importance);
                builder.SetSatisfaction(0, first[r].Satisfaction);
            }

            for (int o = 1; o < 4; o++)
            {
                builder.SetImportance(o, 3 - r);
                builder.SetSatisfaction(o, 3);
            }
        }

        PreparedAnswers answers = AnswerPreparation.Of(PlantedAnswers.Map, builder.Build(), new RespondentOpportunity(), SegmentationOptions.Default);

        answers.Data.Values.Should().Equal(9, 3, 3, 3, 4, 2, 2, 2, 6.5, 1, 1, 1);
        answers.Means.Should().Equal(6.5, 2, 2, 2);
        (answers.Excluded, answers.Filled).Should().Be((0, 1));
        answers.Rows.Should().Equal(0, 1, 2);
        answers.Diagnostics.Should().BeEmpty();
    }
}
