using System.Globalization;

namespace JobMap.Serialization.Tallies;

/// <summary>Rows of whole numbers, a row a line.</summary>
internal sealed class CountRowsConverter : RowsConverter<long?>
{
    protected override string TextOf(long? cell) => cell!.Value.ToString(CultureInfo.InvariantCulture);
}
