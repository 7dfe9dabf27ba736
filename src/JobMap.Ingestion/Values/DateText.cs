using System.Text.RegularExpressions;

namespace JobMap.Ingestion.Values;

/// <summary>Dates, which spreadsheets make of answers such as "1-2".</summary>
internal static partial class DateText
{
    private static readonly HashSet<string> Months = new(StringComparer.Ordinal)
    {
        "jan", "feb", "mar", "mrt", "apr", "may", "mei", "jun", "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "januari", "februari", "maart", "juni", "juli", "augustus", "oktober",
    };

    /// <summary>True for "2-jan", "jan-02", "2 jan 2026", "2026-02-01" and the like; of texts that <see cref="LabelText.Normalised"/> has made.</summary>
    public static bool IsDate(string text) => Numbers().IsMatch(text) || (Named().Match(text) is { Success: true } match && Months.Contains(match.Groups[1].Value));

    [GeneratedRegex("^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}([ t]00:00(:00)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex("^(?:[0-9]{1,2}[-/. ]+)?([a-z]+)\\.?(?:[-/. ]+[0-9]{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
