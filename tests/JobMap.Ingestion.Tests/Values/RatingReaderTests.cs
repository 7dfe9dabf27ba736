using System.Text;
using JobMap.Ingestion.Values;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Values;

using CellKind = JobMap.Ingestion.Values.CellKind;

/// <summary>What each way of writing an answer means.</summary>
public sealed class RatingReaderTests
{
    private static readonly ColumnMapping Plain = new("Q1_1", ColumnRole.Importance);

    private static readonly RatingCodebook Importance = new("importance", new Dictionary<string, int>
    {
        ["Not at all important"] = 1, ["Somewhat important"] = 2, ["Important"] = 3, ["Very important"] = 4, ["Extremely important"] = 5, ["Don't mind"] = 2,
    });

    [Theory]
    [InlineData("4", 4)]
    [InlineData(" 4 ", 4)]
    [InlineData("\u00A04\u00A0", 4)]
    [InlineData("+4", 4)]
    [InlineData("04", 4)]
    [InlineData("4.0", 4)]
    [InlineData("4,00", 4)]
    [InlineData("4.", 4)]
    [InlineData("'4", 4)]
    [InlineData("\uFF14", 4)]
    [InlineData("4 - Very important", 4)]
    [InlineData("4 \u2013 Very important", 4)]
    [InlineData("4 = Very important", 4)]
    [InlineData("4. Very important", 4)]
    [InlineData("4.0 - Very important", 4)]
    [InlineData("4) Very important", 4)]
    [InlineData("(4) Very important", 4)]
    [InlineData("[4] Very important", 4)]
    [InlineData("4: Very important", 4)]
    [InlineData("4 (very important)", 4)]
    [InlineData("<p>4 - Very&nbsp;important</p>", 4)]
    [InlineData("A1", 1)]
    [InlineData("a5", 5)]
    [InlineData("AO03", 3)]
    public void Read_NumbersHoweverWritten_AreRatings(string cell, int rating) => Read(Plain, cell).Should().Be((CellKind.Answered, rating));

    [Theory]
    [InlineData("4.5")]
    [InlineData("4,5")]
    [InlineData("4.5 - between")]
    [InlineData("4-5")]
    [InlineData("1-2")]
    [InlineData("2 or 3")]
    [InlineData("4/5")]
    [InlineData("4, 5")]
    [InlineData("2-Jan")]
    [InlineData("2 - mei")]
    [InlineData("2-jan-26")]
    [InlineData("2026-02-01")]
    [InlineData("Very important")]
    [InlineData("-oth-")]
    [InlineData("4e0")]
    [InlineData("99999999999")]
    [InlineData(".")]
    [InlineData("=4")]
    [InlineData("A")]
    public void Read_WhatIsNoWholeNumber_IsUnparsable(string cell) => Read(Plain, cell).Should().Be((CellKind.Unparsable, 0));

    [Theory]
    [InlineData("6", 6)]
    [InlineData("0", 0)]
    [InlineData("9", 9)]
    [InlineData("99", 99)]
    [InlineData("-1", -1)]
    [InlineData("\u22121", -1)]
    [InlineData("1234567", 1234567)]
    [InlineData("7 - More than extremely", 7)]
    [InlineData("A6", 6)]
    [InlineData("A0", 0)]
    public void Read_NumbersBeyondTheScale_AreOutsideIt(string cell, int number) => Read(Plain, cell).Should().Be((CellKind.OutOfScale, number));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00A0")]
    [InlineData("&nbsp;")]
    [InlineData("<p></p>")]
    [InlineData("\uFEFF")]
    public void Read_NothingToSee_IsBlank(string cell) => Read(Plain, cell).Should().Be((CellKind.Blank, 0));

