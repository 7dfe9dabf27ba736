using System.Text;

namespace JobMap.Ingestion.Questionnaires;

/// <summary>Writes a questionnaire as Markdown: a section a block, a table a question, a row an item with its code and a box an answer.</summary>
internal static class MarkdownWriter
{
    public static string Write(Questionnaire questionnaire)
    {
        StringBuilder markdown = new();
        markdown.Append("# ").Append(MarkdownLine.Of(questionnaire.Job)).Append("\n\n").Append(MarkdownLine.Of(questionnaire.Introduction)).Append('\n');
        foreach (QuestionnaireBlock block in questionnaire.Blocks)
        {
            markdown.Append("\n## ").Append(block.Title).Append('\n');
            foreach (QuestionnaireMatrix matrix in block.Matrices)
            {
                Table(markdown, block, matrix);
            }
        }

        if (questionnaire.ProfileQuestions.Count > 0)
        {
            markdown.Append("\n## ").Append(questionnaire.ProfileTitle).Append('\n');
        }

        foreach (ProfileQuestion question in questionnaire.ProfileQuestions)
        {
            markdown.Append("\n**").Append(MarkdownLine.Of(question.Code)).Append("** ").Append(MarkdownLine.Of(question.Text)).Append("\n\n");
            foreach (QuestionnaireAnswer answer in question.Answers)
            {
                markdown.Append("- ☐ ").Append(Label(answer)).Append('\n');
            }
        }

        return markdown.ToString();
    }

    private static void Table(StringBuilder markdown, QuestionnaireBlock block, QuestionnaireMatrix matrix)
    {
        markdown.Append("\n**").Append(matrix.Id).Append("** ").Append(MarkdownLine.Of(matrix.Stem)).Append("\n\n| | |");
        foreach (QuestionnaireAnswer answer in block.Answers)
        {
            markdown.Append(' ').Append(Label(answer)).Append(" |");
        }

        markdown.Append("\n|---|---|").Insert(markdown.Length, ":-:|", block.Answers.Count).Append('\n');
        foreach (QuestionnaireItem item in matrix.Items)
        {
            markdown.Append("| ").Append(MarkdownLine.Of(item.Code)).Append(" | ").Append(MarkdownLine.Of(item.Text)).Append(" |").Insert(markdown.Length, " ☐ |", block.Answers.Count).Append('\n');
        }
    }

    /// <summary>The label with its number, unless it begins with it.</summary>
    private static string Label(QuestionnaireAnswer answer)
    {
        string number = FormattableString.Invariant($"{answer.Value}");
        return answer.Label == number || answer.Label.StartsWith($"{number} - ", StringComparison.Ordinal) ? MarkdownLine.Of(answer.Label) : $"{MarkdownLine.Of(answer.Label)} ({number})";
    }
}
