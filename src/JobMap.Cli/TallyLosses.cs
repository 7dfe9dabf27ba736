using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>What is lost where tallies are merged: second moments that not all of them have, or not of the same needs.</summary>
internal static class TallyLosses
{
    /// <summary>A diagnostic where groups lost their second moments; none where they did not, or had none.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<string> paths, IReadOnlyList<SurveyTally> tallies, SurveyTally merged)
    {
        string?[] lost = [.. merged.Groups.Where(group => group.SecondMoments is null).Select(group => group.Segment)
            .Where(segment => tallies.Any(tally => GroupOf(tally, segment)?.SecondMoments is not null))];
        if (lost.Length == 0)
        {
            return [];
        }

        int without = Enumerable.Range(0, paths.Count).FirstOrDefault(at => GroupOf(tallies[at], lost[0]) is { SecondMoments: null } group && (group.Respondents > 0 || group.Needs.Count > 0), -1);
        string where = lost.Length == merged.Groups.Count ? "" : $" {string.Join(", ", lost.Select(segment => segment is null ? "of those in no segment" : $"of '{segment}'"))}";
        string why = without < 0 ? "the tallies do not ask the same outcomes and jobs" : $"'{paths[without]}' has none";
        return [DiagnosticCatalogue.SecondMomentsLost.Create($"The merged tally has no second moments{where}, since {why}.")];
    }

    private static TallyGroup? GroupOf(SurveyTally tally, string? segment) => tally.Groups.FirstOrDefault(group => group.Segment == segment);
}
