using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>JM6020 to JM6028: what is found in tables of research.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A row of research has no text.</summary>
    public static DiagnosticDescriptor EvidenceRowWithoutText { get; } = Add("JM6020", Warning,
        "Row without a quote or an observation", "Write what was said or seen into the row, or take the row out.");

    /// <summary>A cell of a table of research does not hold what its column is for.</summary>
    public static DiagnosticDescriptor EvidenceCellRefused { get; } = Add("JM6021", Warning,
        "Cell of research that could not be taken", "Correct the cell; the rest of the row is taken without it.");

    /// <summary>Two rows of research have one id.</summary>
    public static DiagnosticDescriptor EvidenceIdRepeated { get; } = Add("JM6022", Warning,
        "Evidence id that is used twice", "Give every row an id of its own; the first row keeps the id.");

    /// <summary>Rows of one interview say different things of it.</summary>
    public static DiagnosticDescriptor InterviewInconsistent { get; } = Add("JM6023", Warning,
        "Rows of one interview that disagree", "Write the same in all rows of an interview, or in its first row alone; what is said first counts.");

    /// <summary>A table of research has columns that nobody reads.</summary>
    public static DiagnosticDescriptor EvidenceColumnsUnread { get; } = Add("JM6024", Info,
        "Columns of research that were not read", "Rename a column that is meant to be one of those that are read.");

    /// <summary>A theme or an interview is written in several ways.</summary>
    public static DiagnosticDescriptor EvidenceNameSpelled { get; } = Add("JM6025", Info,
        "Name in several spellings", "Write it in one way; where two are meant, give them ids.");

    /// <summary>Two names would have one id.</summary>
    public static DiagnosticDescriptor EvidenceNamesAlike { get; } = Add("JM6026", Warning,
        "Names that give one id", "Where one is meant, write it in one way; where two are meant, give them ids.");

    /// <summary>What a table of research leaves open was filled in.</summary>
    public static DiagnosticDescriptor EvidenceFilledIn { get; } = Add("JM6027", Info,
        "Ids and kinds that were filled in", "Nothing, where they are right; else write them into the table.");

    /// <summary>A row describes an interview that it does not name.</summary>
    public static DiagnosticDescriptor InterviewUnnamed { get; } = Add("JM6028", Warning,
        "Details of an interview that is not named", "Give the interview an id in the column 'interview'.");
}
