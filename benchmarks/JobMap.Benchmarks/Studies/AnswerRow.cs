using JobMap.Surveys;

namespace JobMap.Benchmarks.Studies;

/// <summary>One respondent's answer on one outcome, the way plain code keeps answers: a list of rows, null for a blank.</summary>
internal sealed record AnswerRow(int Respondent, NeedId Outcome, int? Importance, int? Satisfaction)
{
    /// <summary>All answers, respondent by respondent.</summary>
    public static List<AnswerRow> Of(SurveyResponses responses) =>
        [.. Enumerable.Range(0, responses.Respondents).SelectMany(r => responses.Needs.Select(outcome => new AnswerRow(
            r, outcome,
            Rating(responses, responses.ImportanceOf(outcome)[r]),
            Rating(responses, responses.SatisfactionOf(outcome)[r]))))];

    private static int? Rating(SurveyResponses responses, byte code) => code == 0 ? null : responses.Scale.Minimum + code - 1;
}
