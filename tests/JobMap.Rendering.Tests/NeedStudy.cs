using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Rendering.Tests;

/// <summary>Outcomes, a financial outcome and emotional jobs, rated with weights on a reversed scale, where 1 says most.</summary>
internal static class NeedStudy
{
    public static UniversalJobMap Map { get; } = UniversalJobMap.For("night nurses", "hand over the ward")
        .Define("gather the news", s => s.Outcome("minimize the time it takes to see who needs care first", id: "first"))
        .EmotionalJob("feel rested", "rested").EmotionalJob("feel in control", "control")
        .FinancialOutcome("minimize the cost of overtime", "overtime")
        .Build();

    public static SurveyResponses Responses { get; } = Answers();

    public static OpportunityAnalysis Analysis { get; } = Of(OpportunityDefinition.UlwickTopTwoBox);

    public static JourneyMap Journey { get; } = JourneyProjection.Project(Map, JourneyTemplate.EightSteps, analysis: Analysis);

    public static OpportunityAnalysis Of(OpportunityDefinition definition) => OpportunityAnalysis.Run(Map, Responses, new OpportunityOptions { Definition = definition, Resamples = 100 });

    private static SurveyResponses Answers()
    {
        SurveyResponsesBuilder builder = new(RatingScale.Create(1, 7).Reverse(), Map.Needs.Select(need => need.Id)) { WeightVariable = "shifts" };
        for (int r = 0; r < 80; r++)
        {
            builder.AddRespondent();
            builder.SetWeight(r % 4 == 0 ? 3 : 1);
            for (int n = 0; n < 4; n++)
            {
                builder.SetImportance(n, ((r * 3) + n) % 10 < 6 + n ? 1 : 5);
                builder.SetSatisfaction(n, ((r * 7) + n) % 10 < 6 ? 2 : 6);
            }
        }

        return builder.Build();
    }
}
