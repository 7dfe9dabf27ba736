using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>A mapping with the place of its column in a table.</summary>
/// <param name="Mapping">What the column holds.</param>
/// <param name="Index">Its place, 0-based.</param>
internal readonly record struct BoundColumn(ColumnMapping Mapping, int Index)
{
    /// <summary>False for a column that has no part in the answers.</summary>
    public bool IsRead => Mapping.Role != ColumnRole.Ignored || Mapping.Variable is not null;

    /// <summary>What it is called as a variable; null where it is none.</summary>
    public string? VariableName => Mapping.Role == ColumnRole.Variable ? Mapping.Variable ?? Mapping.Column : Mapping.Variable;
}
