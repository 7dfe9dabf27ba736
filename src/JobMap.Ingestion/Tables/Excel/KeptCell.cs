namespace JobMap.Ingestion.Tables.Excel;

/// <summary>The text of a cell whose value the library does not tell.</summary>
internal readonly record struct KeptCell(int Row, int Column, string Text);
