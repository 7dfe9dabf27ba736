using System.Globalization;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>What tables of a comparison have in common: their columns, their cells, and how the figures came to be.</summary>
internal static class ComparisonFacts
{
    /// <summary>Pair by pair, the smallest p-value first, what has none last.</summary>
    public static IEnumerable<((string A, string B) Pair, OpportunityDifference[] Rows)> Pairs(OpportunityComparison comparison) =>
        comparison.Differences.GroupBy(difference => (difference.A, difference.B)).Select(pair => (pair.Key, pair.OrderBy(difference => difference.P ?? 2).ToArray()));

    /// <summary>The headings but for that of the outcome.</summary>
    public static string[] Headings(OpportunityComparison comparison, (string A, string B) pair) =>
    [
        "difference", $"{Figures.Level(comparison.Level)} interval", "p", "adjusted p", pair.A, "n", pair.B, "n",
        .. (comparison.Options.EquivalenceMargin is { } margin ? (string[])[$"within {Figures.Short(margin)}"] : []),
    ];

    /// <summary>The cells but for that of the outcome.</summary>
    public static string[] Cells(OpportunityComparison comparison, OpportunityDifference difference) =>
    [
        Signed(difference.Difference), Interval(difference.Interval), Figures.P(difference.P), Figures.P(difference.AdjustedP) + (difference.IsSignificant == true ? " *" : ""),
        Figures.Rounded(difference.ScoreA?.Opportunity), Figures.Whole(difference.ScoreA?.AnsweredBoth),
        Figures.Rounded(difference.ScoreB?.Opportunity), Figures.Whole(difference.ScoreB?.AnsweredBoth),
        .. (comparison.Options.EquivalenceMargin is null ? [] : (string[])[Equivalence(difference.Equivalence)]),
    ];

    /// <summary>How the figures came to be, a sentence each.</summary>
    public static IEnumerable<string> Method(OpportunityComparison comparison)
    {
        yield return $"A difference is the score of the first less that of the second, in the units of {comparison.Definition} ({comparison.Definition.Formula}), missing answers: {comparison.Missing}.";
        yield return comparison.Design == ComparisonDesign.Paired ? "Both sides are the same respondents, compared in pairs." : "The two sides are different respondents.";
        yield return $"Intervals at {Figures.Level(comparison.Level)}, each on its own; p-values adjusted over {Names.Count(comparison.Compared, "difference")} by {comparison.Options.Correction}"
            + $" ({comparison.Options.Correction.Description}); * marks what is significant at {Figures.Level(1 - comparison.Level)}.";
        if (comparison.Options.EquivalenceMargin is { } margin)
        {
            yield return $"\"Within {Figures.Short(margin)}\" tells whether two one-sided tests show the scores to be no more than {Figures.Short(margin)} apart, with the adjusted p-value.";
        }
    }

    private static string Signed(double? value) => value is { } v ? v.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) : Figures.None;

    /// <summary>"-2.1 to 0.4": a dash between limits that may be negative cannot be read.</summary>
    private static string Interval(ConfidenceInterval? interval) => interval is { } i ? $"{Figures.Rounded(i.Lower)} to {Figures.Rounded(i.Upper)}" : Figures.None;

    private static string Equivalence(OpportunityEquivalence? equivalence) =>
        equivalence is null ? Figures.None : $"{(equivalence.IsEquivalent ? "yes" : "not shown")}, {Figures.P(equivalence.AdjustedP)}";
}
