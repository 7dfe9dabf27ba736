using System.Globalization;
using JobMap.Rendering.Texts;
using JobMap.Research;

namespace JobMap.Rendering.Sections;

/// <summary>How the themes were found, interview by interview, and whether the last interviews brought something new.</summary>
internal static class SaturationSections
{
    public static Section Of(ThemeSaturation saturation) => new("Saturation")
    {
        Lead = [.. Verdict(saturation)],
        Table = new SectionTable(
            [
                SectionColumn.Figure("no."), SectionColumn.Words("interview"), SectionColumn.Figure("themes"), SectionColumn.Figure("new"), SectionColumn.Figure("so far"), SectionColumn.Figure("new information"),
            ],
            [.. saturation.Interviews.Select((interview, index) => Row(interview, index + 1, saturation))]),
        Notes = saturation.Runs.Count == 0 ? [] : [Explained(saturation.Rule)],
    };

    private static string Explained(SaturationRule rule) =>
        $"New information: the new themes of {(rule.RunLength == 1 ? "this interview" : $"this and {Names.Count(rule.RunLength - 1, "interview")} before it")}, divided by the themes of the first {Names.Count(rule.BaseSize, "interview")}.";

    private static IEnumerable<string> Verdict(ThemeSaturation saturation)
    {
        yield return saturation.IsSaturated switch
        {
            true => $"Saturated: the last {Names.Count(saturation.Rule.RunLength, "interview")} brought {Share(saturation.LastNewInformation)} new information; {Share(saturation.Rule.Threshold)} or less is saturation.",
            false => $"Not saturated: the last {Names.Count(saturation.Rule.RunLength, "interview")} brought {Share(saturation.LastNewInformation)} new information; {Share(saturation.Rule.Threshold)} or less is saturation.",
            null => saturation.Runs.Count == 0
                ? $"Not to be told: the rule needs {Names.Count(saturation.Rule.BaseSize + saturation.Rule.RunLength, "interview")}, there {(saturation.Interviews.Count == 1 ? "is" : "are")} {Figures.Whole(saturation.Interviews.Count)}."
                : "Not to be told: the first interviews name no theme.",
        };
        if (saturation.Confirmation is { } run)
        {
            yield return $"First reached by the interviews {Figures.Whole(run.First)} to {Figures.Whole(run.Last)}{(saturation.IsSaturated == false ? "; later ones brought new themes again" : "")}.";
        }

        if (saturation.SinceNewTheme is { } since)
        {
            yield return $"{Names.Count(since, "interview")} since the last new theme.";
        }
    }

    private static string[] Row(InterviewSaturation interview, int number, ThemeSaturation saturation) =>
    [
        Figures.Whole(number), interview.Interview.Value, Figures.Whole(interview.Themes), Figures.Whole(interview.NewThemes), Figures.Whole(interview.CumulativeThemes),
        saturation.Runs.FirstOrDefault(run => run.Last == number) is { } ending ? Share(ending.NewInformation) : "",
    ];

    /// <summary>With a digit behind the point where it is needed: a threshold of 2.5 % is none of 3 %.</summary>
    private static string Share(double? share) => share is { } s ? (100 * s).ToString("0.#", CultureInfo.InvariantCulture) + " %" : Figures.None;
}
