using System.Collections.ObjectModel;
using System.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>What was made of a file of answers: every row and every cell of a rating column is counted, whatever became of it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class IngestionReport
{
    internal IngestionReport(long rows, IEnumerable<ColumnReport> columns, IEnumerable<string> variables, IEnumerable<string> ignored, string? weight)
    {
        RowsRead = rows;
        Columns = new ReadOnlyCollection<ColumnReport>([.. columns]);
        Variables = new ReadOnlyCollection<string>([.. variables]);
        IgnoredColumns = new ReadOnlyCollection<string>([.. ignored]);
        WeightVariable = weight;
    }

    /// <summary>Rows of answers read, the header not counted. Every row is one respondent and is kept.</summary>
    public long RowsRead { get; }

    /// <summary>The rating columns that were read, in the order of the header.</summary>
    public IReadOnlyList<ColumnReport> Columns { get; }

    /// <summary>The other columns that were asked for and read as variables.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>The column the survey weights were read from; null where there are none.</summary>
    public string? WeightVariable { get; }

    /// <summary>The columns that were not read, rating columns of unknown outcomes included.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; }

    /// <summary>Ratings that count, in all columns.</summary>
    public long Answered => Columns.Sum(column => column.Answered);

    /// <summary>Cells without a rating that is counted, for whatever reason, in all columns.</summary>
    public long NotAnswered => (RowsRead * Columns.Count) - Answered;

    /// <summary>"400 rows, 64 rating columns: 24689 ratings, 587 blank, 300 missing, 20 don't know, 4 not applicable, 0 outside the scale, 0 not a number; 3 columns not read".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{RowsRead} rows, {Columns.Count} rating columns: {Answered} ratings, {Columns.Sum(c => c.Blank)} blank, {Columns.Sum(c => c.MissingCode)} missing, {Columns.Sum(c => c.DontKnow)} don't know, {Columns.Sum(c => c.NotApplicable)} not applicable, {Columns.Sum(c => c.OutOfScale)} outside the scale, {Columns.Sum(c => c.NotANumber)} not a number; {IgnoredColumns.Count} columns not read");
}
