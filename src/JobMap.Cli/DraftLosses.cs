using JobMap.Diagnostics;

namespace JobMap.Cli;

/// <summary>What neither a table nor an outline has a place for.</summary>
internal static class DraftLosses
{
    /// <summary>One diagnostic where anything of the map is not in the draft, none where everything is.</summary>
    public static IReadOnlyList<Diagnostic> Of(UniversalJobMap map)
    {
        string[] parts =
        [
            .. map.Grammar == OutcomeGrammar.English ? [] : (string[])["the language"],
            .. map.Market.ProductLifecycleSupportTeam is null && map.Market.PurchaseDecisionMaker is null ? [] : (string[])["the other customers"],
            .. map.Ladder is null ? [] : (string[])["the ladder"],
            .. Count(map.Jobs.Count, "job"), .. Count(map.ConsumptionJobs.Count, "consumption-chain job"), .. Count(map.FinancialOutcomes.Count, "financial outcome"),
            .. Count(map.ComplexityFactors.Count, "complexity factor"), .. Count(map.Links.Count, "link"), .. Count(map.InapplicableSteps.Count, "inapplicable step"),
            .. HasExtensions(map) ? (string[])["members of your own (x-)"] : [],
        ];
        return parts.Length == 0 ? [] : [DiagnosticCatalogue.DraftPartsOmitted.Create($"Not in the draft: {string.Join(", ", parts)}.")];
    }

    private static string[] Count(int count, string what) => count == 0 ? [] : [FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}")];

    private static bool HasExtensions(UniversalJobMap map) =>
        map.Extensions.Count > 0 || map.Market.Extensions.Count > 0
        || map.Steps.Any(step => step.Extensions.Count > 0 || step.SubSteps.Any(part => part.Extensions.Count > 0) || step.AllOutcomes.Any(outcome => outcome.Extensions.Count > 0));
}
