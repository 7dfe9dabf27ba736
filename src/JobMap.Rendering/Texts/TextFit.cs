using System.Globalization;
using System.Text;

namespace JobMap.Rendering.Texts;

/// <summary>
/// Fits text into the width of a picture. Pictures are made without fonts at hand, so widths are estimates in em, on the generous side for
/// the usual sans-serif faces.
/// </summary>
internal static class TextFit
{
    private const string Narrow = "fijlrtI.,:;'|!()[] -";
    private const string Broad = "mwMW@%&";

    /// <summary>The width in em.</summary>
    public static double Width(string text)
    {
        double width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    /// <summary>A text on one line; what does not fit ends in "…".</summary>
    public static string Line(string text, double width) => string.Concat(Wrap(text, width, 1));

    /// <summary>Breaks a text at spaces, and words that are too long anywhere; what does not fit ends in "…".</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, int lines)
    {
        List<string> wrapped = [];
        string rest = CleanText.Line(text).Trim();
        while (rest.Length > 0 && wrapped.Count < lines)
        {
            int fitting = Fitting(rest, width);
            if (fitting == rest.Length)
            {
                wrapped.Add(rest);
                return wrapped;
            }

            bool last = wrapped.Count == lines - 1;
            int cut = last ? Fitting(rest, width - 1) : BreakBefore(rest, fitting);
            wrapped.Add(rest[..cut].TrimEnd() + (last ? "…" : ""));
            rest = rest[cut..].TrimStart();
        }

        return wrapped;
    }

    /// <summary>How many characters fit, at least one and never half of one.</summary>
    private static int Fitting(string text, double width)
    {
        int length = 0;
        double used = 0;
        while (length < text.Length)
        {
            int next = StringInfo.GetNextTextElementLength(text, length);
            used += Width(text.Substring(length, next));
            if (used > width && length > 0)
            {
                break;
            }

            length += next;
        }

        return length;
    }

    private static int BreakBefore(string text, int fitting)
    {
        int space = text.LastIndexOf(' ', fitting, fitting + 1);
        return space > 0 ? space : fitting;
    }

    private static double WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when rune.Value >= 0x1F000 => 1.4,
        _ when rune.Value is (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF60) => 1,
        _ when !rune.IsBmp => 1,
        UnicodeCategory.UppercaseLetter when !Broad.Contains((char)rune.Value, StringComparison.Ordinal) && rune.Value != 'I' => 0.7,
        _ when Narrow.Contains((char)rune.Value, StringComparison.Ordinal) => 0.36,
        _ when Broad.Contains((char)rune.Value, StringComparison.Ordinal) => 0.92,
        _ => 0.57,
    };
}
