using System.Globalization;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Layouts;

/// <summary>
/// The answers of <see cref="SampleStudy"/> as each tool exports them, header lines, columns of its own and traps included. The shapes follow what the tools' help pages and LimeSurvey's sources say of their exports.
/// </summary>
internal static class SampleExports
{
    public const string ImportanceStem = "How important is it to you to …";

    public const string SatisfactionStem = "How satisfied are you with how well you can …";

    private static readonly string[] Degrees = ["Not at all", "Slightly", "Moderately", "Very", "Extremely"];

    public static IReadOnlyList<SampleExport> All { get; } =
    [
        Qualtrics(), QualtricsLegacy(), SurveyMonkey(), GoogleForms(), LimeSurveyCodes(), LimeSurveyTexts(), LimeSurveyDualScale(), SoSci(), Wide(), Long(),
    ];

    /// <summary>Three header lines; HTML, entities and a line end in the second; numbers; a typed-in text and a display order beside the questions.</summary>
    public static SampleExport Qualtrics()
    {
        SampleTable table = new();
        table.Columns(3, (name, text, id) => [name, text, $"{{\"ImportId\":\"{id}\"}}"],
            ("StartDate", "Start Date", "startDate"), ("EndDate", "End Date", "endDate"), ("Status", "Response Type", "status"), ("IPAddress", "IP Address", "ipAddress"), ("Progress", "Progress", "progress"),
            ("Duration (in seconds)", "Duration (in seconds)", "duration"), ("Finished", "Finished", "finished"), ("RecordedDate", "Recorded Date", "recordedDate"), ("ResponseId", "Response ID", "_recordId"),
            ("DistributionChannel", "Distribution Channel", "distributionChannel"), ("UserLanguage", "User Language", "userLanguage"));
        Block("Q1", "QID4", $"<p>How <b>im</b>portant is it&nbsp;to you\nto …</p>");
        Block("Q2", "QID5", $"<div style=\"x\">{SatisfactionStem}</div>");
        table.Column("Q1_DO", "How important - Display Order", "{\"ImportId\":\"QID4_DO\"}");
        table.Column("Q9", "Where do you live?", "{\"ImportId\":\"QID9\"}");
        table.Column("Q9_3_TEXT", "Where do you live? - Elsewhere - Text", "{\"ImportId\":\"QID9_3_TEXT\"}");
        table.Rows(r => ["2026-03-02 10:00:00", "2026-03-02 10:05:00", "IP Address", "203.0.113.7", "100", Text(r.Seconds), "True", "2026-03-02 10:05:01", r.Id, "anonymous", "EN", .. r.Importance.Select(Text), .. r.Satisfaction.Select(Text), "1|2|3|4", r.Area, ""]);
        return new("Qualtrics", SurveyLayout.Qualtrics, table.Csv(','), 3, "Q9");

        void Block(string code, string id, string stem)
        {
            for (int i = 0; i < SampleStudy.Outcomes.Count; i++)
            {
                string number = Text(i + 1);
                table.Column($"{code}_{number}", $"{stem} - {SampleStudy.Outcomes[i].Statement.Replace("&", "&amp;", StringComparison.Ordinal)}", $"{{\"ImportId\":\"{id}_{number}\"}}");
            }
        }
    }

    /// <summary>Two header lines, V1 to V10 first, tabs between the fields.</summary>
    public static SampleExport QualtricsLegacy()
    {
        SampleTable table = new();
        string[] added = ["ResponseID", "ResponseSet", "Name", "ExternalDataReference", "EmailAddress", "IPAddress", "Status", "StartDate", "EndDate", "Finished"];
        for (int i = 0; i < added.Length; i++)
        {
            table.Column($"V{Text(i + 1)}", added[i]);
        }

        Rows(table, (outcome, i) => [$"Q1_{Text(i + 1)}", $"{ImportanceStem} - {outcome.Statement}"]);
        Rows(table, (outcome, i) => [$"Q2_{Text(i + 1)}", $"{SatisfactionStem} - {outcome.Statement}"]);
        table.Column("Q3", "Where do you live?");
        table.Rows(r => [r.Id, "Default Response Set", "", "", "", "203.0.113.7", "0", "2014-03-02 10:00:00", "2014-03-02 10:05:00", "1", .. r.Importance.Select(Text), .. r.Satisfaction.Select(Text), r.Area]);
        return new("Qualtrics, two header lines", SurveyLayout.Qualtrics, table.Csv('\t'), 2, "Q3");
    }

