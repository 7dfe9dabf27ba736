using System.Globalization;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Studies;

/// <summary>A job map and answers of any size, the same on every run: outcomes differ in importance and satisfaction, respondents in their mood, and some cells are blank.</summary>
internal static class GeneratedStudy
{
    private const double BlankShare = 0.03;

    /// <summary>A map whose outcomes are spread over the eight kinds of step.</summary>
    public static UniversalJobMap Map(int outcomes)
    {
        UniversalStep[] kinds = Enum.GetValues<UniversalStep>();
        UniversalJobMapBuilder builder = UniversalJobMap.For("people who run a workshop", "get a repair done");
        for (int k = 0; k < kinds.Length; k++)
        {
            int first = k * outcomes / kinds.Length;
            int end = (k + 1) * outcomes / kinds.Length;
            builder.Step(kinds[k], string.Create(CultureInfo.InvariantCulture, $"handle stage {k + 1} of the repair"), step =>
            {
                for (int i = first; i < end; i++)
                {
                    step.Outcome(string.Create(CultureInfo.InvariantCulture, $"minimize the time it takes to find part {i + 1} when the bench is full"));
                }
            });
        }

        return builder.Build();
    }

    /// <summary>Answers to all outcomes of a map on 1..5.</summary>
    public static SurveyResponses Responses(UniversalJobMap map, int respondents, int seed = 1) => Builder(map, respondents, seed).Build();

    /// <summary>The same answers in a builder, which takes more of them.</summary>
    public static SurveyResponsesBuilder Builder(UniversalJobMap map, int respondents, int seed = 1)
    {
        Random random = new(seed);
        int outcomes = map.Outcomes.Count;
        double[] importance = [.. Enumerable.Range(0, outcomes).Select(_ => 2.6 + (2 * random.NextDouble()))];
        double[] satisfaction = [.. Enumerable.Range(0, outcomes).Select(_ => 1.8 + (2.4 * random.NextDouble()))];
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, map.Outcomes.Select(outcome => (NeedId)outcome.Id));
        for (int r = 0; r < respondents; r++)
        {
            builder.AddRespondent();
            double mood = random.NextDouble() - 0.5;
            for (int i = 0; i < outcomes; i++)
            {
                if (random.NextDouble() >= BlankShare)
                {
                    builder.SetImportance(i, Rating(importance[i] + mood, random));
                }

                if (random.NextDouble() >= BlankShare)
                {
                    builder.SetSatisfaction(i, Rating(satisfaction[i] - mood, random));
                }
            }
        }

        return builder;
    }

    private static int Rating(double centre, Random random) => (int)Math.Clamp(Math.Round(centre + (3 * (random.NextDouble() - 0.5))), 1, 5);
}
