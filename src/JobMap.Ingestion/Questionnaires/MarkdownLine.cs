using System.Text;

namespace JobMap.Ingestion.Questionnaires;

/// <summary>
/// A text inside a line of Markdown (CommonMark with the tables and automatic links of GitHub), behind something else on that line: it reads as written and makes no markup, no table cell, no HTML and no link.
/// </summary>
internal static class MarkdownLine
{
    private const string Escaped = @"\`*_{}[]>#|~$=^!""";

    public static string Of(string text)
    {
        string line = QuestionText.OneLine(text);
        StringBuilder markdown = new(line.Length + 16);
        for (int i = 0; i < line.Length; i++)
        {
            markdown.Append(line[i] switch
            {
                '<' => "&lt;",
                '&' => "&amp;",
                // Automatic links to mail and mentions are made from the finished text; a word joiner behind the sign keeps them apart.
                '@' => "&#64;&#8288;",
                ':' when i + 1 < line.Length && line[i + 1] != ' ' => @"\:",
                '.' when i > 0 && line[i - 1] is 'w' or 'W' => @"\.",
                '-' or '+' when i > 0 && line[i - 1] == line[i] => $@"\{line[i]}",
                char c when Escaped.Contains(c, StringComparison.Ordinal) => $@"\{c}",
                char c => c.ToString(),
            });
        }

        return markdown.ToString();
    }
}
