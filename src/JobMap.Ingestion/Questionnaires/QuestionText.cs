using System.Globalization;
using System.Text;

namespace JobMap.Ingestion.Questionnaires;

/// <summary>What users wrote, as one line of a questionnaire.</summary>
internal static class QuestionText
{
    /// <summary>
    /// White space of any kind and length becomes one blank, and none stands at the ends; control characters, halves of surrogate pairs and what turns the direction of the text behind it become U+FFFD, so that a reader
    /// sees that something stood there.
    /// </summary>
    public static string OneLine(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
            {
                line.Append(Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || TurnsTheText(rune.Value) ? "\uFFFD" : rune.ToString());
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool TurnsTheText(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
