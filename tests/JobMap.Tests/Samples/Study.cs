using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>A small survey of the garden map in which every zone occurs: 40 respondents, two segments, one outcome nobody was asked for.</summary>
internal static class Study
{
    public static SolutionId Hose { get; } = SolutionId.Parse("drip hose");

    public static SurveyResponses Responses { get; } = Make(40);

    /// <summary>The same shares among 160 respondents, so that no segment is small.</summary>
    public static SurveyResponses Large { get; } = Make(160);

    public static OpportunityAnalysis Analysis { get; } = OpportunityAnalysis.Run(Maps.Garden, Responses);

    private static SurveyResponses Make(int respondents)
    {
        // Per outcome: how many of 40 find it important, and how many are satisfied. "clear" was not asked, some left "winter" blank.
        (string Id, int Important, int Satisfied)[] truths = [("dry", 36, 10), ("runoff", 12, 30), ("weeks", 24, 20), ("winter", 30, 12), ("reach", 20, 20)];
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, truths.Select(truth => NeedId.Parse(truth.Id)), Hose);
        for (int r = 0; r < respondents; r++)
        {
            builder.AddRespondent();
            builder.SetVariable("garden", r % 4 == 3 ? "balcony" : "yard");
            for (int o = 0; o < truths.Length; o++)
            {
                bool blank = truths[o].Id == "winter" && r % 10 == 9;
                Answers.Set(builder, o, r * 7 % 40 < truths[o].Important ? 5 : 2, blank ? null : r * 3 % 40 < truths[o].Satisfied ? 4 : 1);
            }
        }

        return builder.Build();
    }
}
