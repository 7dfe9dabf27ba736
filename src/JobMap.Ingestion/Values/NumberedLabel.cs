namespace JobMap.Ingestion.Values;

/// <summary>
/// A number with its label: "4 - very important", "4 = …", "4. …", "4) …", "(4) …", "4: …", "4 (…)". Dates such as "2-Jan", which a spreadsheet makes of
/// "1-2", are none.
/// </summary>
internal static class NumberedLabel
{
    private const string Separators = " -=.:)(|][";

    /// <summary>Reads a text that <see cref="LabelText.Normalised"/> has made.</summary>
    public static bool TryRead(string text, out int number, out string label)
    {
        (number, label) = (0, "");
        int start = text.StartsWith('(') || text.StartsWith('[') ? 1 : 0;
        if (!WholeNumber.TryReadStart(text.AsSpan(start), out number, out int length))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(start + length).TrimStart(' ');
        bool isSeparated = rest.Length > 0 && (start == 0 ? rest[0] != ']' && Separators.Contains(rest[0], StringComparison.Ordinal) : rest[0] == (text[0] == '(' ? ')' : ']'));
        label = isSeparated ? rest.Trim(Separators).Trim("'\"").ToString() : "";
        return label.Any(char.IsLetter) && !DateText.IsDate(text);
    }
}
