using System.Globalization;

namespace JobMap.Internals;

/// <summary>The name of a member of an open vocabulary: 1 to 64 letters, inside it single hyphens or spaces; kept in lower case.</summary>
internal static class OpenName
{
    public const string Rule = "a name is 1 to 64 letters, with single hyphens or spaces between them";

    private const int MaximumLength = 64;

    public static string? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaximumLength || IsJoint(text[0]) || IsJoint(text[^1]))
        {
            return null;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (!IsLetter(text[i]) && !(IsJoint(text[i]) && !IsJoint(text[i - 1])))
            {
                return null;
            }
        }

        return text.ToString().ToLowerInvariant();
    }

    public static bool TryFormat(string name, Span<char> destination, out int charsWritten)
    {
        bool fits = name.TryCopyTo(destination);
        charsWritten = fits ? name.Length : 0;
        return fits;
    }

    /// <summary>The name, whatever the provider; only the general format is known.</summary>
    public static string Format(string name, ReadOnlySpan<char> format) => format is "" or "G" or "g" ? name : throw new FormatException($"The format '{format}' is not known; there is only G.");

    private static bool IsJoint(char character) => character is '-' or ' ';

    private static bool IsLetter(char character) => char.IsLetter(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
