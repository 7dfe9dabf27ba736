using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>Answers written down as counts: so many respondents gave this pair of ratings; null is no answer.</summary>
internal static class Answers
{
    public static IEnumerable<(int? Importance, int? Satisfaction)> Times(int count, int? importance, int? satisfaction) =>
        Enumerable.Repeat((importance, satisfaction), count);

    /// <summary>A column in which the first so many of n respondents rate 5 and the others 1, each side on its own.</summary>
    public static IEnumerable<(int? Importance, int? Satisfaction)> Shares(int importanceTop, int satisfactionTop, int n) =>
        Enumerable.Range(0, n).Select(r => ((int?)(r < importanceTop ? 5 : 1), (int?)(r < satisfactionTop ? 5 : 1)));

    /// <summary>Responses on 1..5, one column an outcome; shorter columns end in no answers.</summary>
    public static SurveyResponses Of(UniversalJobMap map, params IEnumerable<(int? Importance, int? Satisfaction)>[] columns) =>
        Of(RatingScale.FivePoint, map, columns);

    public static SurveyResponses Of(RatingScale scale, UniversalJobMap map, params IEnumerable<(int? Importance, int? Satisfaction)>[] columns)
    {
        (int? Importance, int? Satisfaction)[][] answers = [.. columns.Select(column => column.ToArray())];
        SurveyResponsesBuilder builder = new(scale, Maps.IdsOf(map).Take(columns.Length));
        int respondents = answers.Max(column => column.Length);
        for (int r = 0; r < respondents; r++)
        {
            builder.AddRespondent();
            for (int o = 0; o < answers.Length; o++)
            {
                (int? importance, int? satisfaction) = r < answers[o].Length ? answers[o][r] : (null, null);
                Set(builder, o, importance, satisfaction);
            }
        }

        return builder.Build();
    }

    /// <summary>Sets what was answered.</summary>
    public static void Set(SurveyResponsesBuilder builder, int outcome, int? importance, int? satisfaction)
    {
        if (importance is { } i)
        {
            builder.SetImportance(outcome, i);
        }

        if (satisfaction is { } s)
        {
            builder.SetSatisfaction(outcome, s);
        }
    }

    /// <summary>The score of a single outcome.</summary>
    public static OpportunityScore Score(IEnumerable<(int? Importance, int? Satisfaction)> column, OpportunityOptions? options = null)
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        return OpportunityAnalysis.Run(map, SurveyTally.From(Of(map, column)), options ?? OpportunityOptions.Default).Scores.Single();
    }
}
