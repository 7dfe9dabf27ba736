namespace JobMap.Rendering.Sections;

/// <summary>A table of a section: columns, and rows with a cell for each.</summary>
internal sealed record SectionTable(IReadOnlyList<SectionColumn> Columns, IReadOnlyList<string[]> Rows);
