using JobMap.Diagnostics;
using JobMap.Ingestion;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Reads tables of answers as a command asks for them.</summary>
internal static class TableInputs
{
    /// <summary>How tables are read.</summary>
    public static SurveyReadOptions Options(AnswerChoices choices, CommandConsole console) => new()
    {
        Scale = choices.Scale ?? RatingScale.FivePoint,
        Solution = choices.Solution ?? SolutionId.Mixed,
        Variables = choices.Variables,
        RespondentVariable = choices.RespondentVariable,
        WeightVariable = choices.Weight,
        Layout = choices.Layout,
        ColumnMap = choices.ColumnMap is { } file ? Inputs.ReadColumnMap(file, console) : null,
        NoAnswerCodes = NoAnswerCodes.Default with { Missing = [.. choices.NoAnswer, .. NoAnswerCodes.Default.Missing] },
        Quality = new AnswerQualityOptions { Exclude = choices.Exclude },
        Progress = console.Progress,
    };

    /// <summary>The respondents of one table; what is said of it is printed and added to what was found.</summary>
    public static SurveyIngestion Read(string path, UniversalJobMap map, SurveyReadOptions options, CommandConsole console, List<Diagnostic> found) =>
        Taken(SurveyReader.ReadFile(path, map, options), console, found);

    /// <summary>The answers of one table, counted while they are read.</summary>
    public static TallyIngestion ReadTally(string path, UniversalJobMap map, Func<SurveyResponses, SurveyTally> count, SurveyReadOptions options, CommandConsole console, List<Diagnostic> found) =>
        Taken(SurveyReader.ReadTallyFile(path, map, count, options), console, found);

    /// <summary>The value of a result; what is said of it is printed and added to what was found.</summary>
    public static T Taken<T>(JobMapResult<T> result, CommandConsole console, List<Diagnostic> found)
        where T : class
    {
        console.EndProgress();
        console.Report(result.Diagnostics);
        found.AddRange(result.Diagnostics);
        return result.TryGetValue(out T? value) ? value : throw CommandFailure.InputErrors();
    }
}
