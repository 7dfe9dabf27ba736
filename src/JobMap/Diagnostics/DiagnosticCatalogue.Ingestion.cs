using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>What is found while files are read: JM3034 to JM3036 in what their columns hold.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A column looks like a rating and matches no outcome or job.</summary>
    public static DiagnosticDescriptor RatingColumnUnmatched { get; } = Add("JM3034", Warning,
        "Rating column that matches no outcome", "Name its outcome in the column map, or say there that it is ignored.");

    /// <summary>It is not clear what a column rates.</summary>
    public static DiagnosticDescriptor RatingColumnAmbiguous { get; } = Add("JM3035", Warning,
        "Rating column that is not clear", "Say in the column map which outcome the column rates, and whether for importance or satisfaction.");

    /// <summary>A column map has a column that the table has not.</summary>
    public static DiagnosticDescriptor MappedColumnMissing { get; } = Add("JM3036", Warning,
        "Mapped column that is not in the table", "Correct the name in the column map, or take the column out of it.");
}
