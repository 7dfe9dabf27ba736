using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>What is found while files are read: JM3030 to JM3039 in layouts and columns.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A table fits several layouts equally well.</summary>
    public static DiagnosticDescriptor LayoutAmbiguous { get; } = Add("JM3030", Error,
        "Table that fits several layouts", "Name the layout it has: wide, long, qualtrics, surveyMonkey, googleForms, limeSurvey or soSci.");

    /// <summary>A table fits no layout.</summary>
    public static DiagnosticDescriptor LayoutUnknown { get; } = Add("JM3031", Error,
        "Table that fits no layout", "Name the layout it has: wide, long, qualtrics, surveyMonkey, googleForms, limeSurvey or soSci; or pass the export as the tool wrote it, with all its header lines.");

    /// <summary>A table does not look like the layout that was named.</summary>
    public static DiagnosticDescriptor LayoutContradicted { get; } = Add("JM3032", Warning,
        "Table that does not look like the layout named", "See whether the columns are read as they are meant; else name another layout, or none.");
}
