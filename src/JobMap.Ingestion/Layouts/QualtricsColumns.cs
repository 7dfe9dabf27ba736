using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>The columns that Qualtrics adds to the questions, and what they are for.</summary>
internal static class QualtricsColumns
{
    /// <summary>By key of the name, or of the import id. What is null, such as the language, can be of use as a variable.</summary>
    private static readonly Dictionary<string, ColumnRole?> Roles = new(StringComparer.Ordinal)
    {
        ["responseid"] = ColumnRole.Respondent,
        ["recordid"] = ColumnRole.Respondent,
        ["durationinseconds"] = ColumnRole.Duration,
        ["duration"] = ColumnRole.Duration,
        ["finished"] = ColumnRole.Finished,
        ["progress"] = ColumnRole.Finished,
        ["status"] = ColumnRole.Status,
        ["userlanguage"] = null,
        ["startdate"] = ColumnRole.Ignored,
        ["enddate"] = ColumnRole.Ignored,
        ["ipaddress"] = ColumnRole.Ignored,
        ["recordeddate"] = ColumnRole.Ignored,
        ["responseset"] = ColumnRole.Ignored,
        ["recipientlastname"] = ColumnRole.Ignored,
        ["recipientfirstname"] = ColumnRole.Ignored,
        ["recipientemail"] = ColumnRole.Ignored,
        ["externalreference"] = ColumnRole.Ignored,
        ["externaldatareference"] = ColumnRole.Ignored,
        ["locationlatitude"] = ColumnRole.Ignored,
        ["locationlongitude"] = ColumnRole.Ignored,
        ["locationaccuracy"] = ColumnRole.Ignored,
        ["distributionchannel"] = ColumnRole.Ignored,
    };

    /// <summary>Keys that hardly any other table has.</summary>
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "responseid", "durationinseconds", "recordeddate", "distributionchannel", "userlanguage", "responseset", "recipientlastname", "externaldatareference", "locationlatitude",
    };

    /// <summary>
    /// Ends of names that say that a column is no rating: a text typed in beside a choice, the order in which items were shown, a timer, the group of a recommendation score. They are left out unless the user maps them.
    /// </summary>
    private static readonly string[] IgnoredEnds = ["_TEXT", "_DO", "_First Click", "_Last Click", "_Page Submit", "_Click Count", "_NPS_GROUP"];

    public static bool IsKnown(string key) => Roles.ContainsKey(key);

    public static bool IsTelling(string key) => Telling.Contains(key);

    /// <summary>What a column is for; null for questions and embedded data. An import id says more than a name, which a user may have given to a question.</summary>
    public static ColumnRole? RoleOf(string name, string importId)
    {
        if (importId.Contains("QID", StringComparison.Ordinal))
        {
            return RoleOfQuestion(name);
        }

        string key = HeaderKey.Of(name);
        return Roles.TryGetValue(Roles.ContainsKey(key) ? key : HeaderKey.Of(importId), out ColumnRole? role) ? role
            : importId.Length > 0 && name.StartsWith("Q_", StringComparison.Ordinal) ? ColumnRole.Ignored
            : RoleOfQuestion(name);
    }

    private static ColumnRole? RoleOfQuestion(string name) =>
        Array.Exists(IgnoredEnds, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || IsOrder(name) ? ColumnRole.Ignored : null;

    /// <summary>The place at which one item was shown, such as Q1_DO_3.</summary>
    private static bool IsOrder(string name)
    {
        int at = name.LastIndexOf("_DO_", StringComparison.Ordinal);
        return at >= 0 && HeaderKey.IsNumbered(name[at..], "_DO_");
    }
}
