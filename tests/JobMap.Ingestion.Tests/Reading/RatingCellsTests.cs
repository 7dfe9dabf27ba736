using System.Text;
using CsCheck;
using JobMap.Ingestion.Reading;
using JobMap.Ingestion.Tables;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>Rows read from the record as a whole are those read field by field, with the same to say about them, whatever stands in the file.</summary>
public sealed class RatingCellsTests
{
    private static readonly Gen<string> Cell = Gen.Frequency(
        (300, Gen.Int[1, 5].Select(rating => $"{rating}")), (40, Gen.Const("")),
        (3, Gen.OneOf("10", "6", "0", "-99", " 4", "4 ", " ", "x", "5 - Very important", "very", "\"3\"", "\"a;b\"", "\"1\n2\"", "\"say \"\"4\"\"\"", "4\"", "é", "\uFFFD", "N/A", "weiß nicht")));

    private static readonly Gen<string> Row = Gen.Frequency(
        (10, Cell.Array[64]), (1, Cell.Array[0, 63]), (1, Cell.Array[65, 70])).Select(cells => string.Join(';', cells));

    private static readonly Gen<byte[]> Text = Gen.Select(Row.Array[1, 12], Gen.OneOf("\n", "\r\n", "\n\n"), Gen.Int[0, 20], Gen.Int).Select((rows, line, bad, seed) =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join(line, rows));
        if (bad == 0 && bytes.Length > 0)
        {
            bytes[new Random(seed).Next(bytes.Length)] = 0xE9;
        }

        return bytes;
    });

    [Fact]
    public void Read_AnyText_IsTheSameAsFieldByField() => Text.Sample(text =>
    {
        Reading whole = Reading.Of(text, AllColumns, (cells, table, codes) => cells.Read(table, codes));
        Reading fields = Reading.Of(text, AllColumns, (cells, table, codes) => cells.ReadFields(table, codes));
        return whole.IsSame(fields);
    }, iter: 3_000);

    /// <summary>Ratings beside other columns, in several runs, and columns in no order.</summary>
    [Theory]
    [InlineData("1,2,3,10,11,60,63")]
    [InlineData("0")]
    [InlineData("63,5,6,7")]
    [InlineData("20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,62")]
    public void Read_SomeColumns_IsTheSameAsFieldByField(string indexes)
    {
        int[] columns = [.. indexes.Split(',').Select(int.Parse)];
        Text.Sample(text =>
        {
            Reading whole = Reading.Of(text, columns, (cells, table, codes) => cells.Read(table, codes));
            return whole.IsSame(Reading.Of(text, columns, (cells, table, codes) => cells.ReadFields(table, codes)));
        }, iter: 500);
    }

    /// <summary>Columns with codes of their own are read by tables of their own.</summary>
    [Fact]
    public void Read_ColumnsThatReadAlikeAndNot_GivesEachItsOwn()
    {
        string row = string.Join(';', Enumerable.Repeat("5;9", 30));

        Reading read = Reading.Of(Encoding.UTF8.GetBytes(row), [.. Enumerable.Range(0, 60)], (cells, table, codes) => cells.Read(table, codes));

        read.Codes.Should().ContainSingle().Which.Should().Equal(Enumerable.Range(0, 60).Select(i => i % 2 == 0 ? (byte)5 : i >= 32 ? CellCode.DontKnow : CellCode.OutOfScale));
        read.Said.Should().HaveCount(16);
    }

    private static IReadOnlyList<int> AllColumns => [.. Enumerable.Range(0, 64)];

    private sealed record Reading(List<byte[]> Codes, List<string> Said, List<string> Reports)
    {
        public delegate void Read(RatingCells cells, TableReader table, Span<byte> codes);

        /// <summary>Reads all records; columns from the thirty-second on take 9 for "don't know".</summary>
        public static Reading Of(byte[] text, IReadOnlyList<int> indexes, Read read)
        {
            DiagnosticLog log = new("answers");
            SurveyReadOptions nine = SurveyReadOptions.Default with { NoAnswerCodes = new NoAnswerCodes { DontKnow = ["9"] } };
            RatingColumn[] columns = [.. indexes.Select(index => new RatingColumn(
                new ColumnMapping($"c{index}", ColumnRole.Importance), index, RatingRole.Importance, index < 32 ? SurveyReadOptions.Default : nine, log))];
            RatingCells cells = new(columns);
            List<byte[]> all = [];
            using TableReader? table = TableFile.Open(new MemoryStream(text), new TableOptions { Separator = ';' }, log);
            while (table is not null && table.Read(CancellationToken.None))
            {
                byte[] codes = new byte[columns.Length];
                read(cells, table, codes);
                foreach ((RatingColumn column, byte code) in columns.Zip(codes))
                {
                    column.Count([code]);
                }

                all.Add(codes);
            }

            return new Reading(all, [.. log.ToList().Select(diagnostic => $"{diagnostic.Location} {diagnostic}")], [.. columns.Select(column => Shown(column.ToReport()))]);
        }

        public bool IsSame(Reading other) =>
            Codes.Count == other.Codes.Count && Codes.Zip(other.Codes).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)) && Said.SequenceEqual(other.Said) && Reports.SequenceEqual(other.Reports);

        private static string Shown(ColumnReport report) =>
            $"{report} {report.Answered} {report.Blank} {report.OutOfScale} {report.Unparsable} {string.Join(' ', report.Examples.Select(example => $"{example.Line}:{example.Column} {example.Text}"))}";
    }
}