    [Theory]
    [InlineData("VERY IMPORTANT", 4)]
    [InlineData("very\u00A0\u00A0important.", 4)]
    [InlineData("<b>Very</b> important", 4)]
    [InlineData("\u201CVery important\u201D", 4)]
    [InlineData("don\u2019t mind", 2)]
    [InlineData("5 Extremely important", 5)]
    public void Read_LabelsOfTheCodebook_AreItsRatings(string cell, int rating) =>
        Read(Plain with { Codebook = Importance }, cell).Should().Be((CellKind.Answered, rating));

    [Theory]
    [InlineData("-99", "missing")]
    [InlineData("\u221299", "missing")]
    [InlineData("-99.0", "missing")]
    [InlineData("na", "missing")]
    [InlineData("Don\u2019t Know.", "dontknow")]
    [InlineData("Don&#39;t know", "dontknow")]
    [InlineData("3 - Don't know", "dontknow")]
    [InlineData("6 Not applicable", "notapplicable")]
    [InlineData("N.V.T.", "notapplicable")]
    [InlineData("N/A", "notapplicable")]
    public void Read_UsualCodes_GoBeforeNumbers(string cell, string kind) =>
        Read(Plain, cell).Should().Be((kind switch { "missing" => CellKind.MissingCode, "dontknow" => CellKind.DontKnow, _ => CellKind.NotApplicable }, 0));

    /// <summary>The trap of every export: 9 for "don't know" lies within 0..10, in its top box.</summary>
    [Theory]
    [InlineData("9")]
    [InlineData("09")]
    [InlineData("9.0")]
    [InlineData(" 9,0 ")]
    [InlineData("9 - top")]
    [InlineData("\uFF19")]
    public void Read_NineAsCode_IsNeverARating(string cell)
    {
        ColumnMapping mapping = Plain with { NoAnswerCodes = new NoAnswerCodes { DontKnow = ["9"] } };

        Read(mapping, cell, RatingScale.Create(0, 10)).Should().Be((CellKind.DontKnow, 0));
        Read(mapping, "NA", RatingScale.Create(0, 10)).Should().Be((CellKind.Unparsable, 0), "the codes of the column replace those of the answers");
    }

    [Fact]
    public void Read_CodeInSeveralLists_IsWhatSaysMost()
    {
        NoAnswerCodes codes = new() { Missing = ["7", "8", "9"], NotApplicable = ["8", "9"], DontKnow = ["9"] };

        Array.ConvertAll(["7", "8", "9"], cell => Read(Plain with { NoAnswerCodes = codes }, cell).Kind).Should().Equal(CellKind.MissingCode, CellKind.NotApplicable, CellKind.DontKnow);
    }

    [Theory]
    [InlineData("5..1", "1..5", "1", 5)]
    [InlineData("5..1", "1..5", "4 - hardly", 2)]
    [InlineData("1..5", "5..1", "5", 1)]
    [InlineData("5..1", "5..1", "2", 2)]
    [InlineData("20..24", "1..5", "23", 4)]
    [InlineData("24..20", "1..5", "24", 1)]
    [InlineData("0..4", "1..5", "0", 1)]
    [InlineData("-2..2", "1..5", "-2", 1)]
    [InlineData("1..5", "-2..2", "1", -2)]
    [InlineData("0..10", "0..10", "10", 10)]
    [InlineData("5..1", "1..5", "A1", 5)]
    public void Read_ColumnOnAScaleOfItsOwn_IsConvertedPointByPoint(string column, string answers, string cell, int rating) =>
        Read(Plain with { Scale = RatingScale.Parse(column) }, cell, RatingScale.Parse(answers)).Should().Be((CellKind.Answered, rating));

    [Fact]
    public void Read_CodebookOnAColumnScale_HasItsRatingsOnThat() =>
        Read(Plain with { Codebook = Importance, Scale = RatingScale.FivePoint }, "Extremely important", RatingScale.Parse("5..1")).Should().Be((CellKind.Answered, 1));

