using JobMap.Diagnostics;
using JobMap.Ingestion;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Counts tables of answers while they are read, so that memory does not grow with their rows.</summary>
internal static class TallyTables
{
    /// <summary>The counts of all tables together, filtered and split as asked.</summary>
    /// <param name="paths">The tables.</param>
    /// <param name="map">The job map.</param>
    /// <param name="choices">Which answers are taken, and how they are split.</param>
    /// <param name="completeCase">True to count those alone who answered everything.</param>
    /// <param name="withMoments">True to count how answers go together too, unless there would be too many such counts to be read again.</param>
    /// <param name="console">Where it is printed what is to be said.</param>
    public static SurveyTally Read(IReadOnlyList<string> paths, UniversalJobMap map, AnswerChoices choices, bool completeCase, bool withMoments, CommandConsole console)
    {
        SurveyReadOptions options = TableInputs.Options(choices, console);
        bool counts = withMoments && TallyCounts.SecondMoments(map.Needs.Count, 1) <= TallyReadOptions.Default.MaximumSecondMoments;
        SurveyTally? all = null;
        List<Diagnostic> found = [];
        foreach (string path in paths)
        {
            SurveyTally tally = TableInputs.ReadTally(path, map, responses => Count(Chosen(responses, choices, completeCase), counts), options, console, found).Tally;
            all = all is null ? tally : Merged(all, tally, paths[0], path);
        }

        Require(all!, choices, completeCase, console);
        return all!;
    }

    private static SurveyTally Count(SurveyResponses responses, bool withMoments) => withMoments ? SurveyTally.WithSecondMoments(responses) : SurveyTally.From(responses);

    private static SurveyResponses Chosen(SurveyResponses responses, AnswerChoices choices, bool completeCase)
    {
        responses = choices.Assigned?.Join(responses) ?? responses;
        foreach ((string variable, string value) in choices.Where)
        {
            responses = responses.Where(variable, value);
        }

        responses = choices.Segment is { } segment ? responses.SegmentBy(segment) : responses;
        return completeCase ? responses.CompleteCases() : responses;
    }

    private static SurveyTally Merged(SurveyTally tally, SurveyTally other, string first, string path) =>
        tally.Groups.SelectMany(group => group.Needs).ToHashSet().SetEquals(other.Groups.SelectMany(group => group.Needs)) ? tally.Merge(other)
        : throw CommandFailure.Input($"'{path}' does not ask what '{first}' asks, so that their rows cannot be put together.");

    private static void Require(SurveyTally tally, AnswerChoices choices, bool completeCase, CommandConsole console)
    {
        string? lack = tally.Respondents + tally.ExcludedRespondents == 0 && choices.Where.Count > 0 ? $"No respondent has {string.Join(" and ", choices.Where.Select(pair => $"{pair.Variable}={pair.Value}"))}."
            : !completeCase && choices.Segment is { } segment && tally.Groups.All(group => group.Segment is null) ? $"No respondent has a value in '{segment}'." : null;
        if (lack is not null)
        {
            console.Report([DiagnosticCatalogue.RespondentsMissing.Create(lack)]);
            throw CommandFailure.InputErrors();
        }
    }
}
