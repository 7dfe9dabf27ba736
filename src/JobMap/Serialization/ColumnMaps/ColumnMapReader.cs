using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.ColumnMaps;

/// <summary>Reads a document of column mappings.</summary>
internal sealed class ColumnMapReader(string? source, ColumnMapReadOptions options)
    : DocumentReader<WireColumnMap, ColumnMap>(DocumentKind.ColumnMap, WireContext.Readable.WireColumnMap, source, options.MaximumBytes, options.Limits)
{
    protected override ColumnMap? Draft(WireColumnMap wire, DraftReading reading) => new ColumnMapDrafts(reading).Of(wire);
}
