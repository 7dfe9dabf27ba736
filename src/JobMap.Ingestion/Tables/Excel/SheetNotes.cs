namespace JobMap.Ingestion.Tables.Excel;

/// <summary>What is known of a sheet before the library reads it.</summary>
internal sealed class SheetNotes(string name, bool hidden)
{
    public string Name => name;

    public bool Hidden => hidden;

    /// <summary>The number of the last row; 0 where there is none, null where the format does not let one look.</summary>
    public int? LastRow { get; set; }

    /// <summary>Whether some cell may have a value.</summary>
    public bool HasValues { get; set; }

    /// <summary>Why the sheet cannot be read; null where it can.</summary>
    public Exception? Fault { get; set; }

    /// <summary>The columns that have formulas, in the order in which they turn up.</summary>
    public List<FormulaColumn> Formulas { get; } = [];

    /// <summary>The cells of which the library does not tell the value, in the order in which they are read: errors, and truths in words.</summary>
    public List<KeptCell> Kept { get; } = [];
}
