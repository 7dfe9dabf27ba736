using System.Text;
using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests;

public sealed class SurveyReaderTests
{
    private static readonly OutcomeId Choose = OutcomeId.Parse("choose");
    private static readonly OutcomeId Blocked = OutcomeId.Parse("blocked");

    [Fact]
    public void Read_ColumnsInAnyOrderAndEitherName_FillsTheRatings()
    {
        SurveyResponses responses = Study.ReadLarger("""
            sat_blocked,Importance_choose,id,imp_blocked,SATISFACTION_choose
            1,2,a,3,4
            5,4,b,3,2
            """).Value.Responses;

        responses.Respondents.Should().Be(2);
        responses.ImportanceOf(Choose).ToArray().Should().Equal(2, 4);
        responses.SatisfactionOf(Choose).ToArray().Should().Equal(4, 2);
        responses.ImportanceOf(Blocked).ToArray().Should().Equal(3, 3);
        responses.SatisfactionOf(Blocked).ToArray().Should().Equal(1, 5);
    }

    [Fact]
    public void Read_BlanksAndCodes_AreMissingAndCounted()
    {
        SurveyIngestion ingestion = Study.Read("imp_choose,sat_choose\n5,\n , N/A \nDon't know,4\n,-99\n").Value;

        ingestion.Report.RowsRead.Should().Be(4);
        ingestion.Report.Columns[0].Should().BeEquivalentTo(new { Name = "imp_choose", Column = 1, Answered = 1, Blank = 2, MissingCode = 0, DontKnow = 1, NotApplicable = 0, OutOfScale = 0, Unparsable = 0 });
        ingestion.Report.Columns[1].Should().BeEquivalentTo(new { Name = "sat_choose", Column = 2, Answered = 1, Blank = 1, MissingCode = 1, DontKnow = 0, NotApplicable = 1, OutOfScale = 0, Unparsable = 0 });
        ingestion.Responses.ImportanceOf(Choose).ToArray().Should().Equal(5, 0, 0, 0);
        ingestion.Responses.SatisfactionOf(Choose).ToArray().Should().Equal(0, 0, 4, 0);
    }

    [Fact]
    public void Read_RatingOutsideTheScaleOrText_IsLeftOutAndReportedWithLineAndColumn()
    {
        JobMapResult<SurveyIngestion> result = Study.Read("imp_choose,sat_choose\n9,3\n4,often\n4.5,2\n4.0,0\n");

        Study.Lines(result.Diagnostics.Where(found => found.Id is "JM3005" or "JM3006")).Should().Equal(
            "answers.csv:2:1: JM3005 warning: imp_choose: 9 is outside 1..5 and is left out.",
            "answers.csv:3:2: JM3006 warning: sat_choose: 'often' is neither a whole number nor a label that is known, and is left out.",
            "answers.csv:4:1: JM3006 warning: imp_choose: '4.5' is neither a whole number nor a label that is known, and is left out.",
            "answers.csv:5:2: JM3005 warning: sat_choose: 0 is outside 1..5 and is left out.");
        result.Value.Responses.ImportanceOf(Choose).ToArray().Should().Equal(0, 4, 0, 4);
        result.Value.Responses.SatisfactionOf(Choose).ToArray().Should().Equal(3, 0, 2, 0);
    }

    [Fact]
    public void Read_OneSideMissing_CountsOnTheSideAnswered()
    {
        SurveyTally tally = SurveyTally.From(Study.Read("imp_choose,sat_choose\n5,\n,4\n5,4\n").Value.Responses);

        tally.Groups[0].TryGetHistogram(Choose, out JointHistogram? histogram).Should().BeTrue();
        histogram!.AnsweredImportance.Should().Be(2);
        histogram.AnsweredSatisfaction.Should().Be(2);
        histogram.AnsweredBoth.Should().Be(1);
    }

    [Fact]
    public void Read_ManyFaults_ShowsTwentyAndCountsTheRest()
    {
        string rows = string.Concat(Enumerable.Repeat("9,3\n", 50));

        JobMapResult<SurveyIngestion> result = Study.Read("imp_choose,sat_choose\n" + rows);

        result.Diagnostics.Where(found => found.Id == "JM3005").Should().HaveCount(21);
        result.Diagnostics[^1].Message.Should().StartWith("30 more like the 20 above").And.EndWith("50 in all.");
        result.Value.Report.Columns[0].OutOfScale.Should().Be(50);
    }

    [Fact]
    public void Read_UnknownOutcomeAndOtherColumns_AreReported()
    {
        JobMapResult<SurveyIngestion> result = Study.Read("id,imp_choose,sat_choose,imp_else\n1,4,2,5\n");

        Study.Lines(result.Diagnostics).Should().Equal("answers.csv:1:4: JM3002 warning: The column 'imp_else' rates an outcome or job the map does not have; it is left out.");
        result.Value.Report.IgnoredColumns.Should().Equal("imp_else");
    }

    [Fact]
    public void Read_OneColumnOfTwo_IsReadAndReported()
    {
        JobMapResult<SurveyIngestion> result = Study.ReadLarger("imp_choose,sat_choose,imp_blocked\n4,2,5\n");

        Study.Lines(result.Diagnostics).Should().Equal("answers.csv:1:3: JM3003 warning: 'blocked' has no satisfaction column.");
        result.Value.Responses.ImportanceOf(Blocked).ToArray().Should().Equal(5);
    }

    [Fact]
    public void Read_OutcomeWithoutColumns_IsReported() =>
        Study.Lines(Study.ReadLarger("imp_choose,sat_choose\n4,2\n").Diagnostics)
            .Should().Equal("answers.csv:1: JM3004 warning: Without columns: 1 outcome of the map, 'blocked'.");

