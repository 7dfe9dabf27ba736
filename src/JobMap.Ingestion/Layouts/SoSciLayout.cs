using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>SoSci Survey: a header line of codes and one of labels, "question: item"; the labels can be switched off.</summary>
internal sealed class SoSciLayout : ISurveyLayout
{
    private const int EnoughKnown = 3;

    /// <summary>The columns the tool adds. How the interview was begun tells tests from answers, and a viewer only clicked through.</summary>
    private static readonly Dictionary<string, ColumnRole?> Roles = new(StringComparer.Ordinal)
    {
        ["CASE"] = ColumnRole.Respondent,
        ["TIME_SUM"] = ColumnRole.Duration,
        ["FINISHED"] = ColumnRole.Finished,
        ["MODE"] = ColumnRole.Status,
        ["Q_VIEWER"] = ColumnRole.Status,
        ["LANGUAGE"] = null,
        ["SERIAL"] = ColumnRole.Ignored,
        ["REF"] = ColumnRole.Ignored,
        ["QUESTNNR"] = ColumnRole.Ignored,
        ["STARTED"] = ColumnRole.Ignored,
        ["MAILSENT"] = ColumnRole.Ignored,
        ["LASTDATA"] = ColumnRole.Ignored,
        ["STATUS"] = ColumnRole.Ignored,
        ["LASTPAGE"] = ColumnRole.Ignored,
        ["MAXPAGE"] = ColumnRole.Ignored,
        ["MISSING"] = ColumnRole.Ignored,
        ["MISSREL"] = ColumnRole.Ignored,
        ["TIME_RSI"] = ColumnRole.Ignored,
        ["DEG_TIME"] = ColumnRole.Ignored,
        ["DEG_MISS"] = ColumnRole.Ignored,
        ["DEG_MAX"] = ColumnRole.Ignored,
    };

    public SurveyLayout Layout => SurveyLayout.SoSci;

    public string Name => "SoSci";

    public LayoutFit Fit(TableSample sample)
    {
        string[] known = [.. sample.Records[0].Select(name => name.Trim()).Where(Roles.ContainsKey).Distinct(StringComparer.Ordinal)];
        int headerRecords = HasLabels(sample) ? 2 : 1;
        Fitness fitness = known.Length switch
        {
            >= EnoughKnown => Fitness.Certain,
            2 when known.Contains("CASE") => Fitness.Likely,
            _ => Fitness.None,
        };
        return fitness == Fitness.None
            ? new LayoutFit { Fitness = fitness, HeaderRecords = headerRecords, Missing = "no CASE, QUESTNNR or STARTED" }
            : new LayoutFit { Fitness = fitness, HeaderRecords = headerRecords, Evidence = [HeaderRecords.Counted(headerRecords), $"the columns {string.Join(", ", known.Take(5))}"] };
    }

    public IReadOnlyList<SurveyColumn> Columns(TableSample sample, int headerRecords)
    {
        SurveyColumn[] columns = [.. Enumerable.Range(0, HeaderRecords.Width(sample, headerRecords)).Select(index => Column(sample, headerRecords, index))];
        Dictionary<string, BlockText> blocks = new(StringComparer.Ordinal);
        foreach (SurveyColumn column in columns.Where(IsRow))
        {
            blocks.TryAdd(BlockOf(column), new BlockText(": "));
            blocks[BlockOf(column)].Add(column.Text);
        }

        return [.. columns.Select(column => IsRow(column) && blocks[BlockOf(column)].Split(column.Text) is var (stem, item) ? column with { Stem = stem, Item = item } : column)];
    }

    private static SurveyColumn Column(TableSample sample, int headerRecords, int index)
    {
        string name = HeaderText.Clean(sample.Field(0, index));
        string text = headerRecords > 1 ? HeaderText.Clean(sample.Field(1, index)) : "";
        return new SurveyColumn { Index = index, Name = name, Text = text, Role = HeaderKey.IsNumbered(name, "TIME") ? ColumnRole.Ignored : Roles.GetValueOrDefault(name) };
    }

    private static bool IsRow(SurveyColumn column) => column.Role is null && column.Text.Length > 0 && column.Name.LastIndexOf('_') > 0;

    /// <summary>The question: the code without the number of the item, IM01 for IM01_03.</summary>
    private static string BlockOf(SurveyColumn column) => column.Name[..column.Name.LastIndexOf('_')];

    /// <summary>Whether the second line is one of labels: a label of the case is no number.</summary>
    private static bool HasLabels(TableSample sample)
    {
        int known = Array.FindIndex(sample.Records[0], name => name.Trim() is "CASE" or "STARTED");
        return sample.Records.Count > 1 && !(known >= 0 ? sample.Field(1, known).AsSpan().Trim() is { Length: > 0 } cell && char.IsAsciiDigit(cell[0]) : HeaderRecords.HasNumber(sample, 1));
    }
}
