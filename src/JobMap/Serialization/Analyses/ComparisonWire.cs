using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Analyses;

/// <summary>From a comparison to its document.</summary>
internal static class ComparisonWire
{
    public static WireComparison ToWire(OpportunityComparison comparison) => new(
        comparison.Options.Correction.Name, EnumNames.NameOf(comparison.Design), comparison.Definition.Name, comparison.Missing.Name, comparison.Scale.ToString(),
        comparison.Level, comparison.SegmentVariable, comparison.Options.EquivalenceMargin, comparison.Compared,
        [.. comparison.Differences.Select(ToWire)], [.. comparison.Diagnostics.Select(DiagnosticWire.ToWire)]);

    private static WireDifference ToWire(OpportunityDifference difference) => new(
        difference.Need.Id.Value, difference.Need.Statement, difference.A, difference.B,
        difference.ScoreA?.Opportunity, difference.ScoreB?.Opportunity, difference.ScoreA?.AnsweredBoth, difference.ScoreB?.AnsweredBoth,
        difference.Difference, AnalysisWire.ToWire(difference.Interval), difference.P, difference.AdjustedP, difference.IsSignificant,
        difference.Equivalence is { } equivalence ? new WireEquivalence(equivalence.Margin, equivalence.P, equivalence.AdjustedP, equivalence.IsEquivalent) : null,
        difference.Reason);
}
