using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>JM60nn: what is found in research.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A piece of evidence names an interview that the research does not have.</summary>
    public static DiagnosticDescriptor EvidenceInterviewUnknown { get; } = Add("JM6001", Warning,
        "Unknown interview in research", "Add the interview, use the id of another, or leave it out for what was seen elsewhere.");

    /// <summary>A piece of evidence names a theme that the research does not have.</summary>
    public static DiagnosticDescriptor EvidenceThemeUnknown { get; } = Add("JM6002", Warning,
        "Unknown theme in research", "Add the theme to the codebook, or use the id of another.");

    /// <summary>A piece of evidence backs what is not there.</summary>
    public static DiagnosticDescriptor EvidenceTargetUnknown { get; } = Add("JM6003", Warning,
        "Evidence for what is not there", "Use the id of an element of the job map, or name what is known beside it when checking.");

    /// <summary>An interview left nothing behind.</summary>
    public static DiagnosticDescriptor InterviewWithoutEvidence { get; } = Add("JM6004", Info,
        "Interview without evidence", "Add what was said, or leave the interview out if it was not held.");

    /// <summary>No piece of evidence speaks of a theme.</summary>
    public static DiagnosticDescriptor ThemeUnused { get; } = Add("JM6005", Info,
        "Theme that no evidence names", "Code evidence with it, or take it out of the codebook.");

    /// <summary>The research has no evidence.</summary>
    public static DiagnosticDescriptor ResearchEmpty { get; } = Add("JM6006", Warning,
        "Research without evidence", "Add quotes or observations.");

    /// <summary>There are fewer interviews than the usual guideline.</summary>
    public static DiagnosticDescriptor InterviewsFew { get; } = Add("JM6007", Info,
        "Fewer than 10 interviews", "Hold more interviews, or say why these are enough, such as by their saturation.");
}
