using System.Globalization;
using System.Text;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>Tables with a row for each respondent and outcome.</summary>
public sealed class LongReadingTests
{
    private const string Header = "respondent,outcome,importance,satisfaction,area,w\n";

    private static readonly SurveyReadOptions WithArea = SurveyReadOptions.Default with { Variables = ["area"], WeightVariable = "w", Source = "long.csv" };

    /// <summary>Rows without a respondent end a reading, so these have one.</summary>
    private static readonly Gen<string[][]> Rows =
        (from respondent in Gen.Int[1, 6]
         from outcome in RandomTable.OneOf("a", "b", "c", "c", "z", "")
         from importance in Cell
         from satisfaction in Cell
         from area in RandomTable.OneOf("north", "south", "")
         select (string[])[respondent.ToString(CultureInfo.InvariantCulture), outcome, importance, satisfaction, area, "2"]).Array[0, 40];

    private static Gen<string> Cell => RandomTable.OneOf("1", "2", "3", "4", "5", "", "DK", "NA", "N/A", "9", "often");

    [Fact]
    public void Read_RowsInAnyOrder_GivesTheSameTally() => Gen.Select(Rows, Gen.Int[0, 1000]).Sample((rows, seed) =>
    {
        // The first of several rows counts, so that only tables without such rows may be shuffled; a respondent has one area.
        string[][] once = [.. rows.DistinctBy(row => (row[0], row[1])).Select(row => (string[])[.. row[..4], $"area {row[0]}", row[0]])];
        string[][] shuffled = [.. once];
        new Random(seed).Shuffle(shuffled);

        JobMapResult<SurveyIngestion> first = Read(once);
        JobMapResult<SurveyIngestion> second = Read(shuffled);

        second.IsSuccess.Should().Be(first.IsSuccess);
        if (first.IsSuccess)
        {
            SurveyTally.From(second.Value.Responses.SegmentBy("area")).Should().Be(SurveyTally.From(first.Value.Responses.SegmentBy("area")));
            second.Value.Report.Columns.Select(Counts).Should().Equal(first.Value.Report.Columns.Select(Counts));
        }
    });

    [Fact]
    public void Read_AnyRows_KeepsOrExcludesEachAndCountsEveryCell() => Rows.Sample(rows =>
    {
        JobMapResult<SurveyIngestion> result = Read(rows);
        string[][] known = [.. rows.Where(row => row[1] is "a" or "b" or "c")];
        string[][] kept = [.. known.DistinctBy(row => (row[0], row[1]))];
        result.IsSuccess.Should().Be(kept.Length > 0);
        if (!result.IsSuccess)
        {
            return;
        }

        IngestionReport report = result.Value.Report;
        (report.RowsRead, report.RowsKept, report.RowsOfUnknownNeeds, report.RepeatedRatings).Should().Be((rows.Length, kept.Length, rows.Length - known.Length, known.Length - kept.Length));
        report.Respondents.Should().Be(kept.Select(row => row[0]).Distinct().Count());
        report.Columns.Select(column => column.Name).Should().Equal("importance", "satisfaction");
        for (int i = 0; i < 2; i++)
        {
            ColumnReport column = report.Columns[i];
            string[] cells = [.. kept.Select(row => row[2 + i])];
            (column.Answered + column.Blank + column.MissingCode + column.DontKnow + column.NotApplicable + column.OutOfScale + column.Unparsable).Should().Be(report.RowsKept);
            (column.Answered, column.Blank, column.MissingCode, column.DontKnow, column.NotApplicable, column.OutOfScale, column.Unparsable).Should().Be(
                (cells.Count(cell => cell is "1" or "2" or "3" or "4" or "5"), cells.Count(cell => cell == ""), cells.Count(cell => cell == "NA"), cells.Count(cell => cell == "DK"),
                cells.Count(cell => cell == "N/A"), cells.Count(cell => cell == "9"), cells.Count(cell => cell == "often")));
        }
    });

