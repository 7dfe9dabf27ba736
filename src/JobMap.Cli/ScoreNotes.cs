using System.Globalization;
using JobMap.Opportunity;

namespace JobMap.Cli;

/// <summary>What is notable in a table of scores, a line each: nothing where there is nothing to say.</summary>
internal static class ScoreNotes
{
    /// <summary>More ids than this are counted, not listed.</summary>
    private const int MostListed = 8;

    /// <summary>A bias below this many points is too small to speak of.</summary>
    private const double LeastBias = 0.05;

    public static IEnumerable<string> Of(IReadOnlyList<OpportunityScore> scores, OpportunityOptions options)
    {
        OpportunityScore[] scored = [.. scores.Where(score => score.Opportunity is not null)];
        OpportunityScore[] straddling = [.. scored.Where(score => score.Straddled.Count > 0)];
        if (straddling.Length > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The interval straddles a threshold of {options.Thresholds}: {straddling.Length} of {scored.Length}.");
        }

        if (scored.MaxBy(score => score.Bias ?? 0) is { Bias: >= LeastBias and double bias } lifted)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The floor at I = S lifts '{lifted.Need.Id}' the most, by about {bias:0.00} points.");
        }

        OpportunityScore[] sparse = [.. scored.Where(score => score.IsSparse)];
        if (sparse.Length > 0)
        {
            string ids = string.Join(", ", sparse.Take(MostListed).Select(score => score.Need.Id.Value)) + (sparse.Length > MostListed ? ", …" : "");
            yield return string.Create(CultureInfo.InvariantCulture, $"Fewer than five respondents in a cell of important × satisfied: {sparse.Length} of {scored.Length} ({ids}).");
        }
    }
}
