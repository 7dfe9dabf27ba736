using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Segmentation.Tests;

/// <summary>Answers on twelve outcomes whose segments are known, because they are planted.</summary>
internal static class PlantedAnswers
{
    public const int Outcomes = 12;

    public static UniversalJobMap Map { get; } = UniversalJobMap.For("cooks", "prepare a meal")
        .Execute("cook", step =>
        {
            for (int outcome = 0; outcome < Outcomes; outcome++)
            {
                step.Outcome($"minimize the time it takes to do part {outcome + 1}", id: $"o{outcome + 1}");
            }
        })
        .Build();

    /// <summary>Respondent r is of segment r mod segments, and wants the outcomes o with o mod segments = that; each rating is off by one point, up or down, as often as not.</summary>
    public static SurveyResponses Of(int segments, int respondents, ulong seed) => Make(respondents, seed, (respondent, outcome, random) =>
        outcome % segments == respondent % segments ? (4 + random.NextInt32(2), 1 + random.NextInt32(2)) : (1 + random.NextInt32(3), 3 + random.NextInt32(3)));

    /// <summary>Nothing goes with anything.</summary>
    public static SurveyResponses Noise(int respondents, ulong seed) => Make(respondents, seed, (_, _, random) => (1 + random.NextInt32(5), 1 + random.NextInt32(5)));

    /// <summary>People care more or less about everything: the sum of three dice of one person, and of one of each rating.</summary>
    public static SurveyResponses Continuum(int respondents, ulong seed)
    {
        RandomStream people = new(seed, 1);
        double[] care = [.. Enumerable.Range(0, respondents).Select(_ => people.NextDouble() + people.NextDouble() + people.NextDouble())];
        return Make(respondents, seed, (respondent, _, random) => (Math.Clamp((int)Math.Round(care[respondent] * 2 + random.NextDouble() * 2 - 1), 1, 5), 2));
    }

    public static SurveyResponses Make(int respondents, ulong seed, Func<int, int, RandomStream, (int Importance, int Satisfaction)> rate)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Map.Outcomes.Select(outcome => (NeedId)outcome.Id));
        for (int respondent = 0; respondent < respondents; respondent++)
        {
            builder.AddRespondent();
            for (int outcome = 0; outcome < Outcomes; outcome++)
            {
                (int importance, int satisfaction) = rate(respondent, outcome, new RandomStream(seed, (ulong)((respondent * Outcomes) + outcome + 2)));
                builder.SetImportance(outcome, importance);
                builder.SetSatisfaction(outcome, satisfaction);
            }
        }

        return builder.Build();
    }
}