    [Fact]
    public void ReadTally_AnyRows_IsTheTallyOfRead() => Rows.Sample(rows =>
    {
        JobMapResult<SurveyIngestion> read = Read(rows);
        using MemoryStream stream = new(Csv(rows));

        JobMapResult<TallyIngestion> counted = SurveyReader.ReadTally(stream, RandomTable.Map, responses => SurveyTally.From(responses.SegmentBy("area")), WithArea);

        counted.Diagnostics.Should().Equal(read.Diagnostics);
        if (counted.IsSuccess)
        {
            counted.Value.Tally.Should().Be(SurveyTally.From(read.Value.Responses.SegmentBy("area")));
            counted.Value.Report.Should().Be(read.Value.Report);
        }
    });

    [Fact]
    public void Read_OutcomeRatedTwice_CountsTheFirstAndSaysSo()
    {
        JobMapResult<SurveyIngestion> result = Read("1,a,5,1,,1\n1,a,2,4,,1\n2,a,3,3,,1\n");

        Lines(result, "JM3049").Should().Equal("long.csv:3: JM3049 warning: The respondent has rated 'a' in an earlier row; this one is left out.");
        result.Value.Responses.ImportanceOf(OutcomeId.Parse("a")).ToArray().Should().Equal(5, 3);
        result.Value.Report.RepeatedRatings.Should().Be(1);
    }

    [Fact]
    public void Read_OutcomeTheMapDoesNotHave_IsLeftOutAndSaid()
    {
        JobMapResult<SurveyIngestion> result = Read("1,a,5,1,,1\n1,other,2,4,,1\n1,,2,4,,1\n");

        Lines(result, "JM3002").Should().Equal(
            "long.csv:3:2: JM3002 warning: The row rates 'other', which the map does not have, and is left out.", "long.csv:4:2: JM3002 warning: The row names no outcome or job, and is left out.");
        result.Value.Report.RowsOfUnknownNeeds.Should().Be(2);
    }

    [Fact]
    public void Read_HeaderAgain_IsLeftOutAndSaid()
    {
        JobMapResult<SurveyIngestion> result = Read($"1,a,5,1,,1\n{Header}2,a,4,2,,1\n");

        Lines(result, "JM3046").Should().Equal("long.csv:3: JM3046 warning: The row says what the header says, and is left out.");
        (result.Value.Report.RepeatedHeaders, result.Value.Report.RowsKept, result.Value.Report.Respondents).Should().Be((1, 2, 2));
    }

    [Fact]
    public void Read_VariablesThatDisagree_AreThoseOfTheFirstRowAndSaid()
    {
        JobMapResult<SurveyIngestion> result = Read("1,a,5,1,north,1\n1,b,4,2,south,1\n1,c,4,2,,1\n");

        Lines(result, "JM3055").Should().Equal("long.csv:3:5: JM3055 warning: area: the respondent's first row (line 2) says something else; that counts.");
        result.Value.Responses.ValuesOf("area").Should().Equal("north");
    }

    [Fact]
    public void Read_WeightsThatDisagree_AreSaid()
    {
        JobMapResult<SurveyIngestion> result = Read("1,a,5,1,,2\n1,b,4,2,,3\n1,c,4,2,,2.0\n");

        Lines(result, "JM3055").Should().Equal("long.csv:3:6: JM3055 warning: w: the respondent's first row (line 2) says something else; that counts.");
        result.Value.Responses.WeightOf(0).Should().Be(2);
    }

    [Fact]
    public void Read_RowWithoutRespondent_IsAnErrorWithItsLine()
    {
        JobMapResult<SurveyIngestion> result = Read("1,a,5,1,,1\n ,b,4,2,,1\n");

        result.IsSuccess.Should().BeFalse();
        Lines(result, "JM3048").Should().Equal("long.csv:3:1: JM3048 error: The row names no respondent.");
    }

