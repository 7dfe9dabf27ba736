namespace JobMap.Ingestion;

/// <summary>A rating column of a header, and the counts of what its cells turn out to be.</summary>
internal sealed class RatingColumn(string name, int index, int needIndex, NeedId need, RatingRole role)
{
    private readonly long[] _counts = new long[Enum.GetValues<CellKind>().Length];

    public string Name => name;

    public int Index => index;

    /// <summary>The place of the need among those that have a column.</summary>
    public int NeedIndex => needIndex;

    public NeedId Need => need;

    public RatingRole Role => role;

    public void Count(CellKind kind) => _counts[(int)kind]++;

    public ColumnReport ToReport() => new(name, index + 1, need, role)
    {
        Answered = _counts[(int)CellKind.Answered],
        Blank = _counts[(int)CellKind.Blank],
        MissingCode = _counts[(int)CellKind.MissingCode],
        DontKnow = _counts[(int)CellKind.DontKnow],
        NotApplicable = _counts[(int)CellKind.NotApplicable],
        OutOfScale = _counts[(int)CellKind.OutOfScale],
        NotANumber = _counts[(int)CellKind.NotANumber],
    };
}
