using JobMap.Diagnostics;
using JobMap.Ingestion;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Reads answers, in tables or in tallies, prints what is to be said of them, and ends the command where they have errors.</summary>
internal static class AnswerInputs
{
    /// <summary>The answers of one or more files, filtered and split as asked; the diagnostics of every file are printed and kept.</summary>
    public static AnswerSet Read(IReadOnlyList<string> paths, UniversalJobMap map, AnswerChoices choices, CommandConsole console)
    {
        RequireEachOnce(paths);
        bool[] tallies = [.. paths.Select(TallyInputs.IsDocument)];
        if (tallies.Contains(true) && tallies.Contains(false))
        {
            throw CommandFailure.Usage("Give tables of answers or tallies, not both; 'jobmap tally' counts a table.");
        }

        return tallies[0] ? TallyInputs.ReadFitting(paths, choices, console) : ReadTables(paths, map, choices, console);
    }

    /// <summary>The same from tables alone.</summary>
    public static SurveyResponses ReadRespondents(IReadOnlyList<string> paths, UniversalJobMap map, AnswerChoices choices, CommandConsole console)
    {
        RequireTables(paths);
        return ReadTables(paths, map, choices, console).Responses!;
    }

    /// <summary>Ends the command where a file is not there, is given twice, or is a document.</summary>
    public static void RequireTables(IReadOnlyList<string> paths)
    {
        RequireEachOnce(paths);
        if (paths.FirstOrDefault(TallyInputs.IsDocument) is { } tally)
        {
            throw CommandFailure.Usage($"'{tally}' is a document, not a table of answers: its respondents are counted already.");
        }
    }

    public static void RequireEachOnce(IReadOnlyList<string> paths)
    {
        foreach (string path in paths)
        {
            Inputs.RequireFile(path);
        }

        if (paths.GroupBy(Path.GetFullPath).FirstOrDefault(same => same.Count() > 1)?.Key is { } twice)
        {
            throw CommandFailure.Usage($"'{twice}' is given twice; its respondents would count twice.");
        }
    }

    private static AnswerSet ReadTables(IReadOnlyList<string> paths, UniversalJobMap map, AnswerChoices choices, CommandConsole console)
    {
        SurveyReadOptions options = TableInputs.Options(choices, console);
        SurveyResponses? responses = null;
        List<Diagnostic> diagnostics = [];
        foreach (string path in paths)
        {
            SurveyIngestion ingestion = TableInputs.Read(path, map, options, console, diagnostics);
            responses = responses is null ? ingestion.Responses : Append(responses, ingestion.Responses, paths[0], path);
        }

        return new AnswerSet(Filter(responses!, choices, console), diagnostics);
    }

    private static SurveyResponses Append(SurveyResponses responses, SurveyResponses more, string first, string path) => responses.Needs.SequenceEqual(more.Needs)
        ? responses.Append(more)
        : throw CommandFailure.Input($"'{path}' does not ask what '{first}' asks, or not in the same order of columns, so that their rows cannot be put together.");

    private static SurveyResponses Filter(SurveyResponses responses, AnswerChoices choices, CommandConsole console)
    {
        responses = choices.Assigned?.Join(responses) ?? responses;
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
}
