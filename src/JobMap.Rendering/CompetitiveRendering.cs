using JobMap.Opportunity;
using JobMap.Rendering.Sections;
using JobMap.Rendering.Texts;
using JobMap.Strategy;

namespace JobMap.Rendering;

/// <summary>Competitors as text. Every method is pure and the same in every culture; text of users is encoded for the format so that it can add no markup.</summary>
public static class CompetitiveRendering
{
    /// <summary>Tables for a terminal: the solutions, who serves what best, what nobody serves, the significant differences; line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string ToText(this CompetitiveAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return SectionText.Of(CompetitiveSections.Of(analysis));
    }

    /// <summary>A Markdown document (CommonMark with tables); line ends are <c>\n</c>.</summary>
    /// <inheritdoc cref="ToText" path="/exception"/>
    public static string ToMarkdown(this CompetitiveAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return SectionMarkdown.Of("Competitors", CompetitiveSections.Of(analysis), analysis.Diagnostics);
    }

    /// <summary>A CSV table by RFC 4180 with a header, one row a need and solution, lines ending in CR LF; figures are invariant and unrounded, and empty where they cannot be told.</summary>
    /// <inheritdoc cref="ToText" path="/exception"/>
    public static string ToCsv(this CompetitiveAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return CsvTable.Of(
            "outcome,kind,statement,n_importance,importance,importance_lower,importance_upper,solution,n,satisfaction,satisfaction_lower,satisfaction_upper,opportunity,lower,upper,best,contender,best_sure,service,reason",
            analysis.Needs.SelectMany(need => need.Standings.Select(standing => Row(need, standing))));
    }

    private static string[] Row(CompetitiveNeed need, SolutionStanding standing) =>
    [
        CsvText.Of(need.Need.Id.Value), GrowthStrategySections.NameOf(need.Need.Kind), CsvText.Of(need.Need.Statement), Figures.Whole(need.AnsweredImportance), Figures.Exact(need.Importance), .. Limits(need.ImportanceInterval),
        CsvText.Of(standing.Solution.Value), Figures.Whole(standing.AnsweredSatisfaction), Figures.Exact(standing.Satisfaction), .. Limits(standing.SatisfactionInterval), Figures.Exact(standing.Opportunity),
        .. Limits(standing.Interval), YesOrNo(need.Best.Contains(standing.Solution)), YesOrNo(need.Contenders.Contains(standing.Solution)), need.IsBestSure is { } sure ? YesOrNo(sure) : "",
        need.Service is { } service ? GrowthStrategySections.NameOf(service) : "", CsvText.Of(standing.Reason ?? ""),
    ];

    private static string[] Limits(ConfidenceInterval? interval) => [Figures.Exact(interval?.Lower), Figures.Exact(interval?.Upper)];

    private static string YesOrNo(bool value) => value ? "true" : "false";
}
