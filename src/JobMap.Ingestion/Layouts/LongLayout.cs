using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>A plain table with a row for each respondent and outcome: columns for the respondent, the outcome, its importance and its satisfaction, in any order.</summary>
internal sealed class LongLayout : ISurveyLayout
{
    private static readonly string[][] Need =
    [
        ["outcome", "outcomeid", "need", "needid", "desiredoutcome", "uitkomst", "uitkomstid"],
        ["statement", "outcomestatement", "item", "itemid", "stelling"],
        ["job", "jobid"],
    ];

    private static readonly string[][] Importance = [["importance", "importancerating", "importancescore", "belang", "belangrijkheid"], ["imp", "important", "belangrijk"]];

    private static readonly string[][] Satisfaction = [["satisfaction", "satisfactionrating", "satisfactionscore", "tevredenheid"], ["sat", "satisfied", "tevreden", "tevr"]];

    public SurveyLayout Layout => SurveyLayout.Long;

    public string Name => "long";

    public LayoutFit Fit(TableSample sample)
    {
        string[] header = sample.Records[0];
        Dictionary<int, ColumnRole> roles = RolesOf(HeaderKey.OfAll(header));
        ColumnRole[] missing = [.. new[] { ColumnRole.Respondent, ColumnRole.Need, ColumnRole.Importance, ColumnRole.Satisfaction }.Where(role => !roles.ContainsValue(role))];
        Fitness fitness = missing switch
        {
            [] => Fitness.Certain,
            [ColumnRole.Respondent or ColumnRole.Importance or ColumnRole.Satisfaction] => Fitness.Likely,
            _ => Fitness.None,
        };
        string lacking = $"no column, or more than one, for the {string.Join(" and the ", missing.Select(NameOf))}";
        string[] evidence = [HeaderRecords.Counted(1), .. roles.Where(pair => !missing.Contains(pair.Value)).OrderBy(pair => pair.Key).Select(pair => $"'{HeaderText.Shortened(header[pair.Key])}' for the {NameOf(pair.Value)}")];
        return fitness == Fitness.None
            ? new LayoutFit { Fitness = fitness, HeaderRecords = 1, Missing = lacking }
            : new LayoutFit { Fitness = fitness, HeaderRecords = 1, Evidence = missing.Length == 0 ? evidence : [.. evidence, lacking] };
    }

    public IReadOnlyList<SurveyColumn> Columns(TableSample sample, int headerRecords)
    {
        string[] header = sample.Records[0];
        Dictionary<int, ColumnRole> roles = RolesOf(HeaderKey.OfAll(header));
        return [.. header.Select((name, index) => new SurveyColumn { Index = index, Name = HeaderText.Clean(name), Role = roles.TryGetValue(index, out ColumnRole role) ? role : null })];
    }

    private static Dictionary<int, ColumnRole> RolesOf(string[] keys)
    {
        Dictionary<int, ColumnRole> roles = PlainColumns.RolesOf(keys);
        foreach ((ColumnRole role, string[][] names) in new[] { (ColumnRole.Need, Need), (ColumnRole.Importance, Importance), (ColumnRole.Satisfaction, Satisfaction) })
        {
            if (PlainColumns.Only(keys, names) is { } index)
            {
                roles[index] = role;
            }
        }

        return roles;
    }

    private static string NameOf(ColumnRole role) => role switch
    {
        ColumnRole.Need => "outcome",
        ColumnRole.Respondent => "respondent",
        ColumnRole.Importance => "importance",
        ColumnRole.Satisfaction => "satisfaction",
        ColumnRole.Duration => "duration",
        _ => "end",
    };
}
