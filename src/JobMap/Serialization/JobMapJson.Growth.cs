using System.Text.Json;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Strategies;
using JobMap.Strategy;

namespace JobMap.Serialization;

/// <content>Competitors and growth strategies.</content>
public static partial class JobMapJson
{
    /// <summary>Writes a comparison of solutions: every choice, each solution, and per need the standings, the differences and what follows; what cannot be told is null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string Serialize(CompetitiveAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return JsonSerializer.Serialize(CompetitorWire.ToWire(analysis), WireContext.Readable.WireCompetitors);
    }

    /// <summary>Writes the assessments of the growth strategies: the thresholds, the groups, and per strategy the verdict with every piece of evidence. The member <c>competitors</c> is null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string Serialize(GrowthStrategyAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return JsonSerializer.Serialize(GrowthWire.ToWire(analysis, null), WireContext.Readable.WireGrowth);
    }

    /// <summary>Writes the assessments of the growth strategies, and beside them the comparison of the solutions in use in the member <c>competitors</c>.</summary>
    /// <param name="analysis">The assessments.</param>
    /// <param name="competitors">The comparison of solutions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string SerializeWithCompetitors(GrowthStrategyAnalysis analysis, CompetitiveAnalysis competitors)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(competitors);
        return JsonSerializer.Serialize(GrowthWire.ToWire(analysis, competitors), WireContext.Readable.WireGrowth);
    }
}
