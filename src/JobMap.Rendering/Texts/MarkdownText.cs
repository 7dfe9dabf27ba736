using System.Buffers;
using System.Text;

namespace JobMap.Rendering.Texts;

/// <summary>
/// A user's text inside Markdown (CommonMark with the tables and automatic links of GitHub): it reads as written and makes no markup, no
/// table cell, no HTML and no link, wherever on a line it stands.
/// </summary>
internal static class MarkdownText
{
    private const string Escaped = @"\`*_{}[]>#|~$=^!";

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcdmIVXLCDM");

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
        '.' when EndsNumber(line, i) || (i > 0 && line[i - 1] is 'w' or 'W') => @"\.",
        ')' when EndsNumber(line, i) => @"\)",
        '-' or '+' when i == 0 || line[i - 1] == line[i] => $@"\{line[i]}",
        // Two quotes open and close a citation in some dialects; with each behind the first escaped, no two stand side by side.
        '"' when i > 0 && line[i - 1] == '"' => @"\""",
        char c when Escaped.Contains(c, StringComparison.Ordinal) => $@"\{c}",
        char c => c.ToString(),
    };

    /// <summary>
    /// True behind a number at the start of the line, where a point or a bracket would begin a numbered list: digits, and, as some dialects number too,
    /// one letter or Roman digits before a space or the end.
    /// </summary>
    private static bool EndsNumber(string line, int i)
    {
        ReadOnlySpan<char> before = line.AsSpan(0, i);
        return i > 0 && (!before.ContainsAnyExceptInRange('0', '9')
            || ((i + 1 == line.Length || line[i + 1] == ' ') && ((i == 1 && char.IsAsciiLetter(line[0])) || !before.ContainsAnyExcept(RomanDigits))));
    }
}
