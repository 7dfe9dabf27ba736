namespace JobMap.Ingestion.Layouts;

/// <summary>The first records of a table, header lines included, as text.</summary>
internal sealed record TableSample
{
    /// <summary>The records; each with the fields it has.</summary>
    public required IReadOnlyList<string[]> Records { get; init; }

    /// <summary>The line each record starts on, 1-based.</summary>
    public required IReadOnlyList<long> Lines { get; init; }

    /// <summary>The field of a record; empty beyond its end.</summary>
    public string Field(int record, int index) => record < Records.Count && index < Records[record].Length ? Records[record][index] : "";
}
