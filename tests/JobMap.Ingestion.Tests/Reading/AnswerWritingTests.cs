using System.Globalization;
using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tests.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>The same answers and reasons, written in every way that tools write them, read to the same tally without an option.</summary>
public sealed class AnswerWritingTests
{
    private static readonly string[] English = ["Not at all", "Slightly", "Moderately", "Very", "Extremely"];

    private static readonly string[] Dutch = ["Helemaal niet", "Enigszins", "", "Zeer", "Uiterst"];

    private static readonly Answers[] Respondents =
    [
        .. Answers.OfSampleStudy,
        new([5, Answers.DontKnow, 3, Answers.NotApplicable], [Answers.DontKnow, 1, Answers.NotApplicable, 2]),
        new([Answers.NotApplicable, 1, 1, 2], [5, 5, Answers.DontKnow, 1]),
    ];

    /// <summary>How a rating of importance or satisfaction is written, and how the two reasons are.</summary>
    private static readonly Dictionary<string, (Func<int, bool, string> Rating, string DontKnow, string NotApplicable)> Ways = new(StringComparer.Ordinal)
    {
        ["numbers"] = ((rating, _) => Number(rating), "DK", "N/A"),
        ["numbers with a decimal point"] = ((rating, _) => $"{Number(rating)}.0", "don't know", "n/a"),
        ["numbers with a decimal comma"] = ((rating, _) => $"{Number(rating)},0", "Weet niet", "n.v.t."),
        ["English labels"] = ((rating, isImportance) => EnglishLabel(rating, isImportance), "Don’t know", "Not applicable"),
        ["English labels in capitals"] = ((rating, isImportance) => EnglishLabel(rating, isImportance).ToUpperInvariant(), "DON'T KNOW", "NOT APPLICABLE"),
        ["English labels with no-break spaces"] = ((rating, isImportance) => EnglishLabel(rating, isImportance).Replace(' ', '\u00A0'), "Don't\u00A0know", "Not\u00A0applicable"),
        ["Dutch labels"] = ((rating, isImportance) => DutchLabel(rating, isImportance), "Weet ik niet", "Niet van toepassing"),
        ["numbers with English labels"] = ((rating, isImportance) => $"{Number(rating)} - {EnglishLabel(rating, isImportance)}", "99 - Don't know", "98 - Not applicable"),
        ["numbers with Dutch labels"] = ((rating, isImportance) => $"{Number(rating)} – {DutchLabel(rating, isImportance)}", "Weet niet", "9 – niet van toepassing"),
        ["numbered labels"] = ((rating, isImportance) => $"{Number(rating)}. {EnglishLabel(rating, isImportance)}", "Not sure", "Does not apply"),
        ["numbers with labels at the ends alone"] = ((rating, isImportance) => rating is 1 or 5 ? $"{Number(rating)} - {EnglishLabel(rating, isImportance)}" : Number(rating), "dk", "N/A"),
        ["numbers that run the other way"] = ((rating, isImportance) => $"{Number(6 - rating)} - {EnglishLabel(rating, isImportance)}", "DK", "N/A"),
        ["codes of answers"] = ((rating, _) => $"A{Number(rating)}", "DK", "N/A"),
        ["codes of answers with zeros"] = ((rating, _) => $"AO0{Number(rating)}", "DK", "N/A"),
    };

    public static TheoryData<string> WaysToWrite => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(WaysToWrite))]
    public void Read_WithoutOptions_GivesTheSameTally(string way)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Table(way)));

        JobMapResult<SurveyIngestion> result = SurveyReader.Read(stream, SampleStudy.Map);

        result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        SurveyTally.From(result.Value.Responses).Should().Be(SurveyTally.From(Answers.Of(Respondents, SampleStudy.Map)));
        IngestionReport report = result.Value.Report;
        (report.Columns.Sum(column => column.DontKnow), report.Columns.Sum(column => column.NotApplicable), report.Columns.Sum(column => column.Blank)).Should().Be((3, 3, 4));
        report.Columns.Should().OnlyContain(column => column.IsReversed == (way == "numbers that run the other way"));
    }

    [Theory]
    [MemberData(nameof(WaysToWrite))]
    public void Read_WithItsColumnMap_GivesTheSameResponses(string way)
    {
        using MemoryStream first = new(Encoding.UTF8.GetBytes(Table(way)));
        using MemoryStream second = new(Encoding.UTF8.GetBytes(Table(way)));

        SurveyIngestion proposed = SurveyReader.Read(first, SampleStudy.Map).Value;
        SurveyIngestion given = SurveyReader.Read(second, SampleStudy.Map, SurveyReadOptions.Default with { ColumnMap = proposed.Report.ColumnMap }).Value;

        given.Responses.Should().Be(proposed.Responses);
        given.Report.Columns.Should().Equal(proposed.Report.Columns);
    }

    /// <summary>Columns that nobody answers within the records a reading looks at first, as behind a filter, are read as those beside them.</summary>
    [Theory]
    [MemberData(nameof(WaysToWrite))]
    public void Read_ColumnsAnsweredLateAlone_AreReadAsTheirNeighbours(string way)
    {
        Answers[] late =
        [
            .. Enumerable.Range(0, 400).Select(i => Respondents[i % Respondents.Length]).Select(r => r with { Importance = [.. r.Importance[..3], null], Satisfaction = [.. r.Satisfaction[..3], Answers.DontKnow] }),
            .. Respondents,
        ];
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Table(way, late)));

        SurveyIngestion ingestion = SurveyReader.Read(stream, SampleStudy.Map).Value;

        SurveyTally.From(ingestion.Responses).Should().Be(SurveyTally.From(Answers.Of(late, SampleStudy.Map)));
        ingestion.Report.Columns.Should().OnlyContain(column => column.IsReversed == (way == "numbers that run the other way"));
    }

    private static string Table(string way) => Table(way, Respondents);

    private static string Table(string way, IReadOnlyList<Answers> respondents)
    {
        string[] header = ["respondent_id", .. SampleStudy.Outcomes.Select(outcome => $"imp_{outcome.Id}"), .. SampleStudy.Outcomes.Select(outcome => $"sat_{outcome.Id}")];
        IEnumerable<string[]> rows = respondents.Select((respondent, i) => (string[])
            [$"R{Number(i)}", .. respondent.Importance.Select(answer => Cell(way, answer, true)), .. respondent.Satisfaction.Select(answer => Cell(way, answer, false))]);
        return ExportFile.Delimited([header, .. rows], ',');
    }

    private static string Cell(string way, int? answer, bool isImportance) => answer switch
    {
        null => "",
        Answers.DontKnow => Ways[way].DontKnow,
        Answers.NotApplicable => Ways[way].NotApplicable,
        { } rating => Ways[way].Rating(rating, isImportance),
    };

    private static string EnglishLabel(int rating, bool isImportance) => $"{English[rating - 1]} {(isImportance ? "important" : "satisfied")}";

    private static string DutchLabel(int rating, bool isImportance) => $"{Dutch[rating - 1]} {(isImportance ? "belangrijk" : "tevreden")}".Trim();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
