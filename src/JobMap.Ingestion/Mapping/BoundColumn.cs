using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>A mapping with the place of its column in the table, 0-based.</summary>
internal sealed record BoundColumn(ColumnMapping Mapping, int Index);
