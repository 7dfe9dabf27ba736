using JobMap.Surveys;

namespace JobMap.Segmentation.Tests.Search;

public sealed class SegmentationDiagnosticsTests
{
    private static readonly SegmentationOptions Quick = new() { Resamples = 0, NullDraws = 19, Restarts = 3 };

    [Fact]
    public void Find_OutcomeThatFewRated_IsLeftOut() => Messages(Find(Answers(4, (r, o) => o > 0 || r < 1)), "JM4501")
        .Should().Equal("The outcome 'o1' was left out: 1 of 4 respondents rated both its importance and its satisfaction.");

    [Fact]
    public void Find_OutcomeThatNobodyDiffersOn_IsLeftOut()
    {
        MarketSegmentation found = Find(PlantedAnswers.Make(4, 1, (r, o, _) => (o == 2 ? 3 : 1 + r, 3)));

        Messages(found, "JM4501").Should().Equal("The outcome 'o3' was left out: nobody differs on it.");
        found.Outcomes.Should().HaveCount(11);
    }

    [Fact]
    public void Find_Weights_AreIgnoredAndSaidToBe()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, [(NeedId)PlantedAnswers.Map.Outcomes[0].Id]) { WeightVariable = "share" };
        builder.AddRespondent();
        builder.SetWeight(2);

        Messages(Find(builder.Build()), "JM4502").Should().Equal("Segments were found without the weights 'share'.");
    }

    /// <summary>Of twelve outcomes the first respondent rated six, the second eleven: 70 % are asked for.</summary>
    [Fact]
    public void Find_Gaps_AreCountedAndFilled()
    {
        MarketSegmentation found = Find(Answers(10, (r, o) => r > 1 || (r == 0 ? o < 6 : o < 11)));

        Messages(found, "JM4507").Should().Equal("1 of 10 respondents answered less than 70 % of the outcomes in both ratings and are in no segment.");
        Messages(found, "JM4508").Should().Equal("1 of 108 values, 0.9 %, lack a rating and are filled with the mean of the outcome.");
        (found.Respondents, found.ExcludedRespondents, found.FilledAnswers).Should().Be((9, 1, 1));
    }

    [Fact]
    public void Find_SmallSegments_AreNamed()
    {
        MarketSegmentation found = Find(PlantedAnswers.Of(2, 100, 3));

        Messages(found, "JM4509").Should().Equal(
            "Segment '1' has 50 respondents; published practice reports segments above 90.", "Segment '2' has 50 respondents; published practice reports segments above 90.");
        Messages(found, "JM4506").Should().ContainSingle();
        Messages(Find(PlantedAnswers.Of(2, 182, 3)), "JM4509").Should().BeEmpty("each has 91");
    }

    [Fact]
    public void Find_Continuum_IsSaidToBeOne() =>
        Messages(Find(PlantedAnswers.Continuum(200, 1)), "JM4505").Should().ContainSingle().Which.Should().StartWith("A continuum would do as well: a silhouette of ");

    private static MarketSegmentation Find(SurveyResponses responses, SegmentationOptions? options = null) => SegmentFinder.Find(PlantedAnswers.Map, responses, options ?? Quick);

    private static IEnumerable<string> Messages(MarketSegmentation found, string id) => found.Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.Message);

    /// <summary>Answers where a respondent rated an outcome or not.</summary>
    private static SurveyResponses Answers(int respondents, Func<int, int, bool> isRated)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, PlantedAnswers.Map.Outcomes.Select(outcome => (NeedId)outcome.Id));
        for (int r = 0; r < respondents; r++)
        {
            builder.AddRespondent();
            for (int o = 0; o < PlantedAnswers.Outcomes; o++)
            {
                if (isRated(r, o))
                {
                    builder.SetImportance(o, 1 + ((r + o) % 5));
                    builder.SetSatisfaction(o, 3);
                }
            }
        }

        return builder.Build();
    }
}
