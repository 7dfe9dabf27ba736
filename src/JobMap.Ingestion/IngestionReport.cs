using System.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>
/// What was made of a table of answers: every row is kept or excluded for a reason, and every cell of a rating column of a row that is kept is counted,
/// whatever became of it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record IngestionReport
{
    internal IngestionReport(string format, LayoutDetection layout, ColumnMap columnMap) => (Format, Layout, ColumnMap) = (format, layout, columnMap);

    /// <summary>What kind of file it is: "CSV separated by ';' in Windows-1252".</summary>
    public string Format { get; }

    /// <summary>How the table is laid out, and what speaks for it.</summary>
    public LayoutDetection Layout { get; }

    /// <summary>What its columns were taken to hold: the map that was given, or the one proposed. Saved and given, it reads the next table of the survey alike.</summary>
    public ColumnMap ColumnMap { get; }

    /// <summary>Rows of answers read, the header not counted: <see cref="RowsKept"/> + <see cref="RowsExcluded"/>.</summary>
    public long RowsRead { get; internal init; }

    /// <summary>Rows whose answers count.</summary>
    public long RowsKept => RowsRead - RowsExcluded;

    /// <summary>Rows that were left out: <see cref="RepeatedHeaders"/> + <see cref="RepeatedRatings"/> + <see cref="RowsOfUnknownNeeds"/> + what the checks exclude.</summary>
    public long RowsExcluded => RepeatedHeaders + RepeatedRatings + RowsOfUnknownNeeds + Checks.Sum(check => check.Excluded);

    /// <summary>Rows that say what the header says, as in a file put together from several; left out.</summary>
    public long RepeatedHeaders { get; internal init; }

    /// <summary>Rows with an outcome or job that the respondent has rated in an earlier row; left out. 0 where a row is a respondent.</summary>
    public long RepeatedRatings { get; internal init; }

    /// <summary>Rows with an outcome or job that the job map does not have; left out. 0 where a row is a respondent.</summary>
    public long RowsOfUnknownNeeds { get; internal init; }

    /// <summary>Respondents: the rows kept where a row is a respondent, otherwise the different respondents in them.</summary>
    public long Respondents { get; internal init; }

    /// <summary>What each check of the respondents found, in the order of <see cref="AnswerQualityCheck"/>.</summary>
    public IReadOnlyList<AnswerQualityReport> Checks { get; internal init; } = ValueList<AnswerQualityReport>.Empty;

    /// <summary>The rating columns that were read, in the order of the table.</summary>
    public IReadOnlyList<ColumnReport> Columns { get; internal init; } = ValueList<ColumnReport>.Empty;

    /// <summary>The columns that were read as variables, by the names of the variables.</summary>
    public IReadOnlyList<string> Variables { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The column the survey weights were read from; null where there are none.</summary>
    public string? WeightVariable { get; internal init; }

    /// <summary>The columns that were not read, by name, rating columns of unknown outcomes included.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Ratings that count, in all columns.</summary>
    public long Answered => Columns.Sum(column => column.Answered);

    /// <summary>Cells of rows that are kept without a rating that is counted, for whatever reason, in all columns.</summary>
    public long NotAnswered => (RowsKept * Columns.Count) - Answered;

    /// <summary>"400 rows, 64 rating columns: 24689 ratings, 587 blank, 300 missing, 20 don't know, 4 not applicable, 0 outside the scale, 0 not understood; 3 columns not read"; rows excluded are named where there are any.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{RowsRead} rows{(RowsExcluded > 0 ? FormattableString.Invariant($" ({RowsExcluded} excluded)") : "")}, {Columns.Count} rating columns: {Answered} ratings, {Columns.Sum(c => c.Blank)} blank, {Columns.Sum(c => c.MissingCode)} missing, {Columns.Sum(c => c.DontKnow)} don't know, {Columns.Sum(c => c.NotApplicable)} not applicable, {Columns.Sum(c => c.OutOfScale)} outside the scale, {Columns.Sum(c => c.Unparsable)} not understood; {IgnoredColumns.Count} columns not read");
}
