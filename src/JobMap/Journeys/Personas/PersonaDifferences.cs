using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Comparisons;

namespace JobMap.Journeys.Personas;

/// <summary>A segment against every other segment of its analysis, corrected over all needs and all of them; or why there is nothing to compare.</summary>
internal sealed record PersonaDifferences(IReadOnlyList<OpportunityDifference> Significant, string? Reason, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static PersonaDifferences Of(OpportunityAnalysis whole, string? segment, ComparisonOptions options)
    {
        if (segment is null)
        {
            return Without("The answers are not split into segments.");
        }

        string[] others = [.. whole.Segments.OfType<string>().Where(other => other != segment)];
        if (others.Length == 0)
        {
            return Without($"The analysis has the segment '{segment}' alone.");
        }

        long most = (long)others.Length * (whole.Map.Needs.Count + 1);
        return most > OpportunityComparison.MostDifferences
            ? Without(FormattableString.Invariant($"{others.Length} other segments are too many to compare."))
            : Compared(whole, segment, others, options);
    }

    private static PersonaDifferences Compared(OpportunityAnalysis whole, string segment, string[] others, ComparisonOptions options)
    {
        ComparisonSide own = new(segment, whole.ForSegment(segment));
        OpportunityComparison comparison = ComparisonRun.Of([.. others.Select(other => (own, new ComparisonSide(other, whole.ForSegment(other))))], null, options).Value;
        OpportunityDifference[] significant = [.. comparison.Differences.Where(difference => difference.IsSignificant == true).OrderByDescending(difference => Math.Abs(difference.Difference!.Value))];
        return new PersonaDifferences(significant, significant.Length == 0 ? WhyNone(comparison) : null, comparison.Diagnostics);
    }

    private static string WhyNone(OpportunityComparison comparison) => comparison.Compared == 0
        ? "No need has a score in this segment and in another."
        : FormattableString.Invariant($"Of {Counted.Of(comparison.Compared, "difference")} none is significant at {comparison.Level} ({comparison.Options.Correction}).");

    private static PersonaDifferences Without(string reason) => new([], reason, []);
}
