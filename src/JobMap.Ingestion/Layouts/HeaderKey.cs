using System.Text;

namespace JobMap.Ingestion.Layouts;

/// <summary>The name of a column without what differs from export to export: only its letters and digits, in lower case.</summary>
internal static class HeaderKey
{
    /// <summary>Longer than any name that a tool gives; what is longer is a question.</summary>
    private const int LongestName = 100;

    /// <summary>"durationinseconds" for "Duration (in seconds)"; empty for what is too long for the name of a column.</summary>
    public static string Of(string name)
    {
        if (name.Length > LongestName)
        {
            return "";
        }

        StringBuilder key = new(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    /// <summary>The keys of the fields of a record.</summary>
    public static string[] OfAll(string[] record) => [.. record.Select(Of)];

    /// <summary>Whether a name is a prefix and then a number, such as TIME001.</summary>
    public static bool IsNumbered(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && name.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
