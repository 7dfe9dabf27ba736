using System.Text;

namespace JobMap.Rendering.Texts;

/// <summary>Fields of a CSV table by RFC 4180, of which a spreadsheet runs none as a formula.</summary>
internal static class CsvText
{
    public const string LineEnd = "\r\n";

    /// <summary>What a spreadsheet takes for the start of a formula, the full-width forms included.</summary>
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>
    /// A text field, kept as written but for what no file can hold: halves of surrogate pairs and control characters become U+FFFD.
    /// Where a spreadsheet would take it for a formula, an apostrophe stands before it. So it does before apostrophes that such a start follows, so that
    /// a reader that takes one away has the text as it was.
    /// </summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        StringBuilder field = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            field.Append(Rune.IsControl(rune) && rune.Value is not ('\t' or '\r' or '\n') ? "\uFFFD" : rune.ToString());
        }

        string kept = field.ToString();
        int start = kept.AsSpan().IndexOfAnyExcept('\'');
        string safe = start >= 0 && FormulaStarts.Contains(kept[start], StringComparison.Ordinal) ? $"'{kept}" : kept;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
