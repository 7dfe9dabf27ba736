namespace JobMap.Ingestion.Layouts;

/// <summary>How well a table fits a layout, and why.</summary>
internal sealed record LayoutFit
{
    public required Fitness Fitness { get; init; }

    /// <summary>How many records are header where the table is read in the layout, 1 or more.</summary>
    public required int HeaderRecords { get; init; }

    /// <summary>What speaks for the layout, in words; empty where nothing does.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>What a table in the layout has and this one has not, in words, such as "no Timestamp"; null where nothing is missed.</summary>
    public string? Missing { get; init; }
}
