using System.Text;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>Nothing disappears in silence: rows and cells add up, whatever the table, and however it is read the answers are the same.</summary>
public sealed class ConservationTests
{
    [Fact]
    public void Read_AnyTable_KeepsOrExcludesEveryRowAndCountsEveryCell() => RandomTable.Any.Sample(table =>
    {
        JobMapResult<SurveyIngestion> result = Read(table);
        if (!result.TryGetValue(out SurveyIngestion? ingestion))
        {
            result.Diagnostics.Should().Contain(found => found.Severity == DiagnosticSeverity.Error);
            return;
        }

        IngestionReport report = ingestion.Report;
        report.RowsRead.Should().Be(table.Rows.Length);
        (report.RowsKept + report.RowsExcluded).Should().Be(report.RowsRead);
        report.RepeatedHeaders.Should().Be(table.Rows.Count(table.IsHeader));
        report.RowsExcluded.Should().Be(report.RepeatedHeaders + report.Checks.Sum(check => check.Excluded));
        report.Checks.Should().OnlyContain(check => check.Excluded <= check.Flagged && (check.Excluded == 0 || table.Options.Quality.Exclude.Contains(check.Check)));
        report.Respondents.Should().Be(report.RowsKept);
        ingestion.Responses.Respondents.Should().Be((int)report.RowsKept);
        report.Columns.Should().HaveCount(6);
        foreach (ColumnReport column in report.Columns)
        {
            (column.Answered + column.Blank + column.MissingCode + column.DontKnow + column.NotApplicable + column.OutOfScale + column.Unparsable).Should().Be(report.RowsKept);
            RatingsOf(ingestion.Responses, column).Count(rating => rating != 0).Should().Be((int)column.Answered);
        }

        (report.Answered + report.NotAnswered).Should().Be(report.RowsKept * 6);
    });

    /// <summary>Held against the cells themselves: where nobody is excluded, each column has as many of each number as the table has.</summary>
    [Fact]
    public void Read_NobodyExcluded_HasTheRatingsOfTheTable() => RandomTable.Any.Sample(table =>
    {
        RandomTable all = table with { Options = table.Options with { Quality = AnswerQualityOptions.Default } };
        string[][] kept = [.. table.Rows.Where(row => !table.IsHeader(row))];
        if (kept.Length == 0)
        {
            return;
        }

        SurveyIngestion ingestion = Read(all).Value;
        foreach (ColumnReport column in ingestion.Report.Columns)
        {
            byte[] expected = [.. kept.Select(row => table.Cell(row, column.Name) switch { "1" => (byte)1, "2" or "A2" or "2 - x" => (byte)2, "3" or "3.0" => (byte)3, "4" => (byte)4, "5" => (byte)5, _ => (byte)0 })];
            RatingsOf(ingestion.Responses, column).Should().Equal(expected);
            column.Blank.Should().Be(kept.Count(row => string.IsNullOrWhiteSpace(table.Cell(row, column.Name))));
            column.OutOfScale.Should().Be(kept.Count(row => table.Cell(row, column.Name) is "0" or "6" or "9" or "99"));
            column.MissingCode.Should().Be(kept.Count(row => table.Cell(row, column.Name) is "NA" or "-99"));
            column.DontKnow.Should().Be(kept.Count(row => table.Cell(row, column.Name) is "DK" or "don't know"));
            column.NotApplicable.Should().Be(kept.Count(row => table.Cell(row, column.Name) is "N/A"));
        }

        ingestion.Responses.ValuesOf("area").Should().Equal(kept.Select(row => table.Cell(row, "area").Trim() is { Length: > 0 } area ? area : null));
        Enumerable.Range(0, kept.Length).Select(ingestion.Responses.WeightOf).Should().Equal(kept.Select(row => double.Parse(table.Cell(row, "w"), System.Globalization.CultureInfo.InvariantCulture)));
    });

