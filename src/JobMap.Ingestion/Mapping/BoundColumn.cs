using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>A mapping with the place of its column in a table.</summary>
/// <param name="Mapping">What the column holds.</param>
/// <param name="Index">Its place, 0-based.</param>
internal readonly record struct BoundColumn(ColumnMapping Mapping, int Index);
