using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JobMap.Opportunity;
using JobMap.Segmentation;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Segmentations;

namespace JobMap.Serialization;

/// <content>Segments that were found in answers.</content>
public static partial class JobMapJson
{
    /// <summary>
    /// Writes a segmentation: the segments with their size and stability, or the reason why there are none; the factors, the numbers of segments that were tried, the profiles and every choice. What
    /// cannot be told is null. Which respondent is in which segment is left out: it is as long as the table of answers.
    /// </summary>
    /// <param name="segmentation">The segmentation.</param>
    /// <param name="analysis">The analysis of the answers that <see cref="MarketSegmentation.Split"/> gave, whose scores then stand with each segment, the greatest opportunity first; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="segmentation"/> is null.</exception>
    /// <exception cref="ArgumentException">The analysis lacks a segment.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static string Serialize(MarketSegmentation segmentation, OpportunityAnalysis? analysis = null)
    {
        ArgumentNullException.ThrowIfNull(segmentation);
        if (analysis is not null && segmentation.Segments.FirstOrDefault(segment => !analysis.Segments.Contains(segment.Id)) is { } missing)
        {
            throw new ArgumentException($"The analysis has no segment '{missing.Id}'.", nameof(analysis));
        }

        return JsonSerializer.Serialize(SegmentationWire.ToWire(segmentation, analysis), WireContext.Readable.WireSegmentation);
    }
}
