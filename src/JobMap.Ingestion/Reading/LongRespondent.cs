namespace JobMap.Ingestion.Reading;

/// <summary>What the rows read so far say of one respondent.</summary>
internal sealed class LongRespondent(int needs, long line, int variables)
{
    /// <summary>Two codes for each need, importance and then satisfaction; <see cref="CellCode.Absent"/> where there is no row for it.</summary>
    public byte[] Codes { get; } = Filled(2 * needs);

    /// <summary>The line of the first row.</summary>
    public long Line { get; } = line;

    /// <summary>How many rows are kept of the respondent.</summary>
    public long Rows { get; set; }

    public string?[] Variables { get; } = new string?[variables];

    public double Weight { get; set; }

    private static byte[] Filled(int length)
    {
        byte[] codes = new byte[length];
        Array.Fill(codes, CellCode.Absent);
        return codes;
    }
}
