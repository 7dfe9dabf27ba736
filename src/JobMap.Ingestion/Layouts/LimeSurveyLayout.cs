using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>
/// LimeSurvey: one header line of codes, of texts <c>Question [Row]</c> that may be cut short, or of both. Where there are only codes, stem and item are those of the code, since rows are often named after outcomes.
/// </summary>
internal sealed class LimeSurveyLayout : ISurveyLayout
{
    private const int EnoughRows = 2;

    /// <summary>The columns the tool adds, by code and by text (English and German); the language can be of use as a variable. A date of submission is there only where a respondent came to the end.</summary>
    private static readonly Dictionary<string, ColumnRole?> Roles = new(StringComparer.Ordinal)
    {
        ["id"] = ColumnRole.Respondent,
        ["responseid"] = ColumnRole.Respondent,
        ["antwortid"] = ColumnRole.Respondent,
        ["submitdate"] = ColumnRole.Finished,
        ["datesubmitted"] = ColumnRole.Finished,
        ["datumabgeschickt"] = ColumnRole.Finished,
        ["interviewtime"] = ColumnRole.Duration,
        ["totaltime"] = ColumnRole.Duration,
        ["startlanguage"] = null,
        ["startsprache"] = null,
        ["lastpage"] = ColumnRole.Ignored,
        ["letzteseite"] = ColumnRole.Ignored,
        ["seed"] = ColumnRole.Ignored,
        ["zufallsstartwert"] = ColumnRole.Ignored,
        ["token"] = ColumnRole.Ignored,
        ["accesscode"] = ColumnRole.Ignored,
        ["startdate"] = ColumnRole.Ignored,
        ["datestarted"] = ColumnRole.Ignored,
        ["datestamp"] = ColumnRole.Ignored,
        ["datelastaction"] = ColumnRole.Ignored,
        ["ipaddr"] = ColumnRole.Ignored,
        ["ipaddress"] = ColumnRole.Ignored,
        ["refurl"] = ColumnRole.Ignored,
        ["referrerurl"] = ColumnRole.Ignored,
    };

    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "submitdate", "lastpage", "startlanguage", "datesubmitted", "datumabgeschickt", "letzteseite", "startsprache", "interviewtime", "refurl",
    };

    public SurveyLayout Layout => SurveyLayout.LimeSurvey;

    public string Name => "LimeSurvey";

    public LayoutFit Fit(TableSample sample)
    {
        string[] names = [.. sample.Records[0].Select(name => HeaderText.Clean(name))];
        string[] known = [.. names.Where(name => Telling.Contains(HeaderKey.Of(CodeOf(name)))).Distinct(StringComparer.Ordinal)];
        int codes = names.Count(name => LimeSurveyCode.IsCode(CodeOf(name)));
        int texts = names.Count(name => !LimeSurveyCode.IsCode(CodeOf(name)) && BracketedText.Split(name) is not null);
        string inRows = codes > 0 ? $"{Internals.Counted.Of(codes, "column")} in the form 'CODE[ROW]'" : $"{Internals.Counted.Of(texts, "column")} in the form 'Question [Row]'";
        return (known.Length, codes) switch
        {
            ( >= 2, _) => Fitting(Fitness.Certain, $"the columns {string.Join(", ", known)}"),
            (_, >= EnoughRows) => Fitting(Fitness.Likely, inRows),
            _ when texts >= EnoughRows => Fitting(Fitness.Likely, inRows),
            _ => new LayoutFit { Fitness = Fitness.None, HeaderRecords = 1, Missing = "neither submitdate, lastpage or startlanguage nor 'CODE[ROW]'" },
        };
    }

    public IReadOnlyList<SurveyColumn> Columns(TableSample sample, int headerRecords)
    {
        string[] names = [.. sample.Records[0].Select(HeaderText.Clean)];
        bool timed = names.Any(name => HeaderKey.Of(CodeOf(name)) is "interviewtime" or "totaltime");
        return [.. names.Select((name, index) => Column(name, index, timed))];
    }

    private static string CodeOf(string header) => LimeSurveyCode.WithText(header)?.Code ?? header;

    private static SurveyColumn Column(string header, int index, bool timed)
    {
        (string code, string text) = LimeSurveyCode.WithText(header) ?? (header, header.Contains(' ', StringComparison.Ordinal) ? header : "");
        string key = HeaderKey.Of(code);
        if (Roles.TryGetValue(key, out ColumnRole? role))
        {
            return new SurveyColumn { Index = index, Name = code, Role = role };
        }

        (string stem, string item) = BracketedText.Split(text.Length > 0 ? text : code) ?? ("", "");
        bool ignored = IsTime(code, key, timed) || IsFreeText(code);
        return new SurveyColumn { Index = index, Name = code, Text = text, Stem = stem, Item = item, Role = ignored ? ColumnRole.Ignored : null };
    }

    /// <summary>The times of groups and questions: groupTime12 and Q1Time, or as texts "Group time: …" and "Question time: …", where the time of the interview is there too.</summary>
    private static bool IsTime(string code, string key, bool timed) =>
        timed && (HeaderKey.IsNumbered(key, "grouptime") || code.EndsWith("Time", StringComparison.Ordinal)
            || code.StartsWith("Group time: ", StringComparison.Ordinal) || code.StartsWith("Question time: ", StringComparison.Ordinal));

    /// <summary>What was typed in beside choices.</summary>
    private static bool IsFreeText(string code) => LimeSurveyCode.IsCode(code) && (code.EndsWith("[other]", StringComparison.Ordinal) || code.EndsWith("comment]", StringComparison.Ordinal));

    private static LayoutFit Fitting(Fitness fitness, string evidence) => new() { Fitness = fitness, HeaderRecords = 1, Evidence = [HeaderRecords.Counted(1), evidence] };
}
