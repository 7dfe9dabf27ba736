using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering.Html;

namespace JobMap.Rendering;

/// <summary>
/// The report: one HTML page with the job, the quality of the data, the ranking, the landscape, the journey and the method, and with segments, concepts, strategies and research where there are some.
/// It stands alone (no script runs, nothing is loaded), fits screens from 360 pixels on, prints, is light or dark as the reader prefers, and is well-formed as
/// XML too. It also holds the analysis as JSON, in an inert element with the id <c>jobmap-analysis</c>.
/// </summary>
public static class ReportPage
{
    /// <summary>Renders the report of an analysis and a journey alone.</summary>
    /// <param name="analysis">The analysis; with several segments, each has its own ranking and landscape.</param>
    /// <param name="journey">The journey, of everybody or of one segment of the analysis; one projected without answers goes with every analysis of its market.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="journey"/> is of another market, of another solution or of a segment the analysis does not have.</exception>
    public static string Render(OpportunityAnalysis analysis, JourneyMap journey) => Render(new ReportContents(analysis, journey));

    /// <summary>Renders the report.</summary>
    /// <param name="contents">What it tells.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contents"/> is null.</exception>
    public static string Render(ReportContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        return PageHtml.Of(contents);
    }
}
