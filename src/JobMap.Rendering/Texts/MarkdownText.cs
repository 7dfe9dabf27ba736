using System.Text;

namespace JobMap.Rendering.Texts;

/// <summary>
/// A user's text inside Markdown (CommonMark with the tables and automatic links of GitHub): it reads as written and makes no markup, no
/// table cell, no HTML and no link, wherever on a line it stands.
/// </summary>
internal static class MarkdownText
{
    private const string Escaped = @"\`*_{}[]>#|~$=^!";

    public static string Of(string text)
    {
        string line = CleanText.Line(text).Trim();
        StringBuilder markdown = new(line.Length + 16);
        for (int i = 0; i < line.Length; i++)
        {
            markdown.Append(Of(line, i));
        }

        return markdown.ToString();
    }

    private static string Of(string line, int i) => line[i] switch
    {
        '<' => "&lt;",
        '&' => "&amp;",
        // Automatic links to mail and mentions are made from the finished text; a word joiner behind the sign keeps them apart.
        '@' => "&#64;&#8288;",
        // "http:", ":name:" and the like; a colon before a space ends a phrase.
        ':' when i + 1 < line.Length && line[i + 1] != ' ' => @"\:",
        '.' when IsBehindDigits(line, i) || (i > 0 && line[i - 1] is 'w' or 'W') => @"\.",
        ')' when IsBehindDigits(line, i) => @"\)",
        '-' or '+' when i == 0 || line[i - 1] == line[i] => $@"\{line[i]}",
        char c when Escaped.Contains(c, StringComparison.Ordinal) => $@"\{c}",
        char c => c.ToString(),
    };

    /// <summary>True behind digits at the start of the line, where a point or a bracket would begin a numbered list.</summary>
    private static bool IsBehindDigits(string line, int i)
    {
        int digits = 0;
        while (digits < i && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits > 0 && digits == i;
    }
}
