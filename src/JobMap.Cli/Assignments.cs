using System.Globalization;
using CsvHelper;
using JobMap.Segmentation;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>
/// Which respondent is in which segment, as a table <c>respondent,segment</c>: written by one command, taken by others. Respondents without a segment have a blank. An id that a spreadsheet would run has an
/// apostrophe before it.
/// </summary>
internal sealed class Assignments
{
    /// <summary>The variable that tells respondents apart: the id of the table, or the number of the row.</summary>
    public const string Respondent = "respondent";

    private readonly string _path;
    private readonly Dictionary<string, string?> _segments;

    private Assignments(string path, Dictionary<string, string?> segments) => (_path, _segments) = (path, segments);

    public static string Write(IEnumerable<string?> respondents, IEnumerable<string?> segments)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (CsvWriter csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }))
        {
            WriteRow(csv, Respondent, MarketSegmentation.SegmentVariable);
            foreach ((string? respondent, string? segment) in respondents.Zip(segments))
            {
                WriteRow(csv, respondent, segment);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads a table; one that names a respondent twice, or lacks a column, ends the command.</summary>
    public static Assignments Read(string path)
    {
        Inputs.RequireFile(path);
        using FileStream stream = File.OpenRead(path);
        using CsvReader reader = CsvReader.Create(stream, new CsvReaderOptions { TrimWhitespace = true });
        string[] headers = [.. reader.Headers];
        int Place(string name) => Array.FindIndex(headers, header => header.Equals(name, StringComparison.OrdinalIgnoreCase));
        (int respondent, int segment) = (Place(Respondent), Place(MarketSegmentation.SegmentVariable));
        if (respondent < 0 || segment < 0)
        {
            throw CommandFailure.Input($"'{path}' has no columns '{Respondent}' and '{MarketSegmentation.SegmentVariable}', as 'jobmap segments --assign' writes them.");
        }

        Dictionary<string, string?> segments = [];
        while (reader.Read())
        {
            string id = Cell(reader, respondent);
            string found = Cell(reader, segment);
            if (id.Length > 0 && !segments.TryAdd(id, found.Length > 0 ? found : null))
            {
                throw CommandFailure.Input($"'{path}' has the respondent '{id}' twice.");
            }
        }

        return new Assignments(path, segments);
    }

    /// <summary>The answers with the segments of the table as a variable. That a respondent is not in it ends the command: it is of other answers.</summary>
    public SurveyResponses Join(SurveyResponses responses) =>
        responses.WithVariable(MarketSegmentation.SegmentVariable, responses.ValuesOf(Respondent).Select(id => id is null ? null : SegmentOf(id)));

    private string? SegmentOf(string respondent) => _segments.TryGetValue(respondent, out string? segment) || _segments.TryGetValue($"'{respondent}", out segment) ? segment
        : throw CommandFailure.Input($"'{_path}' does not have the respondent '{respondent}'; it was made of other answers.");

    private static string Cell(CsvReader reader, int index) => index < reader.FieldCount ? reader.GetString(index).Trim() : "";

    private static void WriteRow(CsvWriter csv, params ReadOnlySpan<string?> fields)
    {
        foreach (string? field in fields)
        {
            csv.WriteField(field ?? "");
        }

        csv.EndRecord();
    }
}
