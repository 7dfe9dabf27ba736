using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using JobMap.Segmentation;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Which respondent is in which segment, as a table <c>respondent,segment</c>: written by one command, taken by others. Respondents without a segment have a blank.</summary>
internal sealed class Assignments(string path, IReadOnlyDictionary<string, string?> segments)
{
    /// <summary>The variable that tells respondents apart: the id of the table, or the number of the row.</summary>
    public const string Respondent = "respondent";

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n", TrimOptions = TrimOptions.Trim, PrepareHeaderForMatch = args => args.Header.ToLowerInvariant(), BadDataFound = null, MissingFieldFound = null };

    public static string Write(IReadOnlyList<string?> respondents, IReadOnlyList<string?> segments)
    {
        StringBuilder text = new();
        using (CsvWriter csv = new(new StringWriter(text, CultureInfo.InvariantCulture), Configuration))
        {
            csv.WriteField(Respondent);
            csv.WriteField(MarketSegmentation.SegmentVariable);
            csv.NextRecord();
            foreach ((string? respondent, string? segment) in respondents.Zip(segments))
            {
                csv.WriteField(respondent);
                csv.WriteField(segment);
                csv.NextRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>The answers with the segments of the table as a variable. That a respondent is not in it ends the command: it is of other answers.</summary>
    public SurveyResponses Join(SurveyResponses responses)
    {
        IReadOnlyList<string?> respondents = responses.ValuesOf(Respondent);
        return respondents.OfType<string>().FirstOrDefault(id => !segments.ContainsKey(id)) is { } missing
            ? throw CommandFailure.Input($"'{path}' does not have the respondent '{missing}'; it was made of other answers.")
            : responses.WithVariable(MarketSegmentation.SegmentVariable, respondents.Select(id => id is null ? null : segments[id]));
    }

    /// <summary>Reads a table; one that names a respondent twice, or lacks a column, ends the command.</summary>
    public static Assignments Read(string path)
    {
        Inputs.RequireFile(path);
        using CsvReader csv = new(new StreamReader(path), Configuration);
        if (!csv.Read() || !csv.ReadHeader() || !((string[])[Respondent, MarketSegmentation.SegmentVariable]).All(name => csv.HeaderRecord!.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            throw CommandFailure.Input($"'{path}' has no columns '{Respondent}' and '{MarketSegmentation.SegmentVariable}', as 'jobmap segments --assign' writes them.");
        }

        Dictionary<string, string?> segments = [];
        while (csv.Read())
        {
            if (csv.GetField(Respondent) is { Length: > 0 } id && !segments.TryAdd(id, csv.GetField(MarketSegmentation.SegmentVariable) is { Length: > 0 } segment ? segment : null))
            {
                throw CommandFailure.Input($"'{path}' has the respondent '{id}' twice.");
            }
        }

        return new Assignments(path, segments);
    }
}
