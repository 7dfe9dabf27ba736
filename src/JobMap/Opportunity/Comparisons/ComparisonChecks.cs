using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Opportunity.Comparisons;

/// <summary>What is said of a comparison: why there is none, and what is doubtful in one.</summary>
internal static class ComparisonChecks
{
    private const int SmallSample = 30;

    /// <summary>One refusal for each term on which the two sides differ.</summary>
    public static IEnumerable<Diagnostic> Refusals(string a, IEnumerable<(string Term, string Value)> termsOfA, string b, IEnumerable<(string Term, string Value)> termsOfB) =>
        termsOfA.Zip(termsOfB).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => DiagnosticCatalogue.ComparisonTermsDiffer.Create(
            $"The {pair.First.Term} differs: {pair.First.Value} in '{a}', {pair.Second.Value} in '{b}'."));

    /// <summary>The outcomes of one id that were worded in two ways.</summary>
    public static IEnumerable<Diagnostic> Wordings(ComparisonSide a, ComparisonSide b)
    {
        string[] reworded = [.. a.Analysis.Map.Outcomes
            .Where(outcome => b.Analysis.Map.FindOutcome(outcome.Id) is { } other && other.Statement.Text != outcome.Statement.Text).Select(outcome => outcome.Id.Value)];
        if (reworded.Length > 0)
        {
            yield return DiagnosticCatalogue.ComparisonReworded.Create(
                $"Worded otherwise in '{a.Name}' than in '{b.Name}': {Counted.Of(reworded.Length, "outcome")}, {Listed(reworded)}.");
        }
    }

    /// <summary>What there is no difference of, and what rests on few respondents.</summary>
    public static IEnumerable<Diagnostic> Doubts(IReadOnlyList<OpportunityDifference> differences)
    {
        OpportunityDifference[] without = [.. differences.Where(difference => difference.Difference is null)];
        if (without.Length > 0)
        {
            yield return DiagnosticCatalogue.ComparisonIncomplete.Create(
                $"Without a difference: {without.Length} of {differences.Count}, {Listed([.. without.Select(difference => $"'{difference.Need.Id}' since {difference.Reason}")])}.");
        }

        OpportunityDifference[] small = [.. differences.Where(difference => difference.Difference is not null && LeastOf(difference) < SmallSample)];
        if (small.Length > 0)
        {
            yield return DiagnosticCatalogue.SampleSmall.Create(FormattableString.Invariant(
                $"Compared on fewer than {SmallSample} respondents on a side: {Counted.Of(small.Length, "difference")}, the least on {small.Min(LeastOf)}."));
        }
    }

    private static long LeastOf(OpportunityDifference difference) => Math.Min(difference.ScoreA!.AnsweredBoth, difference.ScoreB!.AnsweredBoth);

    /// <summary>The first three, and that there are more.</summary>
    private static string Listed(string[] items) => string.Join(", ", items.Take(3)) + (items.Length > 3 ? " …" : "");
}
