using JobMap.Ingestion.Tests.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>What one respondent answered, in the order of the needs: a rating, null for a blank, or one of the two reasons.</summary>
internal sealed record Answers(int?[] Importance, int?[] Satisfaction)
{
    public const int DontKnow = -101;

    public const int NotApplicable = -102;

    /// <summary>Where the respondent lives.</summary>
    public string? Area { get; init; }

    public double Weight { get; init; } = 1;

    /// <summary>Those of <see cref="SampleStudy"/>.</summary>
    public static IReadOnlyList<Answers> OfSampleStudy { get; } = [.. SampleStudy.Respondents.Select(r => new Answers(r.Importance, r.Satisfaction) { Area = r.Area })];

    /// <summary>The same answers, set one by one.</summary>
    public static SurveyResponses Of(IEnumerable<Answers> respondents, UniversalJobMap map, RatingScale? scale = null, string? area = null, string? weight = null, SolutionId solution = default)
    {
        NeedId[] needs = [.. map.Needs.Select(need => need.Id)];
        SurveyResponsesBuilder builder = new(scale ?? RatingScale.FivePoint, needs, solution) { WeightVariable = weight ?? "" };
        foreach (Answers respondent in respondents)
        {
            builder.AddRespondent();
            for (int need = 0; need < needs.Length; need++)
            {
                int place = need;
                Set(respondent.Importance[need], rating => builder.SetImportance(place, rating), reason => builder.SetImportance(place, reason));
                Set(respondent.Satisfaction[need], rating => builder.SetSatisfaction(place, rating), reason => builder.SetSatisfaction(place, reason));
            }

            if (area is not null)
            {
                builder.SetVariable(area, respondent.Area);
            }

            if (weight is not null)
            {
                builder.SetWeight(respondent.Weight);
            }
        }

        return builder.Build();
    }

    private static void Set(int? answer, Action<int> rate, Action<NoAnswer> pass)
    {
        if (answer is DontKnow or NotApplicable)
        {
            pass(answer == DontKnow ? NoAnswer.DontKnow : NoAnswer.NotApplicable);
        }
        else if (answer is { } rating)
        {
            rate(rating);
        }
    }
}