    [Fact]
    public void ReadTally_AnyTable_IsTheTallyOfRead() => RandomTable.Any.Sample(table =>
    {
        foreach (Func<SurveyResponses, SurveyTally> count in (Func<SurveyResponses, SurveyTally>[])
            [SurveyTally.From, responses => SurveyTally.From(responses.SegmentBy("area")), responses => SurveyTally.From(responses.Where("area", "north")), SurveyTally.WithSecondMoments])
        {
            using MemoryStream stream = new(table.Csv);
            JobMapResult<SurveyIngestion> read = Read(table);
            JobMapResult<TallyIngestion> counted = SurveyReader.ReadTally(stream, RandomTable.Map, count, table.Options);

            counted.Diagnostics.Should().Equal(read.Diagnostics);
            counted.IsSuccess.Should().Be(read.IsSuccess);
            if (counted.IsSuccess)
            {
                counted.Value.Tally.Should().Be(count(read.Value.Responses));
                counted.Value.Report.Should().Be(read.Value.Report);
            }
        }
    });

    /// <summary>Short rows cannot be told from blank cells in a workbook, and a header again is one there too.</summary>
    [Fact]
    public void Read_AsOtherKindsOfFile_GivesTheSameResponsesAndCounts() => RandomTable.Any.Sample(table =>
    {
        string[][] records = [table.Header, .. table.Rows];
        JobMapResult<SurveyIngestion> csv = Read(table);
        foreach (byte[] file in (byte[][])[ExportFile.Workbook(records), Encoding.UTF8.GetBytes(ExportFile.Delimited(records, ';')), ExportFile.Gzip(Encoding.Unicode.GetBytes("\uFEFF" + ExportFile.Delimited(records, '\t')))])
        {
            using MemoryStream stream = new(file);
            JobMapResult<SurveyIngestion> other = SurveyReader.Read(stream, RandomTable.Map, table.Options);

            other.IsSuccess.Should().Be(csv.IsSuccess, "{0}", string.Join('\n', Study.Lines(other.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)).Append(ExportFile.Delimited(records, ','))));
            if (csv.IsSuccess)
            {
                other.Value.Responses.Should().Be(csv.Value.Responses);
                other.Value.Report.Columns.Select(Counts).Should().Equal(csv.Value.Report.Columns.Select(Counts));
                other.Value.Report.Checks.Select(check => (check.Check, check.Flagged, check.Excluded)).Should().Equal(csv.Value.Report.Checks.Select(check => (check.Check, check.Flagged, check.Excluded)));
            }
        }
    });

    [Fact]
    public void Read_ColumnsInAnotherOrder_GivesTheSameTallyAndChecks() => Gen.Select(RandomTable.Any, Gen.Int[1, 11]).Sample((table, turn) =>
    {
        string[][] whole = [.. table.Rows.Where(row => row.Length == table.Header.Length)];
        RandomTable first = table with { Rows = whole };
        RandomTable turned = table with { Header = Turned(table.Header, turn), Rows = [.. whole.Select(row => Turned(row, turn))] };

        JobMapResult<SurveyIngestion> one = Read(first);
        JobMapResult<SurveyIngestion> other = Read(turned);

        other.IsSuccess.Should().Be(one.IsSuccess);
        if (one.IsSuccess)
        {
            SurveyTally.From(other.Value.Responses).Should().Be(SurveyTally.From(one.Value.Responses));
            other.Value.Report.Checks.Select(check => (check.Check, check.Flagged, check.Excluded)).Should().Equal(one.Value.Report.Checks.Select(check => (check.Check, check.Flagged, check.Excluded)));
            other.Value.Report.Columns.Select(Counts).Should().BeEquivalentTo(one.Value.Report.Columns.Select(Counts));
        }
    });

    /// <summary>The map of columns as a document holds all that reading needs, but for what the options say of the survey.</summary>
    [Fact]
    public void Read_WithTheSavedColumnMap_GivesTheSameResponsesAndReport() => RandomTable.Any.Sample(table =>
    {
        JobMapResult<SurveyIngestion> proposed = Read(table);
        if (!proposed.IsSuccess)
        {
            return;
        }

        ColumnMap saved = JobMapJson.DeserializeColumnMap(JobMapJson.Serialize(proposed.Value.Report.ColumnMap)).Value;
        saved.Should().Be(proposed.Value.Report.ColumnMap);
        SurveyIngestion again = Read(table with { Options = new SurveyReadOptions { ColumnMap = saved, Quality = table.Options.Quality } }).Value;

        again.Responses.Should().Be(proposed.Value.Responses);
        again.Report.Checks.Should().Equal(proposed.Value.Report.Checks);
        again.Report.Columns.Should().Equal(proposed.Value.Report.Columns);
        (again.Report.RowsRead, again.Report.RowsExcluded, again.Report.WeightVariable).Should().Be((proposed.Value.Report.RowsRead, proposed.Value.Report.RowsExcluded, proposed.Value.Report.WeightVariable));
    });

    /// <summary>More rows than are held at once, few columns and many: counted in parts and read as a whole they are the same.</summary>
    [Theory]
    [InlineData(1, 150_000)]
    [InlineData(1, 131_072)]
    [InlineData(600, 2_500)]
    public void ReadTally_MoreRowsThanABlock_IsTheTallyOfRead(int outcomes, int rows)
    {
        UniversalJobMap map = UniversalJobMap.For("testers", "test a thing").Execute("do it", s =>
        {
            for (int i = 0; i < outcomes; i++)
            {
                s.Outcome($"minimize the time it takes to do part {i}", id: $"o{i}");
            }
        }).Build();
        StringBuilder csv = new();
        csv.AppendJoin(',', Enumerable.Range(0, outcomes).Select(i => $"imp_o{i},sat_o{i}")).Append(",w,area\n");
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < 2 * outcomes; c++)
            {
                int cell = ((r * 31) + (c * 17) + (r / 7)) % 11;
                csv.Append(cell switch { 0 => "", 6 => "DK", 7 => "N/A", 8 => "9", > 8 => "3", _ => $"{(char)('0' + cell)}" }).Append(',');
            }

            csv.Append(r % 4 == 0 ? "0.5" : "1").Append(',').Append(r % 3 == 0 ? "north" : "south").Append('\n');
        }

        byte[] content = Encoding.UTF8.GetBytes(csv.ToString());
        SurveyReadOptions options = new() { WeightVariable = "w", Variables = ["area"] };
        SurveyTally Count(SurveyResponses responses) => SurveyTally.From(responses.SegmentBy("area"));
        using MemoryStream first = new(content);
        using MemoryStream second = new(content);

        SurveyIngestion read = SurveyReader.Read(first, map, options).Value;
        TallyIngestion counted = SurveyReader.ReadTally(second, map, Count, options).Value;

        read.Responses.Respondents.Should().Be(rows);
        counted.Tally.Should().Be(Count(read.Responses));
        counted.Report.Should().Be(read.Report);
        counted.Tally.Respondents.Should().Be(rows);
        counted.Report.Columns.Should().OnlyContain(column => column.Answered + column.Blank + column.DontKnow + column.NotApplicable + column.OutOfScale == rows);
    }

    private static JobMapResult<SurveyIngestion> Read(RandomTable table)
    {
        using MemoryStream stream = new(table.Csv);
        return SurveyReader.Read(stream, RandomTable.Map, table.Options);
    }

    private static byte[] RatingsOf(SurveyResponses responses, ColumnReport column) =>
        (column.Role == RatingRole.Importance ? responses.ImportanceOf(column.Need!.Value) : responses.SatisfactionOf(column.Need!.Value)).ToArray();

    private static (string, long, long, long, long, long, long, long) Counts(ColumnReport column) =>
        (column.Name, column.Answered, column.Blank, column.MissingCode, column.DontKnow, column.NotApplicable, column.OutOfScale, column.Unparsable);

    private static string[] Turned(string[] cells, int turn) => [.. cells[turn..], .. cells[..turn]];
}
