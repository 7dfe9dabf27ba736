using JobMap.Opportunity;
using JobMap.Rendering.Sections;
using JobMap.Rendering.Texts;
using JobMap.Strategy;

namespace JobMap.Rendering;

/// <summary>
/// Evaluations of concepts as text. Every method is pure and the same in every culture. What cannot be told has its reason, and text of users is encoded for the format so that it can add no markup.
/// </summary>
public static class ConceptEvaluationRendering
{
    /// <summary>Tables for a terminal, segment by segment: what each concept adds, each against the others, and what becomes of the outcomes it predicts; line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string ToText(this ConceptEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return SectionText.Of(ConceptSections.Of(evaluation));
    }

    /// <summary>A Markdown document (CommonMark with tables); line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string ToMarkdown(this ConceptEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return SectionMarkdown.Of("Concepts", ConceptSections.Of(evaluation), evaluation.Diagnostics);
    }

    /// <summary>
    /// A CSV table by RFC 4180 with a header, one row a concept and segment, lines ending in CR LF; figures are invariant and unrounded, improvements are shares, the losses are ids with spaces between.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string ToCsv(this ConceptEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return CsvTable.Of(
            "concept,name,segment,price_change,value_today,value_predicted,value_added,value_added_lower,value_added_upper,improvement,improvement_lower,improvement_upper,probability_wins,probability_middle,probability_best,verdict,losses,reason",
            evaluation.Values.Select(Row));
    }

    private static string[] Row(ConceptValue value) =>
    [
        CsvText.Of(value.Concept.Id.Value), CsvText.Of(value.Concept.Name), CsvText.Of(value.Segment ?? ""), Figures.Exact(value.Concept.PriceChange), Figures.Exact(value.Today), Figures.Exact(value.Predicted),
        Figures.Exact(value.ValueAdded), .. Limits(value.ValueAddedInterval), Figures.Exact(value.Improvement), .. Limits(value.ImprovementInterval),
        Figures.Exact(value.ProbabilityWins), Figures.Exact(value.ProbabilityMiddle), Figures.Exact(value.ProbabilityBest), value.Verdict is null ? "" : ConceptSections.Of(value.Verdict),
        CsvText.Of(string.Join(' ', value.Losses.Select(score => score.Need.Id))), CsvText.Of(value.Reason ?? ""),
    ];

    private static string[] Limits(ConfidenceInterval? interval) => [Figures.Exact(interval?.Lower), Figures.Exact(interval?.Upper)];
}
