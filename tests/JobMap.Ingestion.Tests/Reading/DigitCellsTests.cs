using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using CsCheck;
using JobMap.Ingestion.Reading;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>Cells read sixteen bytes at a time are those read one by one.</summary>
public sealed class DigitCellsTests
{
    /// <summary>Nearly all cells a digit or blank, as in a survey, so that many are read together.</summary>
    private static readonly Gen<string> Cell = Gen.Frequency(
        (200, Gen.Int[1, 5].Select(digit => $"{digit}")), (40, Gen.Const("")), (1, Gen.OneOf("10", "-1", "6", "x", "é", "0", ":", " ", "5 - very", "😀", "\0", "p")));

    private static readonly Gen<string> Record = Cell.Array[1, 300].Select(cells => string.Join(';', cells));

    [Fact]
    public void Read_AnyRecord_StopsEarlierWithTheSameCells() => Record.Sample(text =>
    {
        byte[] record = Encoding.UTF8.GetBytes($";{text}");
        Vector128<byte> digits = OneToFive();
        (int at, int simpleAt) = (1, 1);
        byte[] codes = new byte[320];
        byte[] simple = new byte[320];

        int cells = DigitCells.Read(record, (byte)';', digits, ref at, codes);
        int simpleCells = DigitCells.Simple(record, (byte)';', digits, ref simpleAt, simple);
        int restFrom = at;
        int rest = DigitCells.Simple(record, (byte)';', digits, ref at, codes.AsSpan(cells));

        return record[restFrom - 1] == ';' && cells + rest == simpleCells && at == simpleAt && codes.AsSpan(0, simpleCells).SequenceEqual(simple.AsSpan(0, simpleCells));
    }, iter: 5_000);

    [Fact]
    public void Read_OfDigitsAndBlanks_LeavesFewerThanSeventeenBytes()
    {
        byte[] record = Encoding.UTF8.GetBytes($"1;{string.Join(';', Enumerable.Range(0, 200).Select(i => i % 7 == 0 ? "" : "3"))}");
        int at = 2;

        int cells = DigitCells.Read(record, (byte)';', OneToFive(), ref at, new byte[240]);

        if (Bmi2.X64.IsSupported)
        {
            (record.Length - at).Should().BeLessThan(17);
            cells.Should().BeGreaterThan(180);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    public void Read_WithoutRoom_ReadsNone(int room)
    {
        int at = 1;

        DigitCells.Read(Encoding.UTF8.GetBytes(new string(';', 64)), (byte)';', OneToFive(), ref at, new byte[room]).Should().Be(0);
        at.Should().Be(1);
    }

    [Fact]
    public void CodesOf_Singles_LeavesOutWhatIsNoRating()
    {
        byte[] singles = new byte[256];
        singles['1'] = 1;
        singles['9'] = CellCode.DontKnow;
        singles['8'] = CellCode.OutOfScale;

        Vector128<byte> digits = DigitCells.CodesOf(singles);

        digits[1].Should().Be(1);
        Enumerable.Range(0, 16).Where(i => i != 1).Should().OnlyContain(i => digits[i] == byte.MaxValue);
    }

    private static Vector128<byte> OneToFive()
    {
        byte[] singles = new byte[256];
        for (byte rating = 1; rating <= 5; rating++)
        {
            singles['0' + rating] = rating;
        }

        return DigitCells.CodesOf(singles);
    }
}
