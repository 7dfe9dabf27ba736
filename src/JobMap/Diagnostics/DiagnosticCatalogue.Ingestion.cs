using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>What is found while files are read: JM3040 to JM3044 in the values of rating columns.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>The numbers of a column run against the scale.</summary>
    public static DiagnosticDescriptor RatingsReversed { get; } = Add("JM3040", Info,
        "Rating column on a reversed scale", "Nothing to do where the labels are right; otherwise name the column's scale in the column map.");

    /// <summary>Labels stand for different ratings on different scales.</summary>
    public static DiagnosticDescriptor LabelsAmbiguous { get; } = Add("JM3041", Warning,
        "Labels that fit several scales", "Name the codebook of the column in the column map.");

    /// <summary>No codebook has the labels of a column.</summary>
    public static DiagnosticDescriptor LabelsUnknown { get; } = Add("JM3042", Warning,
        "Labels without a rating", "Give the column a codebook in the column map that says which rating each label stands for.");

    /// <summary>Answers were given on another scale than the one they are read on.</summary>
    public static DiagnosticDescriptor AnswersOnOtherScale { get; } = Add("JM3043", Warning,
        "Answers on another scale", "Name the scale that was asked, for the survey or for the column in the column map.");

    /// <summary>Numbers beyond the scale look like codes for no answer.</summary>
    public static DiagnosticDescriptor NoAnswerCodesSuspected { get; } = Add("JM3044", Warning,
        "Numbers that look like codes for no answer", "Name them as codes for no answer if that is what they say, so that they are counted by reason.");
}
