namespace JobMap.Ingestion;

/// <summary>
/// The apostrophe that keeps a spreadsheet from running a text as a formula. Whoever writes a table puts one before apostrophes, if any, that
/// end in the start of a formula; whoever reads it takes that one away again.
/// </summary>
internal static class FormulaMark
{
    /// <summary>What a spreadsheet takes for the start of a formula, the full-width forms included.</summary>
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    public static string Removed(string text)
    {
        int start = text.AsSpan().IndexOfAnyExcept('\'');
        return start > 0 && FormulaStarts.Contains(text[start], StringComparison.Ordinal) ? text[1..] : text;
    }
}
