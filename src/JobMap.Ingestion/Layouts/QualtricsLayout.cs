using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>
/// Qualtrics: header lines of names, of texts and of import ids; older exports have two, and one is left where somebody took the others away. Matrix rows have the text "question - row", and loops may have it the other way round.
/// </summary>
internal sealed class QualtricsLayout : ISurveyLayout
{
    private const int EnoughKnown = 3;
    private const int ManyKnown = 5;

    public SurveyLayout Layout => SurveyLayout.Qualtrics;

    public string Name => "Qualtrics";

    public LayoutFit Fit(TableSample sample)
    {
        for (int record = 1; record < Math.Min(3, sample.Records.Count); record++)
        {
            int ids = sample.Records[record].Count(cell => QualtricsImportId.Of(cell).Length > 0);
            if (ids > 0 && 2 * ids >= sample.Records[record].Count(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                string evidence = FormattableString.Invariant($"ImportId in header line {record + 1}");
                return new LayoutFit { Fitness = Fitness.Certain, HeaderRecords = record + 1, Evidence = [HeaderRecords.Counted(record + 1), evidence] };
            }
        }

        return FitOfNames(sample);
    }

    public IReadOnlyList<SurveyColumn> Columns(TableSample sample, int headerRecords)
    {
        string[] ids = [.. Enumerable.Range(0, HeaderRecords.Width(sample, headerRecords)).Select(index => IdOf(sample, headerRecords, index))];
        bool hasTexts = headerRecords == 3 || (headerRecords == 2 && ids.All(id => id.Length == 0));
        SurveyColumn[] columns = [.. ids.Select((id, index) => Column(sample, index, id, hasTexts))];
        return WithStems(WithOneEnd(columns));
    }

    /// <summary>Older names are V1, V2 …, with what they are in the line of texts.</summary>
    private static SurveyColumn Column(TableSample sample, int index, string importId, bool hasTexts)
    {
        string name = HeaderText.Clean(sample.Field(0, index));
        string text = hasTexts ? HeaderText.Clean(sample.Field(1, index)) : "";
        bool numbered = HeaderKey.IsNumbered(name, "V") && importId.Length == 0;
        string key = HeaderKey.Of(text);
        ColumnRole? role = numbered && (key is "name" or "emailaddress") ? ColumnRole.Ignored : QualtricsColumns.RoleOf(numbered && QualtricsColumns.IsKnown(key) ? text : name, importId);
        return new SurveyColumn { Index = index, Name = name, Text = text, OtherName = importId, Role = role };
    }

    /// <summary>The progress says whether a respondent came to the end only where no column says so outright.</summary>
    private static SurveyColumn[] WithOneEnd(SurveyColumn[] columns) =>
        columns.Count(column => column.Role == ColumnRole.Finished) < 2
            ? columns
            : [.. columns.Select(column => column.Role == ColumnRole.Finished && (HeaderKey.Of(column.Name) == "progress" || column.OtherName == "progress") ? column with { Role = ColumnRole.Ignored } : column)];

    private static SurveyColumn[] WithStems(SurveyColumn[] columns)
    {
        Dictionary<string, BlockText> blocks = new(StringComparer.Ordinal);
        foreach (SurveyColumn column in columns.Where(column => column.Role is null && column.Text.Length > 0))
        {
            if (BlockOf(column) is { } block)
            {
                blocks.TryAdd(block, new BlockText(" - ", " – ", " — "));
                blocks[block].Add(column.Text);
            }
        }

        return [.. columns.Select(column => column.Role is null && column.Text.Length > 0 && BlockOf(column) is { } block ? Split(column, blocks[block]) : column)];
    }

    private static SurveyColumn Split(SurveyColumn column, BlockText block)
    {
        (string stem, string item) = block.Split(column.Text);
        return column with { Stem = stem, Item = item };
    }

    /// <summary>The question of a column: its code without the number of the row, and without the round of a loop where there are no rows; null where the column is a question of its own.</summary>
    private static string? BlockOf(SurveyColumn column)
    {
        string code = column.OtherName.Length > 0 ? column.OtherName : column.Name;
        int loop = code.AsSpan().IndexOfAnyExceptInRange('0', '9') is var digits && digits > 0 && code[digits] == '_' ? digits + 1 : 0;
        int row = code.LastIndexOf('_');
        return row >= loop && row > 0 && row < code.Length - 1 ? code[..row] : loop > 0 ? code[loop..] : null;
    }

    private static string IdOf(TableSample sample, int headerRecords, int index) =>
        headerRecords < 2 ? "" : QualtricsImportId.Of(sample.Field(headerRecords - 1, index));

    private static LayoutFit FitOfNames(TableSample sample)
    {
        string[] names = HeaderKey.OfAll(sample.Records[0]);
        string[] texts = sample.Records.Count > 1 ? HeaderKey.OfAll(sample.Records[1]) : [];
        bool numbered = names.Count(name => HeaderKey.IsNumbered(name, "v")) >= EnoughKnown && texts.Count(QualtricsColumns.IsKnown) >= EnoughKnown;
        string[] known = [.. (numbered ? texts : names).Where(QualtricsColumns.IsKnown).Distinct()];
        bool isHeader = numbered || (texts.Length > 0 && !IsAnswers(sample, names));
        if (!known.Any(QualtricsColumns.IsTelling) || known.Length < EnoughKnown)
        {
            return new LayoutFit { Fitness = Fitness.None, HeaderRecords = isHeader ? 2 : 1, Missing = "no ImportId, and few of the columns that Qualtrics adds" };
        }

        string evidence = FormattableString.Invariant($"{known.Length} of the columns that Qualtrics adds");
        string count = isHeader ? HeaderRecords.Counted(2) : "1 header line, that of the texts being gone";
        return new LayoutFit { Fitness = isHeader || known.Length >= ManyKnown ? Fitness.Certain : Fitness.Thin, HeaderRecords = isHeader ? 2 : 1, Evidence = [count, evidence] };
    }

    /// <summary>Whether the second record is a respondent: dates have digits, and texts of headers say "Start Date".</summary>
    private static bool IsAnswers(TableSample sample, string[] names)
    {
        int date = Array.FindIndex(names, name => name is "startdate" or "enddate" or "recordeddate");
        return date >= 0 ? sample.Field(1, date).AsSpan().ContainsAnyInRange('0', '9') : HeaderRecords.HasNumber(sample, 1);
    }
}
