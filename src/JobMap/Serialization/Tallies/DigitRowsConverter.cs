namespace JobMap.Serialization.Tallies;

/// <summary>Rows of texts of digits, a row a line.</summary>
internal sealed class DigitRowsConverter : RowsConverter<string?>
{
    protected override string TextOf(string? cell) => $"\"{cell}\"";
}
