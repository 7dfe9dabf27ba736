namespace JobMap.Ingestion;

/// <summary>What a cell of a rating column turns out to be.</summary>
internal enum CellKind
{
    Answered,
    Blank,
    MissingCode,
    DontKnow,
    NotApplicable,
    OutOfScale,
    NotANumber,
}
