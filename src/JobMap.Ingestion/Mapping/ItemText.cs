using System.Net;
using System.Text.RegularExpressions;
using JobMap.Internals;

namespace JobMap.Ingestion.Mapping;

/// <summary>Texts of questions and statements in the form in which they are compared.</summary>
internal static partial class ItemText
{
    private static readonly char[] Around = [' ', '.', '…', ',', ':', ';', '?', '!', '"', '\'', '-', '*'];

    /// <summary>No tags and entities, one kind of quotes, dashes and white space, capitals, no numbering in front and no punctuation around; empty where nothing is left.</summary>
    public static string Key(string text)
    {
        string plain = text.Contains('<', StringComparison.Ordinal) ? Tag().Replace(text, " ") : text;
        string key = NameKey.Of(plain.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(plain) : plain);
        return Numbering().Replace(key, "").Trim(Around);
    }

    [GeneratedRegex(@"</?[a-zA-Z!][^<>]{0,1000}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*\(?(?:[0-9]{1,3}|[A-Z])[.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
