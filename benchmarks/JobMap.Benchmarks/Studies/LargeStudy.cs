using JobMap.Surveys;

namespace JobMap.Benchmarks.Studies;

/// <summary>The study of the tally rows: 1,000,000 respondents and 100 outcomes on 1..5, two bytes an answer. 62,500 respondents are generated and follow one another sixteen times.</summary>
internal static class LargeStudy
{
    public const int Respondents = 1_000_000;
    public const int Outcomes = 100;
    private const int Doublings = 4;

    private static readonly Lazy<SurveyResponses> Made = new(Make);

    /// <summary>The answers, made once.</summary>
    public static SurveyResponses Responses => Made.Value;

    private static SurveyResponses Make()
    {
        SurveyResponses responses = GeneratedStudy.Responses(GeneratedStudy.Map(Outcomes), Respondents >> Doublings);
        for (int doubling = 0; doubling < Doublings; doubling++)
        {
            responses = responses.Append(responses);
        }

        return responses;
    }
}
