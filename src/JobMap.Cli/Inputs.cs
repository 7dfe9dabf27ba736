using JobMap.Diagnostics;
using JobMap.Ingestion;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Reads what a command is given, prints what is to be said of it, and ends the command where it has errors.</summary>
internal static class Inputs
{
    /// <summary>A job map document. What the checker says of its statements is for <c>check</c>; here only errors count.</summary>
    public static UniversalJobMap ReadMap(string path, CommandConsole console)
    {
        JobMapResult<UniversalJobMap> result = ParseMap(path);
        if (!result.TryGetValue(out UniversalJobMap? map))
        {
            console.Report(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            throw CommandFailure.InputErrors();
        }

        return map;
    }

    public static JobMapResult<UniversalJobMap> ParseMap(string path) => ReadDocument(path, out _);

    /// <summary>Everything there is to say of a job map document: what reading it found, and, where it is a map, what its check says, with lines.</summary>
    public static IReadOnlyList<Diagnostic> CheckMap(string path, CheckOptions options)
    {
        JobMapResult<UniversalJobMap> result = ReadDocument(path, out byte[] document);
        return result.TryGetValue(out UniversalJobMap? map) ? [.. result.Diagnostics, .. JobMapJson.Locate(map.Check(options), document, path)] : result.Diagnostics;
    }

    /// <summary>Reads a document; one beyond the limit is not loaded.</summary>
    private static JobMapResult<UniversalJobMap> ReadDocument(string path, out byte[] document)
    {
        RequireFile(path);
        long length = new FileInfo(path).Length;
        bool tooLarge = length > JobMapReadOptions.Default.MaximumBytes;
        document = tooLarge ? [] : File.ReadAllBytes(path);
        return tooLarge
            ? JobMapResult<UniversalJobMap>.Failure([DiagnosticCatalogue.DocumentTooLarge.Create(
                FormattableString.Invariant($"The document has {length} bytes; at most {JobMapReadOptions.Default.MaximumBytes} are read."), new DiagnosticLocation { Source = path })])
            : JobMapJson.DeserializeJobMap(document, path);
    }

    /// <summary>The answers of one or more files, filtered as asked; the diagnostics of every file are printed and returned.</summary>
    public static (SurveyResponses Responses, IReadOnlyList<Diagnostic> Diagnostics) ReadAnswers(
        IReadOnlyList<string> paths, UniversalJobMap map, AnswerChoices choices, CommandConsole console)
    {
        foreach (string path in paths)
        {
            RequireFile(path);
        }

        if (paths.GroupBy(Path.GetFullPath).FirstOrDefault(same => same.Count() > 1)?.Key is { } twice)
        {
            throw CommandFailure.Usage($"'{twice}' is given twice; its respondents would count twice.");
        }

        SurveyResponses? responses = null;
        List<Diagnostic> diagnostics = [];
        foreach (string path in paths)
        {
            JobMapResult<SurveyIngestion> result = SurveyCsv.ReadFile(path, map, new SurveyCsvOptions { Solution = choices.Solution, Variables = choices.Variables });
            console.Report(result.Diagnostics);
            diagnostics.AddRange(result.Diagnostics);
            if (!result.TryGetValue(out SurveyIngestion? ingestion))
            {
                throw CommandFailure.InputErrors();
            }

            responses = responses is null ? ingestion.Responses : responses.Append(ingestion.Responses);
        }

        return (Filter(responses!, choices, console), diagnostics);
    }

    private static SurveyResponses Filter(SurveyResponses responses, AnswerChoices choices, CommandConsole console)
    {
        foreach ((string variable, string value) in choices.Where)
        {
            responses = responses.Where(variable, value);
        }

        if (responses.Respondents == 0)
        {
            string filter = string.Join(" and ", choices.Where.Select(pair => $"{pair.Variable}={pair.Value}"));
            console.Report([DiagnosticCatalogue.RespondentsMissing.Create($"No respondent has {filter}.")]);
            throw CommandFailure.InputErrors();
        }

        if (choices.Segment is { } segment && responses.ValuesOf(segment).All(value => value is null))
        {
            console.Report([DiagnosticCatalogue.RespondentsMissing.Create($"No respondent has a value in '{segment}'.")]);
            throw CommandFailure.InputErrors();
        }

        return choices.Segment is null ? responses : responses.SegmentBy(choices.Segment);
    }

    public static void RequireFile(string path)
    {
        Outputs.RequireName(path, "An argument");
        if (!File.Exists(path))
        {
            throw CommandFailure.Usage(Directory.Exists(path) ? $"'{path}' is a directory, not a file." : $"The file '{path}' does not exist.");
        }
    }
}