    /// <summary>Two header lines, each question once; labels; no-break spaces in the header.</summary>
    public static SampleExport SurveyMonkey()
    {
        SampleTable table = new();
        foreach (string name in new[] { "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name", "Last Name", "Custom Data 1" })
        {
            table.Column(name, "");
        }

        Rows(table, (outcome, i) => [i == 0 ? ImportanceStem.Replace(' ', '\u00A0') : "", outcome.Statement]);
        Rows(table, (outcome, i) => [i == 0 ? SatisfactionStem : "", outcome.Statement]);
        table.Column("Where do you live?", "Response");
        table.Rows(r => [r.Id, "41", "03/02/2026 10:00:00 AM", "03/02/2026 10:05:00 AM", "203.0.113.7", "", "", "", "", .. Words(r.Importance, "important"), .. Words(r.Satisfaction, "satisfied"), r.Area]);
        return new("SurveyMonkey", SurveyLayout.SurveyMonkey, table.Csv(','), 2, "Where do you live?");
    }

    /// <summary>One header line with a line end in it; labels.</summary>
    public static SampleExport GoogleForms()
    {
        SampleTable table = new();
        table.Column("Timestamp");
        Rows(table, (outcome, _) => [$"{ImportanceStem.Replace("you to", "you\nto", StringComparison.Ordinal)} [{outcome.Statement}]"]);
        Rows(table, (outcome, _) => [$"{SatisfactionStem} [{outcome.Statement}]"]);
        table.Column("Where do you live?");
        table.Rows(r => ["2026/03/02 10:05:00 AM GMT+1", .. Words(r.Importance, "important"), .. Words(r.Satisfaction, "satisfied"), r.Area]);
        return new("Google Forms", SurveyLayout.GoogleForms, table.Csv(','), 1, "Where do you live?");
    }

    /// <summary>Codes, with the ids of outcomes as rows; answer codes A1 to A5; semicolons; times of groups and questions at the end.</summary>
    public static SampleExport LimeSurveyCodes() => LimeSurvey("LimeSurvey, codes", ["id", "submitdate", "lastpage", "startlanguage", "seed"], ["interviewtime", "groupTime7", "AREATime"], "AREA",
        (outcome, _) => $"IMP[{outcome.Id}]", (outcome, _) => $"SAT[{outcome.Id}]", rating => rating is null ? "" : $"A{Text(rating)}", ';');

    /// <summary>Full texts; labels.</summary>
    public static SampleExport LimeSurveyTexts() => LimeSurvey("LimeSurvey, texts", ["Response ID", "Date submitted", "Last page", "Start language", "Seed"], ["Total time", "Group time: cooking", "Question time: AREA"], "Where do you live?",
        (outcome, _) => $"{ImportanceStem} [{outcome.Statement}]", (outcome, _) => $"{SatisfactionStem} [{outcome.Statement}]", null, ',');

    /// <summary>Both ratings in one question with two scales, code and text in the header; 0 for no answer is not used, blanks are.</summary>
    public static SampleExport LimeSurveyDualScale() => LimeSurvey("LimeSurvey, two scales", ["id. Response ID", "submitdate. Date submitted", "lastpage. Last page", "startlanguage. Start language", "seed. Seed"], ["interviewtime. Total time"], "AREA. Where do you live?",
        (outcome, _) => $"Q1[{outcome.Id}][1]. How do you rate this? [{outcome.Statement}][Importance]", (outcome, _) => $"Q1[{outcome.Id}][2]. How do you rate this? [{outcome.Statement}][Satisfaction]", Text, ',');

