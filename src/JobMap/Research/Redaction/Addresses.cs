using System.Globalization;

namespace JobMap.Research.Redaction;

/// <summary>
/// Tells addresses in what stands between spaces and brackets. Each sign of an address is one that a part of the text cannot have unless the whole has it, so what is taken out beside a text makes
/// no address of it.
/// </summary>
internal static class Addresses
{
    private static readonly string[] Signs = ["://", "www."];

    private static readonly string[] Endings = [".com", ".org", ".net", ".info", ".io", ".eu", ".nl", ".be", ".de", ".fr", ".uk"];

    /// <summary>True for what stands between the texts that may be addresses: spaces, brackets, quotes, and letters of scripts without case, which need no spaces.</summary>
    public static bool IsBetween(char character) => char.IsWhiteSpace(character) || "<>\"()[]{}|“”„«»".Contains(character, StringComparison.Ordinal)
        || char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter;

    /// <summary>The kind of an address and what stands for it; null for a text that is none.</summary>
    public static (RedactionKind Kind, string Mark)? Of(ReadOnlySpan<char> text)
    {
        foreach (string sign in Signs)
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return (RedactionKind.WebAddress, Marks.WebAddress);
            }
        }

        for (int at = 0; at < text.Length - 1; at++)
        {
            if (text[at] == '@' && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '_'))
            {
                return at > 0 && text[at..].Contains('.') ? (RedactionKind.Email, Marks.Email) : (RedactionKind.Handle, Marks.Handle);
            }
        }

        return HasEnding(text) ? (RedactionKind.WebAddress, Marks.WebAddress) : null;
    }

    /// <summary>True for "example.com" and "example.com/about", not for "example.Coming" or ".com".</summary>
    private static bool HasEnding(ReadOnlySpan<char> text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            if (text[at] == '.' && char.IsLetterOrDigit(text[at - 1]) && IsEnding(text[at..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnding(ReadOnlySpan<char> text)
    {
        foreach (string ending in Endings)
        {
            if (text.StartsWith(ending, StringComparison.Ordinal) && (text.Length == ending.Length || !char.IsLetterOrDigit(text[ending.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
