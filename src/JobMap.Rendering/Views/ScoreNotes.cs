using System.Globalization;
using JobMap.Opportunity;

namespace JobMap.Rendering.Views;

/// <summary>What a reader must know of a score besides its figures, in a few words each, the same in every format.</summary>
internal static class ScoreNotes
{
    /// <summary>What stands behind a figure whose interval rests on few respondents.</summary>
    public const string SparseMark = "†";

    /// <summary>What the mark means.</summary>
    public const string SparseMeaning = SparseMark + " fewer than five respondents in a cell of important × satisfied: the interval may miss more often than its level says.";

    /// <summary>A bias below this many points is too small to speak of.</summary>
    private const double LeastBias = 0.05;

    /// <summary>"† ", or nothing.</summary>
    public static string MarkOf(OpportunityScore score) => score.Opportunity is not null && score.IsSparse ? SparseMark : "";

    /// <summary>By how much the floor lifts the score, where that is to be spoken of.</summary>
    public static double? BiasOf(OpportunityScore score) => score.Bias is >= LeastBias ? score.Bias : null;

    /// <summary>The notes on a score; empty for most.</summary>
    public static IReadOnlyList<string> Of(OpportunityScore score)
    {
        List<string> notes = [];
        if (BiasOf(score) is { } bias)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"floor bias +{bias:0.00}"));
        }

        if (score.IsTableStakes is true)
        {
            notes.Add("table stakes");
        }

        if (score.Opportunity is not null && score.EffectiveSize < score.AnsweredBoth - 0.5)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"effective n {score.EffectiveSize:0}"));
        }

        return notes;
    }
}
