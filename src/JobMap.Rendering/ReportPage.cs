using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering.Html;
using JobMap.Surveys;

namespace JobMap.Rendering;

/// <summary>
/// The report: one HTML page with the job, the quality of the data, the ranking, the landscape, the journey and the method. It stands alone
/// (no script runs, nothing is loaded), fits screens from 360 pixels on, prints, is light or dark as the reader prefers, and is well-formed as
/// XML too. It also holds the analysis as JSON, in an inert element with the id <c>jobmap-analysis</c>.
/// </summary>
public static class ReportPage
{
    /// <summary>Renders the report.</summary>
    /// <param name="analysis">The analysis; with several segments, each has its own ranking and landscape.</param>
    /// <param name="journey">The journey, of everybody or of one segment of the analysis; one projected without answers goes with every analysis of its market.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="journey"/> is of another market, of another solution or of a segment the analysis does not have.</exception>
    public static string Render(OpportunityAnalysis analysis, JourneyMap journey)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(journey);
        RequireTogether(analysis, journey);
        return PageHtml.Of(analysis, journey, null);
    }

    /// <summary>Renders the report, with what was found while the input was read.</summary>
    /// <param name="analysis">The analysis; with several segments, each has its own ranking and landscape.</param>
    /// <param name="journey">The journey, of everybody or of one segment of the analysis; one projected without answers goes with every analysis of its market.</param>
    /// <param name="reading">The diagnostics of reading map and answers, such as ratings left out; they stand first among the quality of the data.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="journey"/> is of another market, of another solution or of a segment the analysis does not have.</exception>
    public static string Render(OpportunityAnalysis analysis, JourneyMap journey, IEnumerable<Diagnostic> reading)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(reading);
        RequireTogether(analysis, journey);
        return PageHtml.Of(analysis, journey, [.. reading]);
    }

    /// <summary>A journey without answers speaks of the mixed solution and of everybody, so these two go with any analysis.</summary>
    private static void RequireTogether(OpportunityAnalysis analysis, JourneyMap journey)
    {
        string? fault = journey.Market != analysis.Map.Market ? $"The journey is of {journey.Market}, the analysis of {analysis.Map.Market}."
            : journey.Solution != SolutionId.Mixed && journey.Solution != analysis.Solution ? $"The journey is with the solution '{journey.Solution}', the analysis with '{analysis.Solution}'."
            : journey.Segment is not null && !analysis.Segments.Contains(journey.Segment) ? $"The journey is of the segment '{journey.Segment}', which the analysis does not have."
            : null;
        if (fault is not null)
        {
            throw new ArgumentException(fault, nameof(journey));
        }
    }
}