    /// <summary>A recode of 1, 2, 3, 5, 6: what the codebook does not name is no rating, though it be a number of the scale.</summary>
    [Fact]
    public void Read_CodebookOfNumbers_AloneSaysWhatNumbersMean()
    {
        ColumnMapping mapping = Plain with { Codebook = new RatingCodebook("recoded", new Dictionary<string, int> { ["1"] = 1, ["2"] = 2, ["3"] = 3, ["5"] = 4, ["6"] = 5 }) };

        Read(mapping, "5").Should().Be((CellKind.Answered, 4));
        Read(mapping, "06").Should().Be((CellKind.Answered, 5));
        Read(mapping, "6 - Extremely").Should().Be((CellKind.Answered, 5));
        Read(mapping, "4").Should().Be((CellKind.OutOfScale, 4));
    }

    [Fact]
    public void Create_ScaleOfAnotherNumberOfPoints_Throws() =>
        FluentActions.Invoking(() => new RatingReader(Plain with { Scale = RatingScale.Create(1, 7) }, RatingScale.FivePoint, NoAnswerCodes.Default))
            .Should().Throw<ArgumentException>().WithMessage("The scale 1..7 of the column 'Q1_1' has 7 points, that of the answers, 1..5, has 5.*");

    [Fact]
    public void Create_CodebookAtFault_Throws()
    {
        FluentActions.Invoking(() => Read(Plain with { Codebook = new RatingCodebook("own", new Dictionary<string, int> { ["Top"] = 6 }) }, "1"))
            .Should().Throw<ArgumentException>().WithMessage("The label 'top' of the column 'Q1_1' stands for 6, which is not on its scale 1..5.*");
        FluentActions.Invoking(() => Read(Plain with { Codebook = new RatingCodebook("own", new Dictionary<string, int> { ["Top"] = 5, ["top."] = 4 }) }, "1"))
            .Should().Throw<ArgumentException>().WithMessage("The label 'top' of the column 'Q1_1' stands for two ratings.*");
    }

    [Fact]
    public void Read_CellOfManyBytes_IsUnparsable() => Read(Plain, "4 - " + new string('x', 5000)).Should().Be((CellKind.Unparsable, 0));

    /// <summary>More texts than are kept, each twice and in turn: what is pushed out is read anew.</summary>
    [Fact]
    public void Read_ManyDifferentTexts_AreEachReadRightly()
    {
        RatingReader reader = new(Plain, RatingScale.FivePoint, NoAnswerCodes.Default);
        for (int i = 0; i < 6000; i++)
        {
            int number = (i % 1000 % 7) + 1;
            CellKind kind = reader.Read(Encoding.UTF8.GetBytes($"{number} - label {i % 1000}"), out int rating);
            (kind, rating).Should().Be((number <= 5 ? CellKind.Answered : CellKind.OutOfScale, number));
        }
    }

    [Fact]
    public void Read_UsualCells_AllocateNothing()
    {
        RatingReader reader = new(Plain with { Codebook = Importance }, RatingScale.FivePoint, NoAnswerCodes.Default);
        byte[][] cells = Array.ConvertAll(["4", "", " 4 ", "10", "-1", "-99", "4.0", "4,0", "Very important", "4 - Very important", "Don't know"], Encoding.UTF8.GetBytes);
        Array.ForEach(cells, cell => reader.Read(cell, out _));

        // The runtime may compile something anew in between, which allocates on this thread; the least of several runs is that of the reader.
        Enumerable.Range(0, 5).Min(_ => AllocatedBy(reader, cells)).Should().Be(0);
    }

    private static long AllocatedBy(RatingReader reader, byte[][] cells)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            foreach (byte[] cell in cells)
            {
                reader.Read(cell, out _);
            }
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (CellKind Kind, int Rating) Read(ColumnMapping mapping, string cell, RatingScale? scale = null) =>
        (new RatingReader(mapping, scale ?? RatingScale.FivePoint, NoAnswerCodes.Default).Read(Encoding.UTF8.GetBytes(cell), out int rating), rating);
}
