using System.Text;

namespace JobMap.Ingestion.Questionnaires;

/// <summary>
/// A text inside the Advanced Format, where tags stand in doubled square brackets, texts are HTML and <c>${…}</c> is piped in from elsewhere: it is one line, and nothing in it is any of these.
/// In exports a hyphen between blanks stands between question and row, so one within a text becomes a dash.
/// </summary>
internal static class QualtricsText
{
    public static string Of(string text)
    {
        string line = QuestionText.OneLine(text);
        StringBuilder encoded = new(line.Length + 16);
        for (int i = 0; i < line.Length; i++)
        {
            encoded.Append(Encoded(line, i));
        }

        return encoded.ToString();
    }

    private static string Encoded(string line, int i) => line[i] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '[' when IsDoubled(line, i) => "&#91;",
        ']' when IsDoubled(line, i) => "&#93;",
        '$' when CharacterAt(line, i + 1) == '{' => "&#36;",
        '-' when CharacterAt(line, i - 1) == ' ' && CharacterAt(line, i + 1) == ' ' => "–",
        char c => c.ToString(),
    };

    /// <summary>True for a bracket beside another, and at the ends, where another may come to stand beside it.</summary>
    private static bool IsDoubled(string line, int i) => i == 0 || i == line.Length - 1 || line[i - 1] == line[i] || line[i + 1] == line[i];

    /// <summary>Beyond the ends there are line ends, which are blanks too.</summary>
    private static char CharacterAt(string line, int i) => i >= 0 && i < line.Length ? line[i] : ' ';
}
