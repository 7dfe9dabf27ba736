using System.Globalization;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>What the texts of a sensitivity have in common: their cells, and how the figures came to be.</summary>
internal static class SensitivityFacts
{
    /// <summary>The headings of the table of rankings.</summary>
    public static string[] RankingHeadings(OpportunitySensitivity sensitivity) => ["", "definition", "missing answers", "n", "tau-b", $"of the top {sensitivity.Options.Top}"];

    /// <summary>The rankings: a number, names, how many respondents count, tau, "4 of 5".</summary>
    public static IEnumerable<string[]> Rankings(OpportunitySensitivity sensitivity) => sensitivity.Variants.Select((variant, v) => (string[])
    [
        Number(v), variant.Definition.Name, variant.Missing.Name, Figures.Whole(variant.Respondents), Tau(variant.KendallTau),
        $"{Figures.Whole(variant.TopKept)} of {Figures.Whole(sensitivity.TopOutcomes)}",
    ]);

    /// <summary>The headings of the table of ranks but for that of the outcome; the rankings go by their numbers.</summary>
    public static string[] RankHeadings(OpportunitySensitivity sensitivity) => ["rank", "best–worst", .. sensitivity.Variants.Select((_, v) => Number(v))];

    /// <summary>Rank, range and the rank by every ranking.</summary>
    public static string[] Ranks(OutcomeSensitivity outcome) =>
    [
        Figures.Whole(outcome.Rank), outcome.BestRank is null ? Figures.None : $"{Figures.Whole(outcome.BestRank)}–{Figures.Whole(outcome.WorstRank)}",
        .. outcome.Placements.Select(placement => Figures.Whole(placement.Rank)),
    ];

    /// <summary>The bands of the base by its profiles: "wcw-2005 not attractive, ttp-2016 underserved"; blank without a score.</summary>
    public static string Bands(OutcomeSensitivity outcome)
    {
        SensitivityPlacement first = outcome.Placements[0];
        return string.Join(", ", first.Bands.Select((band, b) => $"{first.Variant.Profiles[b].Name} {Names.Of(band)}"));
    }

    /// <summary>How the figures came to be, and what cannot be had, a sentence each.</summary>
    public static IEnumerable<string> Method(OpportunitySensitivity sensitivity)
    {
        yield return $"Ranking 1 is the base; {Names.Count(sensitivity.Respondents, "respondent")}, solution {(sensitivity.Solution == default ? "mixed" : sensitivity.Solution.Value)}"
            + $"{(sensitivity.WeightVariable is { } weight ? $", weighted by {weight}" : "")}. Ranks of outcomes with equal scores are shared.";
        yield return "tau-b is Kendall's (1945): 1 for the same order as the base, 0 for none in common, −1 for the opposite.";
        yield return $"The last column of the rankings counts how many of the first {sensitivity.Options.Top} of the base are there too.";
        yield return "Ranks move by chance as well: jobmap score tells how far.";
        foreach (UnavailablePolicy policy in sensitivity.Unavailable)
        {
            yield return $"Not to be had: {policy.Missing}, since {policy.Reason}.";
        }
    }

    public static string Outcome(OutcomeSensitivity outcome) =>
        $"{outcome.Need.Id}: {outcome.Need.Statement}{(outcome.Rank is null ? $" (no score: {outcome.Placements[0].Reason})" : "")}";

    private static string Number(int variant) => Figures.Whole(variant + 1);

    private static string Tau(double? tau) => tau is { } t ? t.ToString("0.00", CultureInfo.InvariantCulture) : Figures.None;
}
