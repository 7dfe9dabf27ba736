using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>SurveyMonkey: a header line with each question once and blanks behind it, and one with the row, or "Response" where there are none.</summary>
internal sealed class SurveyMonkeyLayout : ISurveyLayout
{
    /// <summary>What stands for the row where a question has none, in the languages of the tool.</summary>
    private static readonly HashSet<string> NoRow = new(StringComparer.Ordinal) { "response", "openendedresponse", "antwoord", "openantwoord", "antwort", "réponse", "respuesta" };

    /// <summary>The columns the tool adds; custom data can be of use as a variable.</summary>
    private static readonly Dictionary<string, ColumnRole?> Roles = new(StringComparer.Ordinal)
    {
        ["respondentid"] = ColumnRole.Respondent,
        ["collectorid"] = ColumnRole.Ignored,
        ["startdate"] = ColumnRole.Ignored,
        ["enddate"] = ColumnRole.Ignored,
        ["datecreated"] = ColumnRole.Ignored,
        ["datemodified"] = ColumnRole.Ignored,
        ["ipaddress"] = ColumnRole.Ignored,
        ["emailaddress"] = ColumnRole.Ignored,
        ["firstname"] = ColumnRole.Ignored,
        ["lastname"] = ColumnRole.Ignored,
    };

    public SurveyLayout Layout => SurveyLayout.SurveyMonkey;

    public string Name => "SurveyMonkey";

    public LayoutFit Fit(TableSample sample)
    {
        string[] names = HeaderKey.OfAll(sample.Records[0]);
        int respondent = Array.IndexOf(names, "respondentid");
        bool added = respondent >= 0 && names.Contains("collectorid");
        bool below = sample.Records.Count > 1 && (respondent < 0 || string.IsNullOrWhiteSpace(sample.Field(1, respondent)));
        int rows = Enumerable.Range(0, HeaderRecords.Width(sample, 2)).Count(index => string.IsNullOrWhiteSpace(sample.Field(0, index)) && !string.IsNullOrWhiteSpace(sample.Field(1, index)));
        bool responses = sample.Records.Count > 1 && Array.Exists(sample.Records[1], cell => NoRow.Contains(HeaderKey.Of(cell)));
        return (added, below, rows > 0 && responses) switch
        {
            (true, true, _) => Fitting(Fitness.Certain, 2, "Respondent ID and Collector ID with blanks below them"),
            (true, false, _) => Fitting(Fitness.Likely, 1, "Respondent ID and Collector ID"),
            (false, true, true) => Fitting(Fitness.Likely, 2, "questions with blanks behind them and rows below"),
            _ => new LayoutFit { Fitness = Fitness.None, HeaderRecords = below ? 2 : 1, Missing = "no Respondent ID and Collector ID with blanks below them" },
        };
    }

    public IReadOnlyList<SurveyColumn> Columns(TableSample sample, int headerRecords)
    {
        SurveyColumn[] columns = new SurveyColumn[HeaderRecords.Width(sample, headerRecords)];
        string question = "";
        for (int index = 0; index < columns.Length; index++)
        {
            string name = HeaderText.Clean(sample.Field(0, index));
            string row = headerRecords > 1 ? HeaderText.Clean(sample.Field(1, index)) : "";
            question = name.Length > 0 || row.Length == 0 ? name : question;
            columns[index] = row.Length == 0 && HeaderKey.Of(name) is var key && IsAdded(key) ? Added(index, name, key) : Question(index, question, row);
        }

        return columns;
    }

    private static LayoutFit Fitting(Fitness fitness, int headerRecords, string evidence) =>
        new() { Fitness = fitness, HeaderRecords = headerRecords, Evidence = [HeaderRecords.Counted(headerRecords), evidence] };

    private static bool IsAdded(string key) => Roles.ContainsKey(key) || key.StartsWith("customdata", StringComparison.Ordinal);

    private static SurveyColumn Added(int index, string name, string key) => new() { Index = index, Name = name, Role = Roles.GetValueOrDefault(key) };

    private static SurveyColumn Question(int index, string question, string row)
    {
        if (row.Length == 0 || NoRow.Contains(HeaderKey.Of(row)))
        {
            return new SurveyColumn { Index = index, Name = question, Text = question };
        }

        string text = question.Length == 0 ? row : $"{question} - {row}";
        return new SurveyColumn { Index = index, Name = text, Text = text, Stem = question, Item = row };
    }
}
