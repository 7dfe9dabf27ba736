namespace JobMap.Ingestion.Tables.Excel;

/// <summary>The formulas of one column, by whether their results are stored: the row of the first, and how many there are.</summary>
internal sealed record FormulaColumn(int Column, bool Stored, int FirstRow)
{
    public long Count { get; set; }
}