    [Fact]
    public void Read_ShortAndLongRows_AreReadAndReported()
    {
        JobMapResult<SurveyIngestion> result = Study.Read("imp_choose,sat_choose\n4\n4,2,1\n");

        Study.Lines(result.Diagnostics).Should().Equal(
            "answers.csv:2: JM3007 warning: The row has 1 field, the header 2.",
            "answers.csv:3: JM3007 warning: The row has 3 fields, the header 2.",
            "answers.csv: JM3018 info: Missing: 1 of 4 ratings, 1 of them blank and 0 with a code for no answer.");
        result.Value.Responses.SatisfactionOf(Choose).ToArray().Should().Equal(0, 2);
        result.Value.Report.Columns[1].Blank.Should().Be(1);
    }

    [Fact]
    public void Read_Variables_AreReadWhereAskedFor()
    {
        SurveyResponses responses = Study.Read("city,imp_choose,sat_choose\n Delft ,4,2\n,3,3\n", SurveyReadOptions.Default with { Variables = ["city"] }).Value.Responses;

        responses.ValuesOf("city").Should().Equal("Delft", null);
    }

    [Fact]
    public void Read_MissingCodeThatIsANumber_IsMissingHoweverItIsWritten()
    {
        SurveyReadOptions options = SurveyReadOptions.Default with { Scale = RatingScale.Create(1, 10), NoAnswerCodes = new NoAnswerCodes { Missing = ["9"] } };

        SurveyIngestion ingestion = Study.Read("imp_choose,sat_choose\n9,9.0\n09,8\n", options).Value;

        ingestion.Report.Columns.Select(column => column.MissingCode).Should().Equal(2, 1);
        ingestion.Responses.SatisfactionOf(Choose).ToArray().Should().Equal(0, 8);
    }

    [Fact]
    public void Read_RatingColumnAskedForAsVariable_IsReadAsBoth()
    {
        SurveyIngestion ingestion = Study.Read("imp_choose,sat_choose\n4,2\n", SurveyReadOptions.Default with { Variables = ["imp_choose"] }).Value;

        ingestion.Responses.ImportanceOf(Choose).ToArray().Should().Equal(4);
        ingestion.Responses.ValuesOf("imp_choose").Should().Equal("4");
        ingestion.Report.IgnoredColumns.Should().BeEmpty();
    }

    [Theory]
    [InlineData("imp_choose;sat_choose\n4;2\n")]
    [InlineData("imp_choose\tsat_choose\r\n4\t2\r\n")]
    [InlineData("\uFEFFimp_choose,sat_choose\n\"4\",\"2\"\n")]
    public void Read_OtherSeparatorsMarksAndQuotes_ReadsTheSame(string csv)
    {
        SurveyResponses responses = Study.Read(csv).Value.Responses;

        responses.ImportanceOf(Choose).ToArray().Should().Equal(4);
        responses.SatisfactionOf(Choose).ToArray().Should().Equal(2);
    }

    [Fact]
    public void Read_Utf16WithMark_ReadsTheSame()
    {
        byte[] csv = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("imp_choose;sat_choose\n4;2\n")];

        Study.Read(csv, SurveyReadOptions.Default).Value.Responses.ImportanceOf(Choose).ToArray().Should().Equal(4);
    }

    [Fact]
    public void Read_HeaderThatIsNotUtf8_IsReadAsWindows1252AndWarns()
    {
        JobMapResult<SurveyIngestion> result = Study.Read(Encoding.Latin1.GetBytes("imp_choose,sat_choose,größe\n4,2,1\n"), SurveyReadOptions.Default);

        result.IsSuccess.Should().BeTrue();
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM3024");
        result.Value.Report.IgnoredColumns.Should().Equal("größe");
    }

    [Fact]
    public void Read_VariableThatIsNotUtf8_WarnsWithLineAndColumn()
    {
        byte[] mixed = [.. Encoding.UTF8.GetBytes("imp_choose,sat_choose,city\n4,2,Zürich\n4,2,"), .. Encoding.Latin1.GetBytes("Köln\n")];

        Study.Lines(Study.Read(mixed, SurveyReadOptions.Default with { Variables = ["city"], Encoding = Encoding.UTF8 }).Diagnostics)
            .Should().ContainSingle(line => line.StartsWith("answers.csv:3:3: JM3016 warning", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_StrayQuotes_AreReadAndReported()
    {
        JobMapResult<SurveyIngestion> result = Study.Read("imp_choose,sat_choose,note\n4,2,a 5\" screen\n");

        result.IsSuccess.Should().BeTrue();
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM3017").Which.Location.Line.Should().Be(2);
    }

    [Fact]
    public void Read_QuotedLineBreaks_CountAsLines()
    {
        JobMapResult<SurveyIngestion> result = Study.Read("note,imp_choose,sat_choose\n\"two\nlines\",4,2\nx,8,2\n");

        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM3005").Which.Location.Line.Should().Be(4);
    }

    [Fact]
    public void Read_NullArguments_Throws()
    {
        FluentActions.Invoking(() => SurveyReader.Read(null!, Study.Map, SurveyReadOptions.Default)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SurveyReader.Read(Stream.Null, null!, SurveyReadOptions.Default)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SurveyReader.ReadFile(null!, Study.Map)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SurveyReader.ReadTally(null!, Study.Map)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SurveyReader.Inspect(Stream.Null, null!)).Should().Throw<ArgumentNullException>();
    }
}
