using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering.Html;

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
    /// <param name="journey">The journey, of everybody or of one segment.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Render(OpportunityAnalysis analysis, JourneyMap journey)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(journey);
        return PageHtml.Of(analysis, journey, null);
    }

    /// <summary>Renders the report, with what was found while the input was read.</summary>
    /// <param name="analysis">The analysis; with several segments, each has its own ranking and landscape.</param>
    /// <param name="journey">The journey, of everybody or of one segment.</param>
    /// <param name="reading">The diagnostics of reading map and answers, such as ratings left out; they stand first among the quality of the data.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Render(OpportunityAnalysis analysis, JourneyMap journey, IEnumerable<Diagnostic> reading)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(reading);
        return PageHtml.Of(analysis, journey, [.. reading]);
    }
}