    /// <summary>Two header lines, semicolons; the items of satisfaction stand in another order than those of importance.</summary>
    public static SampleExport SoSci()
    {
        SampleTable table = new();
        table.Column("CASE", "Interview number (ongoing)");
        table.Column("SERIAL", "Serial number (if provided)");
        table.Column("QUESTNNR", "Questionnaire that has been used in the interview");
        table.Column("MODE", "Interview mode");
        table.Column("STARTED", "Time the interview has started (Europe/Berlin)");
        Rows(table, (outcome, i) => [$"IM01_0{Text(i + 1)}", $"Importance: {outcome.Statement}"]);
        for (int i = SampleStudy.Outcomes.Count - 1; i >= 0; i--)
        {
            table.Column($"SA01_0{Text(i + 1)}", $"Satisfaction: {SampleStudy.Outcomes[i].Statement}");
        }

        table.Column("AR01", "Where do you live?");
        table.Column("TIME001", "Time spent on page 1");
        table.Column("TIME_SUM", "Time spent overall (except outliers)");
        table.Column("FINISHED", "Has the interview been finished (reached last page)?");
        table.Column("Q_VIEWER", "Did the respondent only view the questionnaire, omitting mandatory questions?");
        table.Column("LASTPAGE", "Last page that the participant has handled in the questionnaire");
        table.Column("MISSING", "Missing answers in percent");
        table.Rows(r => [r.Id, "", "cooks", "interview", "2026-03-02 10:00:00", .. r.Importance.Select(Text), .. r.Satisfaction.Reverse().Select(Text), r.Area, "12", Text(r.Seconds), "1", "0", "5", "0"]);
        return new("SoSci", SurveyLayout.SoSci, table.Csv(';'), 2, "AR01");
    }

    /// <summary>A pair of columns an outcome, satisfaction first in every other.</summary>
    public static SampleExport Wide()
    {
        SampleTable table = new();
        table.Column("respondent_id");
        table.Column("duration_seconds");
        Rows(table, (outcome, i) => [$"{(i % 2 == 0 ? "imp" : "sat")}_{outcome.Id}"]);
        Rows(table, (outcome, i) => [$"{(i % 2 == 0 ? "sat" : "imp")}_{outcome.Id}"]);
        table.Column("area");
        table.Rows(r => [r.Id, Text(r.Seconds), .. r.Importance.Select((rating, i) => Text(i % 2 == 0 ? rating : r.Satisfaction[i])), .. r.Satisfaction.Select((rating, i) => Text(i % 2 == 0 ? rating : r.Importance[i])), r.Area]);
        return new("wide", SurveyLayout.Wide, table.Csv(','), 1, "area");
    }

    /// <summary>A row for each respondent and outcome, the columns in another order than usual; a rating that is missing is a blank cell, and a row without either is not there, save where nothing else would name the outcome.</summary>
    public static SampleExport Long()
    {
        SampleTable table = new();
        foreach (string name in new[] { "satisfaction", "outcome", "area", "importance", "respondent" })
        {
            table.Column(name);
        }

        foreach (SampleRespondent r in SampleStudy.Respondents)
        {
            for (int i = 0; i < SampleStudy.Outcomes.Count; i++)
            {
                if (r.Importance[i] is not null || r.Satisfaction[i] is not null)
                {
                    table.Row(Text(r.Satisfaction[i]), SampleStudy.Outcomes[i].Id, r.Area, Text(r.Importance[i]), r.Id);
                }
            }
        }

        return new("long", SurveyLayout.Long, table.Csv(','), 1, "area");
    }

    private static SampleExport LimeSurvey(string name, string[] first, string[] last, string area, Func<(string Id, string Statement), int, string> importance, Func<(string Id, string Statement), int, string> satisfaction, Func<int?, string>? cell, char delimiter)
    {
        SampleTable table = new();
        Array.ForEach(first, header => table.Column(header));
        Rows(table, (outcome, i) => [importance(outcome, i)]);
        Rows(table, (outcome, i) => [satisfaction(outcome, i)]);
        table.Column(area);
        Array.ForEach(last, header => table.Column(header));
        table.Rows((r, number) =>
        [
            Text(number), "2026-03-02 10:05:00", "3", "en", "20260302",
            .. cell is null ? Words(r.Importance, "important") : r.Importance.Select(cell), .. cell is null ? Words(r.Satisfaction, "satisfied") : r.Satisfaction.Select(cell),
            r.Area, Text(r.Seconds), .. last.Skip(1).Select(_ => "9.5"),
        ]);
        return new(name, SurveyLayout.LimeSurvey, table.Csv(delimiter), 1, area.Split(". ")[0]);
    }

    private static void Rows(SampleTable table, Func<(string Id, string Statement), int, string[]> header)
    {
        for (int i = 0; i < SampleStudy.Outcomes.Count; i++)
        {
            table.Column(header(SampleStudy.Outcomes[i], i));
        }
    }

    private static IEnumerable<string> Words(int?[] ratings, string of) => ratings.Select(rating => rating is { } given ? $"{Degrees[given - 1]} {of}" : "");

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
