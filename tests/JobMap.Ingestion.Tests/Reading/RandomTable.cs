using System.Globalization;
using System.Text;
using CsCheck;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>Tables of three outcomes as they come in: columns in any order, cells of any kind, rows too short and too long, the header again, the same respondent again, previews.</summary>
internal sealed record RandomTable(string[] Header, string[][] Rows, SurveyReadOptions Options)
{
    private static readonly string[] Names =
        ["respondent_id", "duration_seconds", "finished", "imp_a", "sat_a", "imp_b", "sat_b", "imp_c", "sat_c", "area", "w", "note"];

    private static readonly Gen<string> Rating = Gen.Frequency(
        (12, Gen.Int[1, 5].Select(Text)), (2, Gen.Const("")), (1, Gen.Const(" ")), (1, OneOf("NA", "-99", "DK", "N/A", "don't know")),
        (1, OneOf("0", "6", "9", "99", "4.5", "often", "A2", "3.0", "2 - x", "\u00A0", "imp_a", "a\nb", "\"", "-", "2;3")));

    private static readonly Gen<string> Area = OneOf("north", "south", "", " north ");

    public static UniversalJobMap Map { get; } = UniversalJobMap.For("testers", "test a thing")
        .Execute("do it", s => s.Outcome("minimize the time it takes to do a", id: "a").Outcome("minimize the time it takes to do b", id: "b").Outcome("minimize the time it takes to do c", id: "c"))
        .Build();

    public static Gen<RandomTable> Any { get; } =
        from order in Gen.Shuffle(Names)
        from rows in RowOf(order).Array[0, 40]
        from exclude in Gen.Enum<AnswerQualityCheck>().Array[0, 3]
        from straight in Gen.Int[2, 4]
        from least in OneOf<TimeSpan?>(null, TimeSpan.FromSeconds(100))
        select new RandomTable(order, rows, new SurveyReadOptions
        {
            Variables = ["area"],
            WeightVariable = "w",
            Quality = new AnswerQualityOptions { Exclude = exclude, StraightLiningRatings = straight, MinimumDuration = least },
        });

    public byte[] Csv => Encoding.UTF8.GetBytes(ExportFile.Delimited([Header, .. Rows], ','));

    /// <summary>What stands in a column of a row; blank where the row is short.</summary>
    public string Cell(string[] row, string column) => Array.IndexOf(Header, column) is var index && index < row.Length ? row[index] : "";

    public bool IsHeader(string[] row) => row.SequenceEqual(Header);

    /// <summary>One of the values.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string[]> RowOf(string[] order) =>
        from cells in order.Aggregate(Gen.Const(Array.Empty<string>()), (row, column) => Gen.Select(row, CellOf(column), (before, cell) => (string[])[.. before, cell]))
        from kind in Gen.Int[0, 30]
        select kind switch
        {
            0 => order,
            1 => order[^1] is "w" ? cells : cells[..^1],
            2 => (string[])[.. cells, "x"],
            _ => cells,
        };

    private static Gen<string> CellOf(string column) => column switch
    {
        "respondent_id" => Gen.Int[1, 60].Select(Text),
        "duration_seconds" => Gen.OneOf(Gen.Int[1, 600].Select(Text), OneOf("", "long", "12,5")),
        "finished" => OneOf("1", "1", "1", "0", "", "True"),
        "area" => Area,
        "w" => OneOf("1", "0.5", "2", "0"),
        "note" => Gen.String[Gen.Char["ab ,\"\n;é"], 0, 6],
        _ => Rating,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
