using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys.Projection;

/// <summary>What is wrong with the inputs of a projection as a whole, or doubtful.</summary>
internal static class ProjectionChecks
{
    public static IEnumerable<Diagnostic> Of(Offering? offering, OpportunityAnalysis? analysis, JourneyOptions options)
    {
        if (offering is null || analysis is null)
        {
            yield break;
        }

        if (analysis.Solution == default)
        {
            yield return DiagnosticCatalogue.JourneySolutionUnknown.Create(
                $"The answers do not name the solution that satisfaction speaks of; they are taken to speak of '{offering.Solution}'.", DiagnosticLocation.None);
        }
        else if (analysis.Solution != offering.Solution)
        {
            yield return DiagnosticCatalogue.JourneySolutionsDiffer.Create(
                $"The answers speak of the solution '{analysis.Solution}', the offering of '{offering.Solution}'.", DiagnosticLocation.None);
        }

        if (options.Today is { } today && today.Solution != default && today.Solution == offering.Solution)
        {
            yield return DiagnosticCatalogue.JourneySolutionsDiffer.Create(
                $"The answers about what customers use today speak of the offering itself, '{offering.Solution}'.", DiagnosticLocation.None);
        }
    }

    /// <summary>What stands in no stage, in one line; nothing where everything has one.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<UnplacedItem> unplaced)
    {
        if (unplaced.Count > 0)
        {
            string which = string.Join(", ", unplaced.Take(5).Select(item => item.Id)) + (unplaced.Count > 5 ? ", …" : "");
            yield return DiagnosticCatalogue.JourneyIncomplete.Create($"No stage has {Counted.Of(unplaced.Count, "item")}: {which}.", DiagnosticLocation.None);
        }
    }
}
