using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tests.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>Whatever comes in: a diagnostic that says where, no exception, and every row accounted for.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string> Exports => [.. SampleExports.All.Select(export => export.Name)];

    [Fact]
    public void Read_HeaderAgainInTheMiddle_IsLeftOutAndSaidWithItsLine()
    {
        const string Table = "respondent_id,imp_a,sat_a\n1,5,1\n2,4,2\n";

        JobMapResult<SurveyIngestion> result = Read(Table + Table.Replace("\n1,", "\n3,", StringComparison.Ordinal));

        Study.Lines(result.Diagnostics.Where(found => found.Id == "JM3046")).Should().Equal("answers.csv:4: JM3046 warning: The row says what the header says, and is left out.");
        (result.Value.Report.RowsRead, result.Value.Report.RowsKept, result.Value.Report.RepeatedHeaders).Should().Be((5, 4, 1));
        result.Value.Report.Columns.Should().OnlyContain(column => column.Answered == 4 && column.Unparsable == 0);
    }

    /// <summary>The reader of sheets gives every row as many fields as the longest so far; a header again is known all the same.</summary>
    [Fact]
    public void Read_SheetWithARowThatIsTooLong_KnowsTheHeaderAgain()
    {
        string[] header = ["respondent_id", "imp_a", "sat_a"];
        using MemoryStream stream = new(ExportFile.Workbook([header, ["1", "5", "1"], ["2", "4", "2", "x"], ["3", "3", "3"], header, ["4", "2", "4"]]));

        JobMapResult<SurveyIngestion> result = SurveyReader.Read(stream, RandomTable.Map, new SurveyReadOptions { Source = "answers.xlsx" });

        (result.Value.Report.RepeatedHeaders, result.Value.Report.RowsKept).Should().Be((1, 4));
        result.Value.Report.Columns.Should().OnlyContain(column => column.Answered == 4 && column.Unparsable == 0);
    }

    /// <summary>Files of one survey put together, whatever tool wrote them: each line of the header is left out when it comes again, and nobody is counted who is none.</summary>
    [Theory]
    [MemberData(nameof(Exports))]
    public void Read_TwoExportsPutTogether_CountsThePeopleOfBothAndNoHeader(string name)
    {
        SampleExport export = SampleExports.All.Single(one => one.Name == name);
        string twice = export.Text + export.Text.Replace("R_", "S_", StringComparison.Ordinal);

        JobMapResult<SurveyIngestion> result = Read(twice, SampleStudy.Map);

        result.Value.Report.RepeatedHeaders.Should().Be(export.HeaderRecords);
        SurveyTally.From(result.Value.Responses).Should().Be(SurveyTally.From(Answers.Of(Answers.OfSampleStudy.Concat(Answers.OfSampleStudy), SampleStudy.Map)));
    }

    [Fact]
    public void Read_TwoTablesOfDifferentColumns_SaysWhereRowsDiffer()
    {
        JobMapResult<SurveyIngestion> result = Read("imp_a,sat_a\n5,1\nimp_a,sat_a,imp_b,sat_b\n4,2,3,3\n");

        Study.Lines(result.Diagnostics.Where(found => found.Id == "JM3007")).Should().Equal(
            "answers.csv:3: JM3007 warning: The row has 4 fields, the header 2.", "answers.csv:4: JM3007 warning: The row has 4 fields, the header 2.");
        result.Value.Report.RowsRead.Should().Be(3);
        result.Value.Report.Columns.Should().OnlyContain(column => column.Answered == 2 && column.Unparsable == 1);
    }

    [Fact]
    public void Read_TenThousandColumns_AreReadOrNamedAsTooMany()
    {
        string header = string.Join(',', Enumerable.Range(0, 9_998).Select(i => FormattableString.Invariant($"note{i}"))) + ",imp_a,sat_a\n";
        string csv = header + string.Concat(Enumerable.Repeat(new string(',', 9_998) + "5,1\n", 3));

        JobMapResult<SurveyIngestion> read = Read(csv.Replace(",5,1\n", "5,1\n", StringComparison.Ordinal));
        JobMapResult<SurveyIngestion> limited = Read(csv, null, new SurveyReadOptions { Source = "answers.csv", Limits = new SurveyReadLimits { MaximumColumns = 9_999 } });

        read.Value.Report.IgnoredColumns.Should().HaveCount(9_998);
        Study.Lines(limited.Diagnostics).Should().ContainSingle(line => line.StartsWith("answers.csv:1: JM3014 error", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TenThousandRatingColumnsOfNothing_SaysTwentyAndCountsTheRest()
    {
        string header = string.Join(',', Enumerable.Range(0, 5_000).Select(i => FormattableString.Invariant($"imp_x{i},sat_x{i}"))) + ",imp_a,sat_a\n";

        JobMapResult<SurveyIngestion> result = Read(header + string.Join(',', Enumerable.Repeat("5", 10_002)) + "\n");

        result.IsSuccess.Should().BeTrue();
        result.Diagnostics.Should().HaveCountLessThan(100);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0 })]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', (byte)'1' })]
    [InlineData(new byte[] { 0, 1, 2, 3, 0, 0, 0, 255, 254, 0, 7, 0, 0, 0 })]
    [InlineData(new byte[] { 0x1F, 0x8B })]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4 })]
    [InlineData(new byte[] { (byte)'P', (byte)'A', (byte)'R', (byte)'1', 1, 2, 3 })]
    public void Read_Binary_IsAnErrorThatSaysSo(byte[] content)
    {
        using MemoryStream stream = new(content);

        JobMapResult<SurveyIngestion> result = SurveyReader.Read(stream, RandomTable.Map);

        result.IsSuccess.Should().BeFalse();
        result.Diagnostics.Should().Contain(found => found.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void Read_FileCutOffAnywhere_IsReadOrRefusedWithoutException(string name)
    {
        SampleExport export = SampleExports.All.Single(one => one.Name == name);
        byte[] text = Encoding.UTF8.GetBytes(export.Text);
        byte[] packed = ExportFile.Gzip(text);
        byte[] workbook = ExportFile.Workbook(export.Sample.Records);
        foreach (byte[] whole in (byte[][])[text, packed, workbook, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(export.Text)]])
        {
            for (int part = 0; part < 40; part++)
            {
                using MemoryStream stream = new(whole[..(whole.Length * part / 40)]);
                JobMapResult<SurveyIngestion> result = SurveyReader.Read(stream, SampleStudy.Map);

                result.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error).Should().Be(!result.IsSuccess);
                if (result.TryGetValue(out SurveyIngestion? ingestion))
                {
                    (whole == packed || whole == workbook).Should().BeFalse("a packed file that is cut off is known to be");
                    ingestion.Report.Columns.Should().OnlyContain(c => c.Answered + c.Blank + c.MissingCode + c.DontKnow + c.NotApplicable + c.OutOfScale + c.Unparsable == ingestion.Report.RowsKept);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void Read_HeaderAlone_SaysThatThereAreNoAnswers(string name)
    {
        SampleExport export = SampleExports.All.Single(one => one.Name == name);

        JobMapResult<SurveyIngestion> result = Read(ExportFile.Delimited(export.Sample.Records.Take(export.HeaderRecords), ','), SampleStudy.Map);

        result.IsSuccess.Should().BeFalse();
        Study.Lines(result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)).Should().Equal("answers.csv: JM3012 error: The file has a header and no answers.");
    }

    [Fact]
    public void Read_EmptyFile_SaysSo()
    {
        Study.Lines(Read("").Diagnostics).Should().Equal("answers.csv: JM3008 error: The file is empty.");
        using MemoryStream packed = new(ExportFile.Gzip([]));
        SurveyReader.Read(packed, RandomTable.Map).Diagnostics.Should().ContainSingle(found => found.Id == "JM3008");
        using MemoryStream workbook = new(ExportFile.Workbook([]));
        SurveyReader.Read(workbook, RandomTable.Map).Diagnostics.Should().Contain(found => found.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Read_EveryRowExcluded_SaysThatNoneIsKept()
    {
        SurveyReadOptions options = new() { Source = "answers.csv", Quality = new AnswerQualityOptions { Exclude = [AnswerQualityCheck.Unfinished] } };

        JobMapResult<SurveyIngestion> result = Read("finished,imp_a,sat_a\n0,5,1\n0,4,2\n", null, options);

        result.IsSuccess.Should().BeFalse();
        Study.Lines(result.Diagnostics.Where(found => found.Id == "JM3012")).Should().Equal("answers.csv: JM3012 error: No row is kept.");
    }

    [Fact]
    public void Read_MixedEncodings_AreSaidWithLineAndColumn()
    {
        byte[] mixed = [.. Encoding.UTF8.GetBytes("area,imp_a,sat_a\nMünchen,5,1\n" + string.Concat(Enumerable.Repeat("Zürich,4,2\n", 20_000))), .. Encoding.Latin1.GetBytes("Köln,3,3\n")];
        using MemoryStream stream = new(mixed);

        JobMapResult<SurveyIngestion> result = SurveyReader.Read(stream, RandomTable.Map, new SurveyReadOptions { Variables = ["area"], Source = "answers.csv" });

        result.Value.Report.RowsKept.Should().Be(20_002);
        Study.Lines(result.Diagnostics.Where(found => found.Id == "JM3016")).Should().ContainSingle(line => line.StartsWith("answers.csv:20003:1: JM3016 warning", StringComparison.Ordinal));
    }

    private static JobMapResult<SurveyIngestion> Read(string csv, UniversalJobMap? map = null, SurveyReadOptions? options = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return SurveyReader.Read(stream, map ?? RandomTable.Map, options ?? new SurveyReadOptions { Source = "answers.csv" });
    }
}
