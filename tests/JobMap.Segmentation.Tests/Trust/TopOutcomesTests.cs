using JobMap.Opportunity;
using JobMap.Segmentation.Trust;
using JobMap.Surveys;
using JobMap.Testing;

namespace JobMap.Segmentation.Tests.Trust;

public class TopOutcomesTests
{
    [Fact]
    public void Of_Everybody_RanksAsAnAnalysisDoes()
    {
        SurveyResponses responses = ExampleStudy.Survey.Responses;
        int[] everybody = [.. Enumerable.Range(0, responses.Respondents)];
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(ExampleStudy.Map, SurveyTally.From(responses));

        NeedId[] top = new TopOutcomes(responses, ExampleStudy.Map.Outcomes.Select(outcome => (NeedId)outcome.Id), everybody, 12).Of(everybody);

        top.Should().Equal(analysis.Ranked.Take(12).Select(score => score.Need.Id));
    }

    [Fact]
    public void Of_SomeRows_CountsThemAlone()
    {
        SurveyResponses responses = ExampleStudy.Survey.Responses;
        int[] singles = [.. Enumerable.Range(0, responses.Respondents).Where(r => responses.ValuesOf("household")[r] == "single")];
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(ExampleStudy.Map, SurveyTally.From(responses.Where("household", "single")));

        NeedId[] top = new TopOutcomes(responses, ExampleStudy.Map.Outcomes.Select(outcome => (NeedId)outcome.Id), singles, 5).Of([.. Enumerable.Range(0, singles.Length)]);

        top.Should().Equal(analysis.Ranked.Take(5).Select(score => score.Need.Id));
    }

    [Fact]
    public void Of_OutcomeThatNobodyRated_IsLeftOut()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, [NeedId.Parse("a"), NeedId.Parse("b")]);
        builder.AddRespondent();
        builder.SetImportance(0, 5);
        builder.SetSatisfaction(0, 1);
        builder.SetImportance(1, 5);

        new TopOutcomes(builder.Build(), [NeedId.Parse("a"), NeedId.Parse("b")], [0], 5).Of([0]).Should().Equal(NeedId.Parse("a"));
    }
}
