using JobMap.Rendering.Sections;

namespace JobMap.Rendering.Html;

/// <summary>The sections of the report that are there only where there is something to tell: what was found beyond scores and journey.</summary>
internal static class FoundSections
{
    /// <summary>Their ids, titles and what they hold, in their order.</summary>
    public static IEnumerable<(string Id, string Title, IEnumerable<Section> Sections)> Of(ReportContents contents)
    {
        if (contents.Segmentation is { } segmentation)
        {
            yield return ("segments", "Segments", SegmentationSections.Of(segmentation, contents.SegmentAnalysis));
        }

        if (contents.Strategies is { } strategies)
        {
            yield return ("strategies", "Growth strategies", GrowthStrategySections.Of(strategies));
        }

        if (contents.Competitors is { } competitors)
        {
            yield return ("competitors", "Competitors", CompetitiveSections.Of(competitors));
        }

        if (contents.Concepts is { } concepts)
        {
            yield return ("concepts", "Concepts", ConceptSections.Of(concepts));
        }

        if (contents.Evidence is { } evidence)
        {
            yield return ("evidence", "Evidence", EvidenceSections.Of(evidence));
        }
    }
}
