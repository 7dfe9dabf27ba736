using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>Google Forms: one header line with the time stamp first and then the texts of the questions, <c>Question [Row]</c> in grids. There are no codes, so the text is the name.</summary>
internal sealed class GoogleFormsLayout : ISurveyLayout
{
    private const int EnoughRows = 2;

    /// <summary>The first header in some of the languages of the tool.</summary>
    private static readonly HashSet<string> Timestamps = new(StringComparer.Ordinal)
    {
        "timestamp", "tijdstempel", "zeitstempel", "horodateur", "marcatemporal", "informazionicronologiche", "carimbodedatahora",
    };

    /// <summary>What the tool adds besides; an e-mail address says who somebody is, and is not read unless the user maps it.</summary>
    private static readonly HashSet<string> Added = new(StringComparer.Ordinal) { "emailaddress", "emailadres", "emailadresse", "username", "gebruikersnaam", "nutzername" };

    public SurveyLayout Layout => SurveyLayout.GoogleForms;

    public string Name => "Google Forms";

    public LayoutFit Fit(TableSample sample)
    {
        string[] header = sample.Records[0];
        int rows = header.Count(IsGridRow);
        int texts = header.Skip(1).Count(name => name.AsSpan().Trim().ContainsAny(" \u00A0\n"));
        string inRows = $"{Internals.Counted.Of(rows, "column")} in the form 'Question [Row]'";
        return (header.Length > 0 && Timestamps.Contains(HeaderKey.Of(header[0])), rows) switch
        {
            (true, > 0) => Fitting(Fitness.Certain, "a time stamp first", inRows),
            (true, 0) when texts > 0 && 2 * texts >= header.Length - 1 => Fitting(Fitness.Likely, "a time stamp first", "questions as headers"),
            (true, 0) => Fitting(Fitness.Thin, "a time stamp first"),
            (false, >= EnoughRows) => Fitting(Fitness.Likely, inRows),
            _ => new LayoutFit { Fitness = Fitness.None, HeaderRecords = 1, Missing = "no Timestamp in the first column, and no 'Question [Row]'" },
        };
    }

    public IReadOnlyList<SurveyColumn> Columns(TableSample sample, int headerRecords)
    {
        string[] names = [.. sample.Records[0].Select(HeaderText.Clean)];
        return [.. names.Select((name, index) => Column(name, index, RoleOf(HeaderKey.Of(name), index)))];
    }

    private static SurveyColumn Column(string name, int index, ColumnRole? role) =>
        role is not null ? new SurveyColumn { Index = index, Name = name, Role = role }
        : BracketedText.Split(name) is var (stem, item) ? new SurveyColumn { Index = index, Name = name, Text = name, Stem = stem, Item = item }
        : new SurveyColumn { Index = index, Name = name, Text = name };

    /// <summary>A quiz has the score near the front; further back it would be a question.</summary>
    private static ColumnRole? RoleOf(string key, int index) =>
        (index == 0 && Timestamps.Contains(key)) || Added.Contains(key) || (index <= 2 && key is "score" or "totalscore") ? ColumnRole.Ignored : null;

    /// <summary>Codes with a row in brackets, without a space between, are of LimeSurvey.</summary>
    private static bool IsGridRow(string name) => name.AsSpan().TrimEnd().EndsWith("]") && !LimeSurveyCode.IsCode(name.Trim()) && BracketedText.Split(HeaderText.Clean(name)) is not null;

    private static LayoutFit Fitting(Fitness fitness, params string[] evidence) => new() { Fitness = fitness, HeaderRecords = 1, Evidence = [HeaderRecords.Counted(1), .. evidence] };
}
