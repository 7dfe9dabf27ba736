using System.Globalization;
using System.Text;

namespace JobMap.Rendering.Texts;

/// <summary>
/// A user's text as one line that no format chokes on: line breaks and tabs become spaces; control characters, halves of surrogate pairs,
/// non-characters and the characters that override the direction of reading become U+FFFD, so that a reader sees that something stood there.
/// </summary>
internal static class CleanText
{
    public static string Line(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            line.Append(IsWhiteSpaceControl(rune.Value) ? " " : IsRefused(rune) ? "\uFFFD" : rune.ToString());
        }

        return line.ToString();
    }

    /// <summary>True for what may not stand in a document: it is no character of XML, or it changes how its surroundings read.</summary>
    public static bool IsRefused(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || IsNonCharacter(rune.Value) || IsDirectionOverride(rune.Value);

    private static bool IsWhiteSpaceControl(int value) => value is (>= 0x09 and <= 0x0D) or 0x85 or 0x2028 or 0x2029;

    private static bool IsNonCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>Embeddings, overrides and isolates. The marks U+200E, U+200F and U+061C stay: they are part of right-to-left writing.</summary>
    private static bool IsDirectionOverride(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
