namespace JobMap.Ingestion.Tables.Parquet;

/// <summary>The fields of one structure: of each its number, its type, the type of its elements where it is a list, and its own structure or that of its elements.</summary>
internal sealed class ParquetStructure(IEnumerable<(int Field, int Type, int Element, ParquetStructure? Inner)> fields)
{
    private readonly Dictionary<int, (int Type, int Element, ParquetStructure? Inner)> _fields = fields.ToDictionary(field => field.Field, field => (field.Type, field.Element, field.Inner));

    /// <summary>Whether a field may have a type. One that is not known may have any that is no structure, list or map: those are passed over as they are.</summary>
    public bool Allows(int field, int type) => _fields.TryGetValue(field, out (int Type, int Element, ParquetStructure? Inner) known)
        ? (known.Type == 2 ? type is 1 or 2 : type == known.Type) : type is >= 1 and <= 8;

    /// <summary>Whether the list in a field may have elements of a type; an empty one may have any.</summary>
    public bool AllowsElements(int field, int type, ulong size) => size == 0 || !_fields.TryGetValue(field, out (int Type, int Element, ParquetStructure? Inner) known) || known.Element == type;

    /// <summary>The structure of a field, or of its elements; null where it has none.</summary>
    public ParquetStructure? InnerOf(int field) => _fields.TryGetValue(field, out (int Type, int Element, ParquetStructure? Inner) known) ? known.Inner : null;
}