    [Fact]
    public void Read_OneSideMissing_CountsTheOther()
    {
        SurveyIngestion ingestion = Read("1,a,5,,,1\n2,a,,4,,1\n3,a,DK,N/A,,1\n").Value;

        SurveyTally.From(ingestion.Responses).Groups[0].TryGetHistogram(OutcomeId.Parse("a"), out JointHistogram? histogram).Should().BeTrue();
        (histogram!.AnsweredImportance, histogram.AnsweredSatisfaction, histogram.AnsweredBoth).Should().Be((1, 1, 0));
        histogram.ImportanceNoAnswers.Should().Be(new NoAnswerCounts(1, 1, 0));
        histogram.SatisfactionNoAnswers.Should().Be(new NoAnswerCounts(1, 0, 1));
    }

    [Fact]
    public void Read_Weights_AreThoseOfTheRespondents()
    {
        SurveyIngestion ingestion = Read("1,a,5,1,,0.5\n2,a,4,2,,2\n1,b,4,2,,0.5\n").Value;

        Enumerable.Range(0, 2).Select(ingestion.Responses.WeightOf).Should().Equal(0.5, 2);
        ingestion.Report.WeightVariable.Should().Be("w");
    }

    [Fact]
    public void Read_FaultyWeight_IsAnError() => Lines(Read("1,a,5,1,,x\n"), "JM3022").Should().Equal("long.csv:2:6: JM3022 error: w: 'x' is not a weight from 0 to 1000000.");

    [Fact]
    public void Read_StraightLiners_AreFlaggedByRowsAndExcludedWhenAsked()
    {
        const string Rows = "1,a,5,1,,1\n2,a,4,2,,1\n1,b,5,1,,1\n2,b,3,2,,1\n";
        SurveyReadOptions flags = WithArea with { Quality = new AnswerQualityOptions { StraightLiningRatings = 2 } };

        IngestionReport flagged = Read(Rows, flags).Value.Report;
        SurveyIngestion excluded = Read(Rows, flags with { Quality = flags.Quality with { Exclude = [AnswerQualityCheck.StraightLining] } }).Value;

        (flagged.Checks[^1].Flagged, flagged.Checks[^1].Excluded, flagged.RowsKept).Should().Be((2, 0, 4));
        flagged.Checks[^1].Lines.Should().Equal(2);
        (excluded.Report.RowsRead, excluded.Report.RowsKept, excluded.Report.RowsExcluded, excluded.Report.Respondents).Should().Be((4, 2, 2, 1));
        excluded.Responses.ImportanceOf(OutcomeId.Parse("a")).ToArray().Should().Equal(4);
        flagged.Checks.SkipLast(1).Should().OnlyContain(check => check.Limitation == "not made where each row is one rating");
    }

    [Fact]
    public void Read_EverybodyExcluded_IsAnError()
    {
        SurveyReadOptions options = WithArea with { Quality = new AnswerQualityOptions { StraightLiningRatings = 2, Exclude = [AnswerQualityCheck.StraightLining] } };

        JobMapResult<SurveyIngestion> result = Read("1,a,5,1,,1\n1,b,5,1,,1\n", options);

        result.IsSuccess.Should().BeFalse();
        Lines(result, "JM3012").Should().Equal("long.csv: JM3012 error: No row is kept.");
    }

    private static JobMapResult<SurveyIngestion> Read(string rows, SurveyReadOptions? options = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Header + rows));
        return SurveyReader.Read(stream, RandomTable.Map, options ?? WithArea);
    }

    private static JobMapResult<SurveyIngestion> Read(string[][] rows)
    {
        using MemoryStream stream = new(Csv(rows));
        return SurveyReader.Read(stream, RandomTable.Map, WithArea);
    }

    private static byte[] Csv(string[][] rows) => Encoding.UTF8.GetBytes(Header + ExportFile.Delimited(rows, ','));

    private static IEnumerable<string> Lines(JobMapResult<SurveyIngestion> result, string id) => Study.Lines(result.Diagnostics.Where(found => found.Id == id));

    private static (long, long, long, long, long, long, long) Counts(ColumnReport column) =>
        (column.Answered, column.Blank, column.MissingCode, column.DontKnow, column.NotApplicable, column.OutOfScale, column.Unparsable);
}
