using System.Text.Json;
using JobMap.Rendering.Texts;
using JobMap.Strategy;

namespace JobMap.Rendering.Sections;

/// <summary>The growth strategies in words and tables: the verdicts, the evidence of each, how the groups are served, and by which thresholds.</summary>
internal static class GrowthStrategySections
{
    private const int OutcomesShown = 5;

    public static IEnumerable<Section> Of(GrowthStrategyAnalysis analysis) => [Verdicts(analysis), .. analysis.Assessments.Select(Evidence), Groups(analysis), Method(analysis)];

    /// <summary>A member of an enumeration as a document has it: "not-enough-evidence".</summary>
    public static string NameOf<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    private static Section Verdicts(GrowthStrategyAnalysis analysis) => new("Growth strategies")
    {
        Lead = [analysis.SegmentVariable is null ? "Judged for everybody alone." : $"Judged for everybody and for {Names.Count(analysis.Groups.Count - 1, "segment")} of {analysis.SegmentVariable}."],
        Table = new SectionTable(
            [
                SectionColumn.Words("strategy"), SectionColumn.Words("verdict"), SectionColumn.Figure("for"), SectionColumn.Figure("against"), SectionColumn.Figure("unknown"), SectionColumn.Words("groups"),
                SectionColumn.Words("the job gets done"), SectionColumn.Words("costs"), SectionColumn.Words("is for"),
            ],
            [
                .. analysis.Assessments.Select(assessment => (string[])
                [
                    assessment.Strategy.Name, Names.Of(NameOf(assessment.Verdict)), Strong(assessment.For), Strong(assessment.Against), Figures.Whole(assessment.Unknown.Count),
                    string.Join(", ", assessment.Segments.Select(GroupOf)), assessment.Strategy.Performance, assessment.Strategy.Price, assessment.Strategy.Customers,
                ]),
            ]),
        Notes = ["Pieces of evidence are counted as strong of all; strong ones alone decide. The groups are those of strong evidence for a strategy."],
    };

    private static string Strong(IReadOnlyList<GrowthEvidence> pieces) => $"{Figures.Whole(pieces.Count(piece => piece.Strength == GrowthEvidenceStrength.Strong))} of {Figures.Whole(pieces.Count)}";

    private static Section Evidence(GrowthAssessment assessment) => new($"{char.ToUpperInvariant(assessment.Strategy.Name[0])}{assessment.Strategy.Name[1..]}: {Names.Of(NameOf(assessment.Verdict))}")
    {
        Table = new SectionTable(
            [SectionColumn.Words("side"), SectionColumn.Words("strength"), SectionColumn.Words("rule"), SectionColumn.Words("outcomes"), SectionColumn.Words("evidence")],
            [
                .. assessment.Evidence.Select(piece => (string[])
                [
                    NameOf(piece.Side), piece.Side == GrowthEvidenceSide.Unknown ? "" : NameOf(piece.Strength), piece.Rule, Outcomes(piece.Needs), piece.Statement,
                ]),
            ]),
    };

    private static string Outcomes(IReadOnlyList<NeedId> needs) =>
        string.Join(", ", needs.Take(OutcomesShown)) + (needs.Count > OutcomesShown ? $" and {Figures.Whole(needs.Count - OutcomesShown)} more" : "");

    private static Section Groups(GrowthStrategyAnalysis analysis) => new("How the groups are served")
    {
        Table = new SectionTable(
            [SectionColumn.Words("group"), SectionColumn.Figure("n"), SectionColumn.Figure("outcomes"), SectionColumn.Figure("underserved"), SectionColumn.Figure("overserved"), SectionColumn.Words("note")],
            [
                .. analysis.Groups.Select(group => (string[])
                [
                    GroupOf(group.Segment), Figures.Whole(group.Respondents), Figures.Whole(group.Scored), Figures.Percent(group.UnderservedShare, group.UnderservedBounds),
                    Figures.Percent(group.OverservedShare, group.OverservedBounds), group.Scored == 0 ? "no scores" : group.IsSmall ? "small" : "",
                ]),
            ]),
        Notes = ["Shares of the outcomes with a score; in brackets those that count surely and those that count possibly."],
    };

    private static Section Method(GrowthStrategyAnalysis analysis) => new("Method")
    {
        Lead =
        [
            $"Thresholds: {analysis.Options.Profile}.",
            $"Told beside the scores: {analysis.Options}.",
            $"Intervals of the scores at {Figures.Level(analysis.Level)}.",
        ],
    };

    private static string GroupOf(string? segment) => segment ?? "everybody";
}
