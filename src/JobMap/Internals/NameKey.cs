using System.Text;

namespace JobMap.Internals;

/// <summary>
/// The form in which names of columns and labels of answers are compared: no regard to case, to how much white space of which kind stands where,
/// and to the kinds of quotes and dashes.
/// </summary>
internal static class NameKey
{
    private const string SingleQuotes = "‘’‚‛′`´";

    private const string DoubleQuotes = "“”„‟″«»";

    private const string Dashes = "‐‑‒–—―−";

    private const string Unseen = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    public static string Of(string text)
    {
        StringBuilder key = new(text.Length);
        bool spaced = false;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                spaced = key.Length > 0;
            }
            else if (!Unseen.Contains(letter, StringComparison.Ordinal))
            {
                key.Append(spaced ? " " : "").Append(Plain(letter));
                spaced = false;
            }
        }

        return key.ToString();
    }

    private static char Plain(char letter) =>
        SingleQuotes.Contains(letter, StringComparison.Ordinal) ? '\''
        : DoubleQuotes.Contains(letter, StringComparison.Ordinal) ? '"'
        : Dashes.Contains(letter, StringComparison.Ordinal) ? '-'
        : char.ToUpperInvariant(letter);
}
