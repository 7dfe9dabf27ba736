using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Comparisons;

namespace JobMap.Strategy.Growth;

/// <summary>Why growth strategies cannot be judged, and what is doubtful where they can.</summary>
internal static class GrowthChecks
{
    public static IEnumerable<Diagnostic> Refusals(OpportunityAnalysis everybody, OpportunityAnalysis? bySegment, GrowthStrategyOptions options)
    {
        if (everybody.Segments is not [null])
        {
            yield return DiagnosticCatalogue.GrowthTermsDiffer.Create($"The analysis of everybody is split by '{everybody.SegmentVariable}'.");
        }

        if (!options.Profile.Thresholds.AppliesTo(everybody.Options.Definition))
        {
            yield return DiagnosticCatalogue.GrowthTermsDiffer.Create($"The thresholds {options.Profile.Thresholds} were published for {options.Profile.Thresholds.Definition}, not for {everybody.Options.Definition}.");
        }

        if (bySegment is not null)
        {
            foreach (Diagnostic refusal in Differing(everybody, bySegment))
            {
                yield return refusal;
            }
        }

        foreach (string unknown in (options.NonConsumers ?? []).Concat(options.Restricted ?? []).Distinct().Where(name => bySegment?.Segments.Contains(name) != true))
        {
            yield return DiagnosticCatalogue.GrowthSegmentUnknown.Create($"There is no segment '{unknown}' in the analysis by segment.");
        }
    }

    public static IEnumerable<Diagnostic> Doubts(OpportunityAnalysis everybody, OpportunityAnalysis? bySegment, IReadOnlyList<GrowthGroup> groups, GrowthStrategyOptions options)
    {
        GrowthGroup[] small = [.. groups.Where(group => group.IsSmall)];
        if (small.Length > 0)
        {
            yield return DiagnosticCatalogue.GrowthGroupSmall.Create(FormattableString.Invariant(
                $"With fewer than {options.Profile.MinimumRespondents} respondents, and so weak evidence: {string.Join(", ", small.Select(group => FormattableString.Invariant($"{NameOf(group)} ({group.Respondents})")))}."));
        }

        foreach (GrowthGroup group in groups.Where(group => group.Scored < everybody.Map.Outcomes.Count))
        {
            yield return DiagnosticCatalogue.GrowthOutcomesUnscored.Create(FormattableString.Invariant(
                $"Without a score among {NameOf(group)}, and so left out: {everybody.Map.Outcomes.Count - group.Scored} of {Counted.Of(everybody.Map.Outcomes.Count, "outcome")}."));
        }

        if (bySegment is null || groups.Count == 1)
        {
            yield return DiagnosticCatalogue.GrowthWithoutSegments.Create("The strategies were judged for everybody alone.");
        }
    }

    private static IEnumerable<Diagnostic> Differing(OpportunityAnalysis everybody, OpportunityAnalysis bySegment)
    {
        if (bySegment.SegmentVariable is null)
        {
            yield return DiagnosticCatalogue.GrowthTermsDiffer.Create("The analysis by segment is not split.");
        }

        if (everybody.Map != bySegment.Map)
        {
            yield return DiagnosticCatalogue.GrowthTermsDiffer.Create("The two analyses are of different job maps.");
        }

        foreach (((string term, string first), (_, string second)) in TermsOf(everybody).Zip(TermsOf(bySegment)).Where(pair => pair.First.Value != pair.Second.Value))
        {
            yield return DiagnosticCatalogue.GrowthTermsDiffer.Create($"The {term} differs: {first} for everybody, {second} by segment.");
        }
    }

    private static IEnumerable<(string Term, string Value)> TermsOf(OpportunityAnalysis analysis) =>
        [.. ComparisonSide.TermsOf(analysis.Options, analysis.Scale), ("solution", analysis.Solution.Value)];

    private static string NameOf(GrowthGroup group) => group.Segment is null ? "everybody" : $"'{group.Segment}'";
}
