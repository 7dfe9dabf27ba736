namespace JobMap.Ingestion.Tables.Parquet;

/// <summary>
/// The fields of the structures a Parquet file describes itself with, and the type of each in the compact protocol. The library reads a field it knows as what it should be, whatever
/// its type says, and loses its place where the two differ. Source: Apache Parquet, parquet.thrift.
/// </summary>
internal static class ParquetFields
{
    private const int Truth = 2;
    private const int Byte = 3;
    private const int Int16 = 4;
    private const int Int32 = 5;
    private const int Int64 = 6;
    private const int Double = 7;
    private const int Text = 8;
    private const int List = 9;
    private const int Structure = 12;

    /// <summary>The description of a whole file.</summary>
    public static ParquetStructure File { get; } = CreateFile();

    private static ParquetStructure CreateFile()
    {
        ParquetStructure empty = new([]);
        ParquetStructure unit = new([(1, Structure, 0, empty), (2, Structure, 0, empty), (3, Structure, 0, empty)]);
        ParquetStructure time = new([(1, Truth, 0, null), (2, Structure, 0, unit)]);
        ParquetStructure logical = new(
        [
            (1, Structure, 0, empty), (2, Structure, 0, empty), (3, Structure, 0, empty), (4, Structure, 0, empty), (5, Structure, 0, new([(1, Int32, 0, null), (2, Int32, 0, null)])),
            (6, Structure, 0, empty), (7, Structure, 0, time), (8, Structure, 0, time), (10, Structure, 0, new([(1, Byte, 0, null), (2, Truth, 0, null)])),
            (11, Structure, 0, empty), (12, Structure, 0, empty), (13, Structure, 0, empty), (14, Structure, 0, empty), (15, Structure, 0, empty),
            (16, Structure, 0, new([(1, Byte, 0, null)])), (17, Structure, 0, new([(1, Text, 0, null)])), (18, Structure, 0, new([(1, Text, 0, null), (2, Int32, 0, null)])),
        ]);
        ParquetStructure element = new(
        [
            (1, Int32, 0, null), (2, Int32, 0, null), (3, Int32, 0, null), (4, Text, 0, null), (5, Int32, 0, null), (6, Int32, 0, null), (7, Int32, 0, null), (8, Int32, 0, null),
            (9, Int32, 0, null), (10, Structure, 0, logical),
        ]);
        ParquetStructure pair = new([(1, Text, 0, null), (2, Text, 0, null)]);
        ParquetStructure statistics = new(
            [(1, Text, 0, null), (2, Text, 0, null), (3, Int64, 0, null), (4, Int64, 0, null), (5, Text, 0, null), (6, Text, 0, null), (7, Truth, 0, null), (8, Truth, 0, null)]);
        ParquetStructure encodings = new([(1, Int32, 0, null), (2, Int32, 0, null), (3, Int32, 0, null)]);
        ParquetStructure sizes = new([(1, Int64, 0, null), (2, List, Int64, null), (3, List, Int64, null)]);
        ParquetStructure places = new([(1, Structure, 0, new([.. Enumerable.Range(1, 8).Select(bound => (bound, Double, 0, (ParquetStructure?)null))])), (2, List, Int32, null)]);
        ParquetStructure column = new(
        [
            (1, Int32, 0, null), (2, List, Int32, null), (3, List, Text, null), (4, Int32, 0, null), (5, Int64, 0, null), (6, Int64, 0, null), (7, Int64, 0, null), (8, List, Structure, pair),
            (9, Int64, 0, null), (10, Int64, 0, null), (11, Int64, 0, null), (12, Structure, 0, statistics), (13, List, Structure, encodings), (14, Int64, 0, null), (15, Int32, 0, null),
            (16, Structure, 0, sizes), (17, Structure, 0, places),
        ]);
        ParquetStructure chunk = new(
            [(1, Text, 0, null), (2, Int64, 0, null), (3, Structure, 0, column), (4, Int64, 0, null), (5, Int32, 0, null), (6, Int64, 0, null), (7, Int32, 0, null)]);
        ParquetStructure sorting = new([(1, Int32, 0, null), (2, Truth, 0, null), (3, Truth, 0, null)]);
        ParquetStructure group = new(
            [(1, List, Structure, chunk), (2, Int64, 0, null), (3, Int64, 0, null), (4, List, Structure, sorting), (5, Int64, 0, null), (6, Int64, 0, null), (7, Int16, 0, null)]);
        return new(
        [
            (1, Int32, 0, null), (2, List, Structure, element), (3, Int64, 0, null), (4, List, Structure, group), (5, List, Structure, pair), (6, Text, 0, null),
            (7, List, Structure, new([(1, Structure, 0, empty), (2, Structure, 0, empty)])),
        ]);
    }
}
