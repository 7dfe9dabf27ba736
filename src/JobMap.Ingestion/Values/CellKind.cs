namespace JobMap.Ingestion.Values;

/// <summary>What a cell of a rating column turns out to be.</summary>
internal enum CellKind
{
    Answered,
    Blank,
    MissingCode,
    DontKnow,
    NotApplicable,

    /// <summary>A whole number that is not on the scale.</summary>
    OutOfScale,

    /// <summary>Neither a whole number nor a known label or code.</summary>
    Unparsable,
}
