using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>What columns of a plain table are for, by what they are usually called in English and Dutch.</summary>
internal static class PlainColumns
{
    /// <summary>Names of who the respondent is; those of an earlier list go before those of a later one.</summary>
    private static readonly string[][] Respondent =
    [
        ["respondent", "respondentid", "respondentnr", "respondentnumber", "respid", "responseid"],
        ["participant", "participantid", "panelist", "panelistid", "person", "personid", "user", "userid", "customer", "customerid", "deelnemer", "deelnemerid", "case", "caseid"],
        ["id"],
    ];

    private static readonly string[][] Duration = [["durationseconds", "durationinseconds", "durationsec", "durations", "interviewtime"]];

    private static readonly string[][] Finished = [["finished"]];

    /// <summary>The places and roles of the columns for respondent, duration and end, where it is clear which they are.</summary>
    public static Dictionary<int, ColumnRole> RolesOf(string[] keys)
    {
        Dictionary<int, ColumnRole> roles = [];
        foreach ((ColumnRole role, string[][] names) in new[] { (ColumnRole.Respondent, Respondent), (ColumnRole.Duration, Duration), (ColumnRole.Finished, Finished) })
        {
            if (Only(keys, names) is { } index)
            {
                roles[index] = role;
            }
        }

        return roles;
    }

    /// <summary>The place of the one column that is called so; null where there is none, or more than one in the list that goes before.</summary>
    public static int? Only(string[] keys, string[][] names)
    {
        foreach (string[] alike in names)
        {
            int first = Array.FindIndex(keys, alike.Contains);
            if (first >= 0)
            {
                return Array.FindIndex(keys, first + 1, alike.Contains) < 0 ? first : null;
            }
        }

        return null;
    }
}
