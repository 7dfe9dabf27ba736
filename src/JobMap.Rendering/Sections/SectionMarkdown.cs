using System.Text;
using JobMap.Diagnostics;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Sections;

/// <summary>Sections as a Markdown document (CommonMark with tables), with the diagnostics at its end.</summary>
internal static class SectionMarkdown
{
    public static string Of(string title, IEnumerable<Section> sections, IReadOnlyList<Diagnostic> diagnostics)
    {
        StringBuilder markdown = new($"# {MarkdownText.Of(title)}\n");
        foreach (Section section in sections)
        {
            markdown.Append($"\n## {MarkdownText.Of(section.Title)}\n");
            Paragraphs(markdown, section.Lead);
            if (section.HasTable)
            {
                Table(markdown, section.Table!);
            }

            Paragraphs(markdown, section.Notes);
        }

        markdown.Append("\n## Data quality\n\n");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            markdown.Append($"- {diagnostic.Severity} {diagnostic.Id}: {MarkdownText.Of(diagnostic.Message)} {MarkdownText.Of(diagnostic.Remedy)}\n");
        }

        return markdown.Append(diagnostics.Count == 0 ? "Nothing was left out, missing or doubtful.\n" : "").ToString();
    }

    private static void Paragraphs(StringBuilder markdown, IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
        {
            markdown.Append($"\n{MarkdownText.Of(sentence)}\n");
        }
    }

    private static void Table(StringBuilder markdown, SectionTable table)
    {
        markdown.Append("\n| ").AppendJoin(" | ", table.Columns.Select(column => MarkdownText.Of(column.Heading))).Append(" |\n|")
            .AppendJoin('|', table.Columns.Select(column => column.IsFigure ? " ---: " : " :--- ")).Append("|\n");
        foreach (string[] row in table.Rows)
        {
            markdown.Append("| ").AppendJoin(" | ", row.Select(MarkdownText.Of)).Append(" |\n");
        }
    }
}
