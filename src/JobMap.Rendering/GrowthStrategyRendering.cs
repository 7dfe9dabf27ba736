using JobMap.Rendering.Sections;
using JobMap.Rendering.Texts;
using JobMap.Strategy;

namespace JobMap.Rendering;

/// <summary>Growth strategies as text, with every piece of evidence. Every method is pure and the same in every culture; text of users is encoded for the format so that it can add no markup.</summary>
public static class GrowthStrategyRendering
{
    /// <summary>Tables for a terminal: the verdicts, the evidence of each strategy, how the groups are served, and the thresholds; line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string ToText(this GrowthStrategyAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return SectionText.Of(GrowthStrategySections.Of(analysis));
    }

    /// <summary>A Markdown document (CommonMark with tables); line ends are <c>\n</c>.</summary>
    /// <inheritdoc cref="ToText" path="/exception"/>
    public static string ToMarkdown(this GrowthStrategyAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return SectionMarkdown.Of("Growth strategies", GrowthStrategySections.Of(analysis), analysis.Diagnostics);
    }

    /// <summary>A CSV table by RFC 4180 with a header, one row a piece of evidence, lines ending in CR LF. The segment is empty for everybody; outcomes are separated by blanks.</summary>
    /// <inheritdoc cref="ToText" path="/exception"/>
    public static string ToCsv(this GrowthStrategyAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return CsvTable.Of("strategy,verdict,side,strength,rule,segment,evidence,outcomes", analysis.Assessments.SelectMany(assessment => assessment.Evidence.Select(piece => (string[])
        [
            assessment.Strategy.Name, GrowthStrategySections.NameOf(assessment.Verdict), GrowthStrategySections.NameOf(piece.Side), GrowthStrategySections.NameOf(piece.Strength), piece.Rule,
            CsvText.Of(piece.Segment ?? ""), CsvText.Of(piece.Statement), CsvText.Of(string.Join(' ', piece.Needs)),
        ])));
    }
}
