using System.Globalization;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Studies;

/// <summary>Writes answers as the wide CSV the command line reads: a line a respondent, <c>imp_</c> and <c>sat_</c> columns, a blank for no answer.</summary>
internal static class AnswersCsv
{
    public static void Write(SurveyResponses responses, TextWriter writer)
    {
        writer.WriteLine(string.Join(',', responses.Needs.SelectMany(outcome => (string[])[$"imp_{outcome}", $"sat_{outcome}"])));
        for (int r = 0; r < responses.Respondents; r++)
        {
            writer.WriteLine(string.Join(',', responses.Needs.SelectMany(outcome =>
                (string[])[Cell(responses, responses.ImportanceOf(outcome)[r]), Cell(responses, responses.SatisfactionOf(outcome)[r])])));
        }
    }

    private static string Cell(SurveyResponses responses, byte code) =>
        code == 0 ? "" : (responses.Scale.Minimum + code - 1).ToString(CultureInfo.InvariantCulture);
}
