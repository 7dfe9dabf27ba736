using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>JM703n: what is found while growth strategies are judged.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>The analyses behind growth strategies were not made alike.</summary>
    public static DiagnosticDescriptor GrowthTermsDiffer { get; } = Add("JM7030", Error,
        "Growth strategies from scores that were not made alike", "Score everybody, unsplit, and the segments by one map, definition, policy, scale, level and solution.");

    /// <summary>A segment that is named is not in the analysis.</summary>
    public static DiagnosticDescriptor GrowthSegmentUnknown { get; } = Add("JM7031", Error,
        "Segment that is not in the analysis", "Name a segment of the analysis by segment.");

    /// <summary>A group is too small for strong evidence.</summary>
    public static DiagnosticDescriptor GrowthGroupSmall { get; } = Add("JM7032", Warning,
        "Group too small for strong evidence", "Ask more people of the group before deciding by it.");

    /// <summary>Outcomes without a score are left out of the shares.</summary>
    public static DiagnosticDescriptor GrowthOutcomesUnscored { get; } = Add("JM7033", Warning,
        "Outcomes left out of a growth strategy", "Ask for the importance and the satisfaction of every outcome.");

    /// <summary>No segments were judged.</summary>
    public static DiagnosticDescriptor GrowthWithoutSegments { get; } = Add("JM7034", Info,
        "Growth strategies without segments", "Give an analysis by segment; the average of everybody may hide one with needs of its own.");
}
