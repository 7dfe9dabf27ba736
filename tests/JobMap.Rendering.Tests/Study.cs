using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Rendering.Tests;

/// <summary>A small study whose answers follow from a formula: five outcomes in four steps, one of them never asked for, and two segments.</summary>
internal static class Study
{
    public static UniversalJobMap Map { get; } = UniversalJobMap.For("balcony gardeners", "grow vegetables in pots")
        .Define("choose what to grow", s => s
            .Outcome("minimize the time it takes to find a variety that fits the pot", id: "variety")
            .Outcome("minimize the likelihood that a plant gets too little light, e.g., behind a parapet", id: "light"))
        .Prepare("sow the seeds", s => s.Outcome("minimize the number of seeds that do not come up", id: "sprout"))
        .Monitor("watch the plants", s => s.Outcome("minimize the likelihood that thirst is noticed too late", id: "thirst"))
        .Conclude("harvest", s => s.Outcome("increase the amount that ripens before the first frost", id: "frost"))
        .Build();

    /// <summary>How many of ten respondents rate importance and satisfaction high, per outcome; the last one is not asked for.</summary>
    private static readonly (int Importance, int Satisfaction)[] Shares = [(3, 8), (7, 6), (8, 5), (9, 2)];

    public static OpportunityOptions Options { get; } = new() { Resamples = 200, Seed = 7, Top = 2 };

    public static SurveyResponses Responses { get; } = Answers(SolutionId.Parse("watering can"));

    public static OpportunityAnalysis Analysis { get; } = OpportunityAnalysis.Run(Map, Responses, Options);

    public static OpportunityAnalysis Segmented { get; } = OpportunityAnalysis.Run(Map, Responses.SegmentBy("balcony"), Options);

    public static JourneyMap Journey { get; } = JourneyProjection.Project(Map, JourneyTemplate.EightSteps, analysis: Analysis);

    public static UniversalJobMap EmptyMap { get; } = UniversalJobMap.For("passengers", "wait").Build();

    public static OpportunityAnalysis EmptyAnalysis { get; } = OpportunityAnalysis.Run(EmptyMap, new SurveyResponsesBuilder(RatingScale.FivePoint, []).Build());

    public static JourneyMap EmptyJourney { get; } = JourneyProjection.Project(EmptyMap, JourneyTemplate.EightSteps, analysis: EmptyAnalysis);

    /// <summary>A map of one step with these outcome statements, answered so that each lies somewhere else.</summary>
    public static OpportunityAnalysis Of(string executor, string job, string step, IReadOnlyList<string> statements)
    {
        UniversalJobMap map = UniversalJobMap.For(executor, job).Execute(step, s =>
        {
            foreach (string statement in statements)
            {
                s.Outcome(statement);
            }
        }).Build();
        SurveyResponsesBuilder answers = new(RatingScale.FivePoint, map.Outcomes.Select(outcome => (NeedId)outcome.Id));
        for (int r = 0; r < 30; r++)
        {
            answers.AddRespondent();
            for (int o = 0; o < statements.Count - 1; o++)
            {
                answers.SetImportance(o, ((r * 7) + (o * 11)) % 30 < 22 - (o % 11) ? 5 : 2);
                answers.SetSatisfaction(o, ((r * 13) + (o * 3)) % 30 < 6 + (o % 13) ? 4 : 1);
            }
        }

        return OpportunityAnalysis.Run(map, answers.Build(), Options);
    }

    private static SurveyResponses Answers(SolutionId solution)
    {
        SurveyResponsesBuilder answers = new(RatingScale.FivePoint, Map.Outcomes.Take(4).Select(outcome => (NeedId)outcome.Id), solution);
        for (int r = 0; r < 60; r++)
        {
            answers.AddRespondent();
            answers.SetVariable("balcony", r % 20 == 19 ? null : r % 2 == 0 ? "sunny" : "shady");
            for (int o = 0; o < Shares.Length; o++)
            {
                answers.SetImportance(o, ((r * 3) + o) % 10 < Shares[o].Importance ? 4 + (r % 2) : 2);
                if ((r + o) % 12 != 0)
                {
                    answers.SetSatisfaction(o, ((r * 7) + o) % 10 < Shares[o].Satisfaction ? 4 : 1 + (r % 3));
                }
            }
        }

        return answers.Build();
    }
}
