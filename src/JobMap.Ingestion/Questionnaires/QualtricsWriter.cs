using System.Text;

namespace JobMap.Ingestion.Questionnaires;

/// <summary>
/// Writes the Advanced Format of Qualtrics. Source of the format: Qualtrics, "Import and Export Surveys", section on Advanced Format TXT files. Rows are numbered from 1 in each question, so that place, number and recode
/// value are the same, and the columns of an export are named the same whichever of them a tool takes.
/// </summary>
internal static class QualtricsWriter
{
    public static string Write(Questionnaire questionnaire)
    {
        StringBuilder text = new("[[AdvancedFormat]]\n");
        foreach (QuestionnaireBlock block in questionnaire.Blocks)
        {
            Line(text, $"\n[[Block:{block.Title}]]");
            if (block.Role == RatingRole.Importance)
            {
                Line(text, $"\n[[Question:DB]]\n[[ID:INTRO]]\n{QualtricsText.Of(questionnaire.Introduction)}\n\n[[PageBreak]]");
            }

            int page = 1;
            foreach (QuestionnaireMatrix matrix in block.Matrices)
            {
                if (matrix.Page != page)
                {
                    Line(text, "\n[[PageBreak]]");
                    page = matrix.Page;
                }

                Line(text, $"\n[[Question:Matrix]]\n[[ID:{matrix.Id}]]\n{QualtricsText.Of(matrix.Stem)}");
                Choices(text, "Choice", matrix.Items.Select((item, index) => (index + 1, item.Text)));
                Choices(text, "Answer", block.Answers.Select(answer => (answer.Value, answer.Label)));
            }
        }

        if (questionnaire.ProfileQuestions.Count > 0)
        {
            Line(text, $"\n[[Block:{questionnaire.ProfileTitle}]]");
        }

        foreach (ProfileQuestion question in questionnaire.ProfileQuestions)
        {
            Line(text, $"\n[[Question:MC:SingleAnswer:Vertical]]\n[[ID:{question.Code}]]\n{QualtricsText.Of(question.Text)}");
            Choices(text, "Choice", question.Answers.Select(answer => (answer.Value, answer.Label)));
        }

        return text.ToString();
    }

    private static void Choices(StringBuilder text, string name, IEnumerable<(int Value, string Label)> choices)
    {
        Line(text, $"[[Advanced{name}s]]");
        foreach ((int value, string label) in choices)
        {
            Line(text, FormattableString.Invariant($"[[{name}:{value}]]\n{QualtricsText.Of(label)}"));
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
