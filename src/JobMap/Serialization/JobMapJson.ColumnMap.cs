using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Serialization.ColumnMaps;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization;

/// <content>The document of column mappings.</content>
public static partial class JobMapJson
{
    /// <summary>
    /// Writes a document of column mappings. What is empty or not said is left out. Equal maps give the same text, but for the order and the case of the labels of a codebook.
    /// Half of a surrogate pair, which is no text, is written as U+FFFD.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    public static string Serialize(ColumnMap columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return JsonSerializer.Serialize(ColumnMapWire.ToWire(columns), WireContext.Readable.WireColumnMap);
    }

    /// <summary>
    /// Reads a document of column mappings from text. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. Whether a table has the columns and a job map the outcomes is seen when a table is read.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits; null for <see cref="ColumnMapReadOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<ColumnMap> DeserializeColumnMap(string json, string? source = null, ColumnMapReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new ColumnMapReader(source, options ?? ColumnMapReadOptions.Default).Read(json);
    }

    /// <summary>
    /// Reads a document of column mappings from UTF-8. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. Whether a table has the columns and a job map the outcomes is seen when a table is read.
    /// </summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits; null for <see cref="ColumnMapReadOptions.Default"/>.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<ColumnMap> DeserializeColumnMap(ReadOnlySpan<byte> utf8Json, string? source = null, ColumnMapReadOptions? options = null) =>
        new ColumnMapReader(source, options ?? ColumnMapReadOptions.Default).Read(utf8Json);
}
