using System.Text;
using CsCheck;
using JobMap.Ingestion.Values;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Values;

using CellKind = JobMap.Ingestion.Values.CellKind;

/// <summary>The reader and its simple twin say the same of every cell.</summary>
public sealed class RatingReaderLawsTests
{
    private static readonly Gen<RatingScale?> Scales = OneOf<RatingScale?>(null, RatingScale.FivePoint, RatingScale.Parse("5..1"), RatingScale.Parse("20..24"), RatingScale.Parse("-2..2"), RatingScale.Parse("4..0"));

    private static readonly Gen<RatingCodebook?> Codebooks = OneOf<RatingCodebook?>(null, null,
        new RatingCodebook("words", new Dictionary<string, int> { ["Very important"] = 1, ["not «at all»"] = 0, ["2 - a bit"] = 1, ["don’t care"] = 0 }),
        new RatingCodebook("recode", new Dictionary<string, int> { ["1"] = 0, ["03"] = 1, ["9"] = 1, ["very important"] = 0 }));

    private static readonly Gen<NoAnswerCodes?> Codes = OneOf<NoAnswerCodes?>(null, NoAnswerCodes.None, NoAnswerCodes.Default,
        new NoAnswerCodes { DontKnow = ["9", "don't know"], NotApplicable = ["n.v.t.", "98", "."], Missing = ["9", "-1", "−99", "4.5"] });

    /// <summary>Pieces of which cells are made, so that many of them come close to something that is read.</summary>
    private static readonly Gen<string> Pieces = OneOf("1", "2", "3", "4", "5", "9", "0", "10", "22", "98", "99", "A", "AO", "-", "−", "–", " - ", ".", ",", ". ", ", ", ":", "=", "(", ")", "[", "]", "|", " ", "\u00A0", "\t", "+",
        "very important", "Very", " important", "not «at all»", "don't know", "Don’t know", "n.v.t.", "NA", "jan", "Mei", "or", "<b>", "</b>", "&nbsp;", "&#39;", "<", "'", "\"", "４", "\uFEFF", "é", "0000000000", "a bit", "don't care", "…", "\0", "\u2028");

    [Fact]
    public void Read_CellsOfPieces_AgreesWithTheSimpleTwin() => Gen.Select(Mappings, Pieces.Array[0, 6].Select(string.Concat)).Sample(Check, iter: 12_000);

    [Fact]
    public void Read_CellsOfAnyBytes_AgreesWithTheSimpleTwin() => Gen.Select(Mappings, Gen.Byte.Array[0, 4]).Sample((mapping, cell) => CheckBytes(mapping, cell), iter: 5_000);

    [Fact]
    public void Read_EveryShortAsciiCell_AgreesWithTheSimpleTwin()
    {
        ColumnMapping mapping = new("Q", ColumnRole.Importance) { Scale = RatingScale.Parse("4..0"), NoAnswerCodes = new NoAnswerCodes { DontKnow = ["3", "a1"], Missing = ["."] } };
        RatingReader reader = new(mapping, RatingScale.FivePoint, NoAnswerCodes.Default);
        SimpleRatingReader simple = new(mapping, RatingScale.FivePoint, NoAnswerCodes.Default);
        for (int i = 0; i < 128 * 128; i++)
        {
            byte[] cell = i < 128 ? [(byte)i] : [(byte)(i / 128), (byte)(i % 128)];
            (reader.Read(cell, out int rating), rating).Should().Be(simple.Read(cell), "of the cell {0}", Convert.ToHexString(cell));
        }
    }

    [Fact]
    public void Read_Twice_IsTheSame() =>
        Gen.Select(Mappings, Pieces.Array[0, 4].Select(string.Concat).Array[1, 40]).Sample((mapping, cells) =>
        {
            RatingReader reader = new(mapping, RatingScale.FivePoint, NoAnswerCodes.Default);
            (CellKind, int)[] first = Array.ConvertAll(cells, cell => (reader.Read(Encoding.UTF8.GetBytes(cell), out int rating), rating));
            Array.ConvertAll(cells, cell => (reader.Read(Encoding.UTF8.GetBytes(cell), out int rating), rating)).Should().Equal(first);
        }, iter: 100);

    /// <summary>Codebooks above say how far above the lowest number of the column's scale a label stands.</summary>
    private static Gen<ColumnMapping> Mappings => Gen.Select(Scales, Codebooks, Codes, (scale, codebook, codes) => new ColumnMapping("Q", ColumnRole.Importance)
    {
        Scale = scale,
        NoAnswerCodes = codes,
        Codebook = codebook is null ? null : new RatingCodebook(codebook.Name, codebook.Labels.Select(pair => KeyValuePair.Create(pair.Key, pair.Value + (scale ?? RatingScale.FivePoint).Minimum))),
    });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static void Check(ColumnMapping mapping, string cell) => CheckBytes(mapping, Encoding.UTF8.GetBytes(cell));

    private static void CheckBytes(ColumnMapping mapping, byte[] cell)
    {
        RatingReader reader = new(mapping, RatingScale.FivePoint, NoAnswerCodes.Default);
        (reader.Read(cell, out int rating), rating).Should().Be(new SimpleRatingReader(mapping, RatingScale.FivePoint, NoAnswerCodes.Default).Read(cell), "of \"{0}\"", Encoding.UTF8.GetString(cell));
    }
}
