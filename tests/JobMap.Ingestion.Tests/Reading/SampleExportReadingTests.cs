using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tests.Layouts;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>One study, exported by every tool and saved as every kind of file, reads to the same tally without an option.</summary>
public sealed class SampleExportReadingTests
{
    private static readonly Dictionary<string, Func<SampleExport, byte[]>> Files = new(StringComparer.Ordinal)
    {
        ["as written"] = export => Encoding.UTF8.GetBytes(export.Text),
        ["UTF-8 with mark"] = export => ExportFile.Marked(export.Text, new UTF8Encoding(true)),
        ["UTF-16"] = export => ExportFile.Marked(export.Text, Encoding.Unicode),
        ["UTF-16, most significant byte first"] = export => ExportFile.Marked(export.Text, Encoding.BigEndianUnicode),
        ["UTF-16 without mark"] = export => Encoding.Unicode.GetBytes(export.Text),
        ["Windows-1252"] = export => ExportFile.Windows1252.GetBytes(export.Text),
        ["commas"] = export => Delimited(export, ','),
        ["semicolons"] = export => Delimited(export, ';'),
        ["tabs"] = export => Delimited(export, '\t'),
        ["gzip"] = export => ExportFile.Gzip(Encoding.UTF8.GetBytes(export.Text)),
        ["workbook"] = export => ExportFile.Workbook(export.Sample.Records),
        ["workbook in gzip"] = export => ExportFile.Gzip(ExportFile.Workbook(export.Sample.Records)),
        ["Parquet"] = export => ExportFile.Parquet(export.Sample.Records),
    };

    /// <summary>A column of Parquet has a name of its own, so a table whose first header line repeats one or leaves one blank cannot be saved as Parquet as it is.</summary>
    public static TheoryData<string, string> ExportsAndFiles
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (SampleExport export in SampleExports.All)
            {
                foreach (string file in Files.Keys.Where(file => file != "Parquet" || (export.Sample.Records[0].Distinct().Count() == export.Sample.Records[0].Length && !export.Sample.Records[0].Contains(""))))
                {
                    data.Add(export.Name, file);
                }
            }

            return data;
        }
    }

    [Fact]
    public void ExportsAndFiles_Parquet_IsThereOfAllButOne() => ExportsAndFiles.Count(row => (string)row[1] == "Parquet").Should().Be(SampleExports.All.Count - 1, "SurveyMonkey leaves names blank");

    [Theory]
    [MemberData(nameof(ExportsAndFiles))]
    public void Read_WithoutOptions_GivesTheTallyOfTheStudy(string name, string file)
    {
        SampleExport export = SampleExports.All.Single(one => one.Name == name);
        using MemoryStream stream = new(Files[file](export));

        JobMapResult<SurveyIngestion> result = SurveyReader.Read(stream, SampleStudy.Map);

        result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Warning && found.Id != "JM3024").Should().BeEmpty();
        SurveyResponses expected = Answers.Of(Answers.OfSampleStudy, SampleStudy.Map, area: export.AreaColumn);
        SurveyTally.From(result.Value.Responses).Should().Be(SurveyTally.From(expected));
        SurveyTally.From(result.Value.Responses.SegmentBy(export.AreaColumn)).Should().Be(SurveyTally.From(expected.SegmentBy(export.AreaColumn)));
        result.Value.Report.Layout.Layout.Should().Be(export.Layout);
        result.Value.Report.Respondents.Should().Be(5);
        result.Value.Report.RowsExcluded.Should().Be(0);
        result.Value.Report.Answered.Should().Be(36, "4 of 40 cells are blank");
    }

    /// <summary>In a long table a rating of neither side is no row: 20 pairs less one, of which one lacks its importance and one its satisfaction.</summary>
    [Theory]
    [InlineData("long", 19, 2, 2)]
    [InlineData("wide", 5, 8, 4)]
    public void Read_ReportOfLongAndWide_DiffersInRowsAndBlanks(string name, long rows, int columns, long blank)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(SampleExports.All.Single(one => one.Name == name).Text));

        IngestionReport report = SurveyReader.Read(stream, SampleStudy.Map).Value.Report;

        (report.RowsRead, report.Columns.Count, report.Columns.Sum(column => column.Blank)).Should().Be((rows, columns, blank));
    }

    [Theory]
    [MemberData(nameof(ExportsAndFiles))]
    public void ReadTally_WithoutOptions_IsThatOfRead(string name, string file)
    {
        byte[] content = Files[file](SampleExports.All.Single(one => one.Name == name));
        using MemoryStream first = new(content);
        using MemoryStream second = new(content);

        TallyIngestion counted = SurveyReader.ReadTally(first, SampleStudy.Map).Value;
        SurveyIngestion read = SurveyReader.Read(second, SampleStudy.Map).Value;

        counted.Tally.Should().Be(SurveyTally.From(read.Responses));
        counted.Report.Should().Be(read.Report);
    }

    /// <summary>What was proposed of one file, saved, reads every other file of the survey, and says what was looked at before a reading.</summary>
    [Theory]
    [MemberData(nameof(ExportsAndFiles))]
    public void Read_WithTheColumnMapOfTheExport_GivesTheSameTally(string name, string file)
    {
        SampleExport export = SampleExports.All.Single(one => one.Name == name);
        using MemoryStream first = new(Encoding.UTF8.GetBytes(export.Text));
        using MemoryStream second = new(Files[file](export));

        ColumnMap proposed = SurveyReader.Inspect(first, SampleStudy.Map).Value.ColumnMap;
        ColumnMap saved = JobMapJson.DeserializeColumnMap(JobMapJson.Serialize(proposed)).Value;
        SurveyIngestion ingestion = SurveyReader.Read(second, SampleStudy.Map, new SurveyReadOptions { ColumnMap = saved }).Value;

        SurveyTally.From(ingestion.Responses.SegmentBy(export.AreaColumn)).Should().Be(SurveyTally.From(Answers.Of(Answers.OfSampleStudy, SampleStudy.Map, area: export.AreaColumn).SegmentBy(export.AreaColumn)));
        ingestion.Report.ColumnMap.Should().Be(proposed);
        ingestion.Report.RowsExcluded.Should().Be(0);
    }

    private static byte[] Delimited(SampleExport export, char delimiter) => Encoding.UTF8.GetBytes(ExportFile.Delimited(export.Sample.Records, delimiter));
}
