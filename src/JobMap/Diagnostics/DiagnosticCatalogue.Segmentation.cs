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

    /// <summary>A continuum gives clusters as good as those found.</summary>
    public static DiagnosticDescriptor SegmentsContinuous { get; } = Add("JM4505", Warning,
        "Segments that a continuum would give as well", "Take the segments as cuts through a gradual difference, and do not call them kinds of people.");

    /// <summary>Segments differ most in what they were found by.</summary>
    public static DiagnosticDescriptor SegmentDifferencesOverstated { get; } = Add("JM4506", Info,
        "Differences between segments that overstate themselves", "Do not test the outcomes for differences between the segments in the same answers; use new ones, or the profiles.");

    /// <summary>Respondents answered too little to be looked at or placed.</summary>
    public static DiagnosticDescriptor SegmentationRespondentsExcluded { get; } = Add("JM4507", Warning,
        "Respondents who answered too little for segments", "Ask for answers on all outcomes, or lower the share that has to be answered.");

    /// <summary>Missing answers were filled with the mean of the outcome.</summary>
    public static DiagnosticDescriptor SegmentationAnswersFilled { get; } = Add("JM4508", Info,
        "Missing answers filled for the search of segments", "Nothing needs to be done; scores are not touched. Many filled answers blur segments.");

    /// <summary>A segment has fewer respondents than the method asks for.</summary>
    public static DiagnosticDescriptor SegmentSmall { get; } = Add("JM4509", Warning,
        "Small segment", "Ask more respondents, or look for fewer segments.");
}
