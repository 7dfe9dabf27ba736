using System.Globalization;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Strategy;

namespace JobMap.Rendering.Sections;

/// <summary>Competitors in words and tables: the solutions, who serves what best, what nobody serves, and how far apart they are.</summary>
internal static class CompetitiveSections
{
    public static IEnumerable<Section> Of(CompetitiveAnalysis analysis) => [Solutions(analysis), Best(analysis), Unserved(analysis), Differences(analysis), Method(analysis)];

    private static Section Solutions(CompetitiveAnalysis analysis) => new($"{Names.Count(analysis.Solutions.Count, "solution")} of {Names.Count(analysis.Respondents, "respondent")}")
    {
        Table = new SectionTable(
            [
                SectionColumn.Words("solution"), SectionColumn.Figure("n"), SectionColumn.Figure("satisfaction"), SectionColumn.Figure("outcomes"), SectionColumn.Figure("best on"), SectionColumn.Words("surely best on"),
                SectionColumn.Words("surely last on"),
            ],
            [
                .. analysis.Solutions.Select(solution => (string[])
                [
                    solution.Solution.Value, Figures.Whole(solution.Respondents), Figures.Rounded(solution.WeightedSatisfaction), Figures.Whole(solution.RatedOutcomes), Figures.Whole(solution.BestOn),
                    string.Join(", ", solution.Strengths), string.Join(", ", solution.Weaknesses),
                ]),
            ]),
        Notes = [$"Satisfaction is weighted by importance over {Names.Count(analysis.Solutions.Max(solution => solution.WeightedOutcomes), "outcome")} that all have in common; it has no interval."],
    };

    private static Section Best(CompetitiveAnalysis analysis) => new("Who serves what best")
    {
        Table = new SectionTable(
            [
                SectionColumn.Figure("importance"), .. analysis.Solutions.Select(solution => SectionColumn.Figure(solution.Solution.Value)), SectionColumn.Words("best"), SectionColumn.Words("served"),
                SectionColumn.Words("outcome"),
            ],
            [
                .. analysis.Needs.Select(need => (string[])
                [
                    Figure(need.Importance, need.ImportanceInterval), .. need.Standings.Select(standing => Figure(standing.Satisfaction, standing.SatisfactionInterval)), Best(need),
                    need.Service is { } service ? Names.Of(GrowthStrategySections.NameOf(service)) : "no score", $"{need.Need.Id}: {need.Need.Statement}",
                ]),
            ]),
        Notes = ["Importance is that of everybody, satisfaction that of the users of each solution, 0 to 10."],
    };

    private static string Figure(double? value, ConfidenceInterval? interval) => value is null ? Figures.None : $"{Figures.Rounded(value)} {Figures.Interval(interval)}";

    private static string Best(CompetitiveNeed need) => need.IsBestSure switch
    {
        true => $"{need.Best[0]}, surely",
        false => $"one of {string.Join(", ", need.Contenders)}",
        null => need.Best.Count == 0 ? "nobody asked" : $"{need.Best[0]}, alone",
    };

    private static Section Unserved(CompetitiveAnalysis analysis) => analysis.Unserved.Count == 0
        ? new Section("What nobody serves") { Lead = ["No outcome is left underserved by every solution."] }
        : new Section("What nobody serves")
        {
            Table = new SectionTable(
                [SectionColumn.Figure("least opportunity"), SectionColumn.Words("sure"), SectionColumn.Words("outcome")],
                [
                    .. analysis.Unserved.Select(need => (string[])
                    [
                        Figures.Rounded(need.LeastOpportunity), need.Service == ServiceVerdict.Unserved ? "yes" : "probably", $"{need.Need.Id}: {need.Need.Statement}",
                    ]),
                ]),
        };

    private static Section Differences(CompetitiveAnalysis analysis)
    {
        SatisfactionDifference[] significant = [.. analysis.Needs.SelectMany(need => need.Differences).Where(difference => difference.IsSignificant)];
        return new Section("Differences of satisfaction")
        {
            Lead = [$"{Figures.Whole(significant.Length)} of {Names.Count(analysis.Tests, "difference")} are significant."],
            Table = new SectionTable(
                [SectionColumn.Figure("difference"), SectionColumn.Figure("interval"), SectionColumn.Figure("adjusted p"), SectionColumn.Words("of"), SectionColumn.Words("against"), SectionColumn.Words("outcome")],
                [
                    .. significant.Select(difference => (string[])
                    [
                        Signed(difference.Difference), $"[{Signed(difference.Interval.Lower)} to {Signed(difference.Interval.Upper)}]", Figures.P(difference.AdjustedP), difference.A.Value, difference.B.Value,
                        difference.Need.Id.Value,
                    ]),
                ]),
        };
    }

    private static Section Method(CompetitiveAnalysis analysis) => new("Method")
    {
        Lead =
        [
            $"Choices: {analysis.Options}.",
            $"Scale {analysis.Scale}; {(analysis.SolutionVariable is { } variable ? $"solutions by {variable}" : "a set of answers for each solution")}; {(analysis.WeightVariable is { } weight ? $"weighted by {weight}" : "not weighted")}.",
            $"{Names.Count(analysis.WithoutSolution, "respondent")} without a solution, {Figures.Whole(analysis.ExcludedRespondents)} left out.",
        ],
    };

    private static string Signed(double value) => value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
