using JobMap.Journeys;
using JobMap.Rendering.Documents;
using JobMap.Rendering.Html;

namespace JobMap.Rendering;

/// <summary>
/// A journey as text and as a table. Every item shows the rule and the sources it was derived from, and every empty lane its reason; reasons
/// are gathered at the end so that they do not drown the rest. Text of users is encoded for the format.
/// </summary>
public static class JourneyRendering
{
    /// <summary>A Markdown document: a section per stage with its emotion and its items and figures, then the empty lanes and the rules.</summary>
    /// <param name="journey">The journey; a journey without stages gives a document without sections.</param>
    /// <exception cref="ArgumentNullException"><paramref name="journey"/> is null.</exception>
    public static string ToMarkdown(this JourneyMap journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return JourneyMarkdown.Of(journey);
    }

    /// <summary>
    /// A fragment of HTML, well-formed and with a style of its own, for a page or a notebook: a table with the stages as columns and the lanes
    /// as rows, the emotion among them, then the empty lanes and the rules. It has no script and refers to nothing outside itself.
    /// </summary>
    /// <param name="journey">The journey; a journey without stages gives a sentence that says so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="journey"/> is null.</exception>
    public static string ToHtml(this JourneyMap journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return JourneyHtml.Fragment(journey);
    }
}
