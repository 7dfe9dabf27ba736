using System.Text;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Files with faults put into them at random, by a fixed seed: reading ends, throws nothing, says what ended it and keeps within its memory.</summary>
public sealed class TableFuzzTests
{
    private const string Rows = "id;\"imp \"\"a\"\"\";sat_a\n1;\"5\n - very\";4\n2;é€😀;\n";

    private static readonly TableOptions Options = new() { MaximumHeldBytes = 16 << 20, MaximumDecompressedBytes = 64 << 20 };

    [Fact]
    public void Read_OfFaultyText_Ends() => Fuzz(1_500, 1, Encoding.UTF8.GetBytes(Rows + Rows + Rows));

    [Fact]
    public void Read_OfFaultyWideText_Ends() => Fuzz(500, 2, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Rows)).ToArray());

    [Fact]
    public void Read_OfFaultyGzip_Ends() => Fuzz(1_000, 3, TableText.Gzipped(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Rows, 50)))));

    [Fact]
    public void Read_OfFaultyWorkbooks_Ends() => Fuzz(1_000, 4, WorkbookFile.Of("", "<si><t>first</t></si>", ("One", Sheet), ("Two", Sheet)));

    [Fact]
    public void Read_OfFaultySheets_Ends()
    {
        Random random = new(5);
        for (int i = 0; i < 500; i++)
        {
            byte[] sheet = Mutated(Encoding.UTF8.GetBytes(Sheet), random);
            Walk(WorkbookFile.Of("", "<si><t>first</t></si>", ("One", Encoding.Latin1.GetString(sheet))), i);
        }
    }

    [Fact]
    public void Read_OfFaultyParquet_Ends() => Fuzz(1_000, 6, ParquetFile.Of(2));

    private static string Sheet => $"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>{WorkbookFile.Text("B1", "b")}</row>"
        + $"<row r=\"2\">{WorkbookFile.Number("A2", "46054", 1)}<c r=\"B2\"><f>1+1</f><v>2</v></c><c r=\"C2\" t=\"b\"><v>1</v></c></row>";

    private static void Fuzz(int cases, int seed, byte[] valid)
    {
        Random random = new(seed);
        for (int i = 0; i < cases; i++)
        {
            Walk(Mutated(valid, random), i);
        }
    }

    private static void Walk(byte[] file, int number)
    {
        DiagnosticLog log = new(null);
        long before = GC.GetAllocatedBytesForCurrentThread();
        using TableReader? reader = TableFile.Open(new MemoryStream(file), Options, log);
        long records = 0;
        while (reader is not null && reader.Read(CancellationToken.None))
        {
            for (int i = 0; i <= reader.FieldCount; i++)
            {
                _ = Encoding.UTF8.GetCharCount(reader.GetSpan(i));
            }

            (++records).Should().BeLessThan(1_000_000, "case {0} must end", number);
        }

        (reader is not null || log.HasErrors).Should().BeTrue("case {0} must say why it is not read", number);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(512L << 20, "case {0} must keep within its memory", number);
    }

    private static byte[] Mutated(byte[] valid, Random random)
    {
        List<byte> bytes = [.. valid];
        for (int left = 1 + random.Next(6); left > 0 && bytes.Count > 8; left--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, 1 + random.Next(20)));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, 1 + random.Next(40))));
                    break;
                case 4:
                    bytes.Insert(at, "\"\n;<>&\0\xFF"u8[random.Next(8)]);
                    break;
                default:
                    if (random.Next(4) == 0)
                    {
                        bytes.RemoveRange(at, bytes.Count - at);
                    }

                    break;
            }
        }

        return [.. bytes];
    }
}
