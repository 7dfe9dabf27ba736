using System.Globalization;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Segmentation;

namespace JobMap.Rendering.Sections;

/// <summary>A segmentation in words and tables: the segments, what each wants, what tells them apart, what was tried, and how.</summary>
internal static class SegmentationSections
{
    private const int OutcomesShown = 5;

    public static IEnumerable<Section> Of(MarketSegmentation segmentation, OpportunityAnalysis? analysis)
    {
        yield return Segments(segmentation);
        if (analysis is not null)
        {
            foreach (MarketSegment segment in segmentation.Segments)
            {
                yield return Wants(segment, analysis);
            }
        }

        if (segmentation.Profiles.Count > 0)
        {
            yield return Profiles(segmentation);
        }

        yield return Tried(segmentation);
        yield return Method(segmentation);
    }

    private static Section Segments(MarketSegmentation segmentation) => segmentation.Segments.Count == 0
        ? new Section("No segments worth reporting") { Lead = [Sentence(segmentation.Reason ?? "None were found.")] }
        : new Section($"{Names.Count(segmentation.Segments.Count, "segment")} of {Names.Count(segmentation.Respondents, "respondent")}")
        {
            Lead = [.. Trust(segmentation)],
            Table = new SectionTable(
                [
                    SectionColumn.Words("segment"), SectionColumn.Figure("size"), SectionColumn.Figure("share"), SectionColumn.Figure("stability"), SectionColumn.Figure("recovery"), SectionColumn.Figure("silhouette"),
                    SectionColumn.Words("greatest opportunities"),
                ],
                [
                    .. segmentation.Segments.Select(segment => (string[])
                    [
                        segment.Id, Figures.Whole(segment.Size), Figures.Percent(segment.Share), Two(segment.Stability), Two(segment.Recovery), Two(segment.Silhouette), string.Join(", ", segment.TopOutcomes),
                    ]),
                ]),
            Notes = ["Stability: how much of the greatest opportunities is found again in resamples; recovery: how much of the respondents; both 0 to 1."],
        };

    private static IEnumerable<string> Trust(MarketSegmentation segmentation)
    {
        yield return $"Silhouette {Two(segmentation.Silhouette)}"
            + (segmentation.Stability is null ? "." : $"; found again in resamples with an adjusted Rand index of {Two(segmentation.Stability)}.");
        if (segmentation.NullCheck is { } check)
        {
            yield return $"Held against noise: {check}.";
        }

        if (segmentation.ContinuumCheck is { } continuum)
        {
            yield return $"Held against a continuum without kinds of people: {continuum}.";
        }
    }

    private static Section Wants(MarketSegment segment, OpportunityAnalysis analysis) => new($"Segment {segment.Id}: the greatest opportunities")
    {
        Table = new SectionTable(
            [SectionColumn.Figure("opportunity"), SectionColumn.Figure("importance"), SectionColumn.Figure("satisfaction"), SectionColumn.Figure("n"), SectionColumn.Words("outcome")],
            [
                .. analysis.ForSegment(segment.Id).Ranked.Take(OutcomesShown).Select(score => (string[])
                [
                    Figures.WithInterval(score), Figures.Rounded(score.Importance), Figures.Rounded(score.Satisfaction), Figures.Whole(score.AnsweredBoth), $"{score.Need.Id}: {score.Need.Statement}",
                ]),
            ]),
    };

    private static Section Profiles(MarketSegmentation segmentation) => new("What tells the segments apart")
    {
        Table = new SectionTable(
            [
                SectionColumn.Words("variable"), SectionColumn.Figure("Cramér's V"), SectionColumn.Figure("adjusted p"), SectionColumn.Figure("missing"),
                .. segmentation.Segments.Select(segment => SectionColumn.Words($"segment {segment.Id}")), SectionColumn.Words("note"),
            ],
            [.. segmentation.Profiles.Select(profile => Row(profile, segmentation.Segments.Count))]),
    };

    private static string[] Row(SegmentProfile profile, int segments) =>
    [
        profile.Factor is null ? profile.Variable : $"{profile.Variable} ({profile.Factor})", Two(profile.CramersV), Figures.P(profile.AdjustedPValue), Figures.Whole(profile.Missing),
        .. Enumerable.Range(0, segments).Select(segment => segment < profile.Counts.Count ? Spread(profile, profile.Counts[segment]) : Figures.None), profile.Reason ?? "",
    ];

    /// <summary>"family 55 %, couple 20 %": the most frequent first.</summary>
    private static string Spread(SegmentProfile profile, IReadOnlyList<int> counts)
    {
        int total = counts.Sum();
        return total == 0 ? Figures.None
            : string.Join(", ", profile.Values.Zip(counts).OrderByDescending(pair => pair.Second).Take(3).Where(pair => pair.Second > 0).Select(pair => $"{pair.First} {Figures.Percent((double)pair.Second / total)}"));
    }

    private static Section Tried(MarketSegmentation segmentation) => new("What was tried")
    {
        Table = new SectionTable(
            [SectionColumn.Figure("segments"), SectionColumn.Figure("silhouette"), SectionColumn.Figure("balance"), SectionColumn.Figure("smallest"), SectionColumn.Words("")],
            [
                .. segmentation.Solutions.Select(solution => (string[])
                [
                    Figures.Whole(solution.Clusters), Two(solution.Silhouette), Two(solution.Balance), Figures.Whole(solution.SmallestSize), solution.Reason ?? (solution.IsChosen ? "chosen" : ""),
                ]),
            ]),
    };

    private static Section Method(MarketSegmentation segmentation) => new("Method")
    {
        Lead =
        [
            $"Steps: {string.Join(", ", segmentation.Steps)}.",
            $"Choices: {segmentation.Options}.",
            $"{Names.Count(segmentation.Respondents, "respondent")} looked at, {Figures.Whole(segmentation.ExcludedRespondents)} answered too little; {Names.Count(segmentation.FilledAnswers, "missing answer")} filled with the mean of the outcome.",
            $"{Names.Count(segmentation.Factors.Count, "factor")} behind {Names.Count(segmentation.Outcomes.Count, "outcome")}; clustered on {ClusteredOn(segmentation)}.",
        ],
    };

    private static string ClusteredOn(MarketSegmentation segmentation) => segmentation.Variables.Count < segmentation.Outcomes.Count ? string.Join(", ", segmentation.Variables)
        : segmentation.Factors.Count > 0 ? "the factors" : "all outcomes";

    private static string Sentence(string text) => text.EndsWith('.') ? text : $"{text}.";

    private static string Two(double? value) => value is { } v ? v.ToString("0.00", CultureInfo.InvariantCulture) : Figures.None;

}
