namespace JobMap.Ingestion.Tables;

/// <summary>
/// A table walked once, record by record, whatever file it stands in. Header lines are records like any other; empty lines are passed over.
/// What is wrong with the file goes to the log it was opened with and ends the reading; only the exceptions of the stream itself leave.
/// </summary>
internal abstract class TableReader : IDisposable
{
    /// <summary>What the file turned out to be, for a person: "CSV separated by ';' in Windows-1252".</summary>
    public abstract string Description { get; }

    /// <summary>How many fields the record has.</summary>
    public abstract int FieldCount { get; }

    /// <summary>
    /// Where the record starts, from 1: the line of a text file, the row of a sheet, and of Parquet the number of the record where the header is 1.
    /// </summary>
    public abstract long Line { get; }

    /// <summary>The share of the input that is read, from 0 to 1; null where the length is unknown.</summary>
    public abstract double? Progress { get; }

    /// <summary>Goes to the next record.</summary>
    /// <returns>Whether there is one; false at the end and where reading ended with an error in the log.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public abstract bool Read(CancellationToken token);

    /// <summary>A field of the record in UTF-8, empty beyond the last; valid until the next record is read.</summary>
    public abstract ReadOnlySpan<byte> GetSpan(int index);

    /// <summary>
    /// The record as one text, in which a field is what stands between two of <see cref="PlainSeparator"/>, as <see cref="GetSpan"/> gives it; empty where fields
    /// have to be asked for one by one. Valid until the next record is read.
    /// </summary>
    public virtual ReadOnlySpan<byte> PlainRecord => [];

    /// <summary>What parts the fields of <see cref="PlainRecord"/>.</summary>
    public virtual byte PlainSeparator => 0;

    /// <summary>Gives back what reading took; the stream stays open.</summary>
    public abstract void Dispose();
}
