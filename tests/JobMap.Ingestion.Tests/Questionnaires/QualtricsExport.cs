using System.Globalization;
using System.Net;
using System.Text;

namespace JobMap.Ingestion.Tests.Questionnaires;

/// <summary>
/// The table that Qualtrics would export of a survey imported from a text: three header lines (names; texts "question - row"; import ids), 17 columns about the response, then the answers, as numbers or as labels.
/// It knows the text alone, not the questionnaire the text was written from.
/// </summary>
internal sealed class QualtricsExport(string text)
{
    private const string TimeZone = ",\"\"timeZone\"\":\"\"Europe/Amsterdam\"\"";

    private static readonly (string Name, string Text, string ImportId)[] Metadata =
    [
        ("StartDate", "Start Date", "startDate"), ("EndDate", "End Date", "endDate"), ("Status", "Response Type", "status"), ("IPAddress", "IP Address", "ipAddress"), ("Progress", "Progress", "progress"),
        ("Duration (in seconds)", "Duration (in seconds)", "duration"), ("Finished", "Finished", "finished"), ("RecordedDate", "Recorded Date", "recordedDate"), ("ResponseId", "Response ID", "_recordId"),
        ("RecipientLastName", "Recipient Last Name", "recipientLastName"), ("RecipientFirstName", "Recipient First Name", "recipientFirstName"), ("RecipientEmail", "Recipient Email", "recipientEmail"),
        ("ExternalReference", "External Data Reference", "externalDataReference"), ("LocationLatitude", "Location Latitude", "locationLatitude"), ("LocationLongitude", "Location Longitude", "locationLongitude"),
        ("DistributionChannel", "Distribution Channel", "distributionChannel"), ("UserLanguage", "User Language", "userLanguage"),
    ];

    /// <summary>The columns of answers, in the order of the survey.</summary>
    public IReadOnlyList<QualtricsColumn> Columns { get; } = [.. QualtricsSurveyText.Parse(text).SelectMany(question => question.Columns)];

    /// <summary>The export.</summary>
    /// <param name="respondents">How many there are.</param>
    /// <param name="answer">What a respondent, numbered from 0, chose in a column: the number of an answer; null where the question was left blank.</param>
    /// <param name="labels">True for the texts of the answers in place of their numbers ("use choice text").</param>
    /// <param name="keepsHtml">True where texts of the header stay encoded as HTML, as some exports have them.</param>
    public string Write(int respondents, Func<int, QualtricsColumn, int?> answer, bool labels = false, bool keepsHtml = false)
    {
        StringBuilder csv = new();
        Row(csv, [.. Metadata.Select(column => column.Name), .. Columns.Select(column => column.Name)]);
        Row(csv, [.. Metadata.Select(column => column.Text), .. Columns.Select(column => keepsHtml ? column.Header : WebUtility.HtmlDecode(column.Header))]);
        csv.AppendJoin(',', Metadata.Select(column => $"\"{{\"\"ImportId\"\":\"\"{column.ImportId}\"\"{(column.Name.EndsWith("Date", StringComparison.Ordinal) ? TimeZone : "")}}}\"")
            .Concat(Columns.Select(column => $"\"{{\"\"ImportId\"\":\"\"{column.ImportId}\"\"}}\""))).Append('\n');
        for (int respondent = 0; respondent < respondents; respondent++)
        {
            int number = respondent;
            Row(csv, [.. About(number, labels), .. Columns.Select(column => Cell(column, answer(number, column), labels))]);
        }

        return csv.ToString();
    }

    private static IEnumerable<string> About(int respondent, bool labels) =>
    [
        "2026-03-02 09:00:00", "2026-03-02 09:08:00", labels ? "IP Address" : "0", "192.0.2.1", "100", (480 + respondent).ToString(CultureInfo.InvariantCulture), labels ? "True" : "1", "2026-03-02 09:08:01",
        $"R_{respondent:D15}", "", "", "", "", "52.0", "4.4", "anonymous", "EN",
    ];

    private static string Cell(QualtricsColumn column, int? value, bool labels) => value is not { } number ? ""
        : labels && column.Options.Any(option => option.Value == number) ? WebUtility.HtmlDecode(column.Options.First(option => option.Value == number).Text) : number.ToString(CultureInfo.InvariantCulture);

    private static void Row(StringBuilder csv, IEnumerable<string> cells) =>
        csv.AppendJoin(',', cells.Select(cell => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
}
