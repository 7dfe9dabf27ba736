using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>JM70nn: what is found while concepts, competitors and growth strategies are judged.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A concept predicts the satisfaction with an outcome that the job map does not have.</summary>
    public static DiagnosticDescriptor ConceptOutcomeUnknown { get; } = Add("JM7001", Warning,
        "Prediction of an unknown outcome", "Use the id of an outcome of the map; jobs and financial outcomes are not predicted.");

    /// <summary>A predicted change of satisfaction leads beyond 0 or 10.</summary>
    public static DiagnosticDescriptor PredictionClamped { get; } = Add("JM7002", Warning,
        "Predicted change beyond the range of satisfaction", "Predict a smaller change, or the level that is reached.");

    /// <summary>The figures of concepts come without intervals.</summary>
    public static DiagnosticDescriptor ConceptsWithoutIntervals { get; } = Add("JM7003", Info,
        "Concept figures without intervals", "Evaluate the answers themselves, or a tally with second moments, with as many resamples as the message names.");

    /// <summary>A concept predicts the satisfaction with an outcome that has no score.</summary>
    public static DiagnosticDescriptor PredictionWithoutScore { get; } = Add("JM7004", Warning,
        "Prediction of an outcome without a score", "Ask for the importance and the satisfaction of the outcome; until then the prediction counts for nothing.");
}
