namespace JobMap.Ingestion.Reading;

/// <summary>How many cells of a column are what.</summary>
internal struct CellCounts
{
    public long Cells;
    public long Blank;
    public long MissingCode;
    public long DontKnow;
    public long NotApplicable;
    public long OutOfScale;
    public long Unparsable;

    public readonly long Answered => Cells - Blank - MissingCode - DontKnow - NotApplicable - OutOfScale - Unparsable;

    /// <summary>Counts a column of codes.</summary>
    public void Add(ReadOnlySpan<byte> codes)
    {
        Cells += codes.Length;
        Blank += codes.Count(CellCode.Blank);
        if (codes.ContainsAnyInRange(CellCode.MissingCode, byte.MaxValue))
        {
            MissingCode += codes.Count(CellCode.MissingCode);
            DontKnow += codes.Count(CellCode.DontKnow);
            NotApplicable += codes.Count(CellCode.NotApplicable);
            OutOfScale += codes.Count(CellCode.OutOfScale);
            Unparsable += codes.Count(CellCode.Unparsable);
        }
    }
}
