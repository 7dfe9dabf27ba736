using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>JM45nn: what is found while segments are searched for.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>An outcome is not analysed: too few rated it, or nobody differs on it.</summary>
    public static DiagnosticDescriptor SegmentOutcomeLeftOut { get; } = Add("JM4501", Warning,
        "Outcome that no segments can be found by", "Ask everybody for both ratings of it, or take it out of the questionnaire.");

    /// <summary>Segments are found without the survey weights.</summary>
    public static DiagnosticDescriptor SegmentWeightsIgnored { get; } = Add("JM4502", Info,
        "Weights that segments are found without", "Nothing: scores per segment are weighted again; only the sizes speak of the people asked.");
}
