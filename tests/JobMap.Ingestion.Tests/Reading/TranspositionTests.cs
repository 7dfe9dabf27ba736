using CsCheck;
using JobMap.Ingestion.Reading;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>Rows turned into columns by squares are those turned byte by byte.</summary>
public sealed class TranspositionTests
{
    [Fact]
    public void Of_AnyRows_IsTheSameAsByteByByte() =>
        Gen.Select(Gen.Int[0, 150], Gen.Int[0, 40], Gen.Int[0, 20], Gen.Int).Sample((rows, width, more, seed) =>
        {
            byte[] cells = new byte[rows * width];
            new Random(seed).NextBytes(cells);
            byte[] columns = new byte[(rows + more) * width];
            byte[] expected = new byte[columns.Length];

            Transposition.Of(cells, rows, width, columns, rows + more);
            Transposition.Simple(cells, 0..rows, 0..width, width, expected, rows + more);

            return columns.AsSpan().SequenceEqual(expected);
        }, iter: 2_000);

    [Fact]
    public void Simple_TwoRows_GivesColumns()
    {
        byte[] columns = new byte[9];

        Transposition.Simple([1, 2, 3, 4, 5, 6], 0..2, 0..3, 3, columns, 3);

        columns.Should().Equal(1, 4, 0, 2, 5, 0, 3, 6, 0);
    }
}
