using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Cli.Tests.Commands;

public sealed class ColumnsCommandTests : CommandTest
{
    private string Export => Files.Write("export.csv", SurveyExports.Qualtrics);

    [Fact]
    public void Columns_Export_ShowsLayoutEvidenceRowsAndColumns()
    {
        CommandRun run = CommandRun.Of("columns", Map, Export);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("ImportId in header line 3 → Qualtrics").And.Contain("rows: 7 read, 7 kept, 0 excluded").And.Contain("respondents: 7");
        string[] lines = run.Output.Split('\n');
        lines.Should().ContainSingle(line => line.StartsWith("Q1_2 ", StringComparison.Ordinal)).Which.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Should().Equal("Q1_2", "importance", "b", "6", "1", "0", "0", "0", "0", "0");
        lines.Should().Contain(line => line.StartsWith("Q3 ", StringComparison.Ordinal) && line.Contains("variable", StringComparison.Ordinal));
        run.Errors.Should().Contain("JM3045 warning: Previews or tests: 1 row of 7, none is excluded for it (line 4).");
    }

    [Fact]
    public void Columns_Json_IsAColumnMapThatReadsTheTableAlike()
    {
        CommandRun.Of("columns", Map, Export, "--format", "json", "-o", Files["columns.json"]).ExitCode.Should().Be(0);

        ColumnMap map = JobMapJson.DeserializeColumnMap(File.ReadAllText(Files["columns.json"])).Value;
        map.Layout.Should().Be(SurveyLayout.Qualtrics);
        map.Columns.Where(column => column.Need is not null).Select(column => (column.Column, column.Role, column.Need!.Value.Value)).Should().Equal(
            ("Q1_1", ColumnRole.Importance, "a"), ("Q1_2", ColumnRole.Importance, "b"), ("Q1_3", ColumnRole.Importance, "c"),
            ("Q2_1", ColumnRole.Satisfaction, "a"), ("Q2_2", ColumnRole.Satisfaction, "b"), ("Q2_3", ColumnRole.Satisfaction, "c"));
        CommandRun.Of("tally", Map, Export, "--map-columns", Files["columns.json"]).Output.Should().Be(CommandRun.Of("tally", Map, Export).Output);
    }

    [Fact]
    public void Columns_Csv_HasARowForEachRatingColumn()
    {
        CommandRun run = CommandRun.Of("columns", Map, Export, "--format", "csv");

        string[] lines = run.Output.Split("\r\n");
        lines[0].Should().Be("column,place,role,outcome,reversed,answered,blank,missing,dontKnow,notApplicable,outOfScale,unparsable");
        lines.Should().HaveCount(8).And.Contain("Q2_1,15,satisfaction,a,no,5,1,1,0,0,0,0");
    }

    [Fact]
    public void Columns_CsvOfHostileNames_HasNoFormula()
    {
        string answers = Files.Write("hostile.csv", "=x,imp_a,sat_a\n1,5,4\n");
        string columns = Files.Write("columns.json", """
            { "kind": "columnMap", "schemaVersion": 1, "columns": [ { "column": "=x", "role": "importance", "need": "b" }, { "column": "imp_a", "role": "importance", "need": "a" }, { "column": "sat_a", "role": "satisfaction", "need": "a" } ] }
            """);

        CommandRun.Of("columns", Map, answers, "--map-columns", columns, "--format", "csv").Output.Should().Contain("\r\n'=x,1,importance,b,");
    }

    [Fact]
    public void Columns_Markdown_IsATable()
    {
        string[] lines = CommandRun.Of("columns", Map, Export, "--format", "markdown").Output.Split('\n');

        lines[1].Count(c => c == '|').Should().Be(lines[0].Count(c => c == '|')).And.Be(13);
        lines.Should().Contain(@"| Q2\_1 | 15 | satisfaction | a | no | 5 | 1 | 1 | 0 | 0 | 0 | 0 |");
    }

    [Fact]
    public void Columns_UnreadableTable_ExitsWithOne()
    {
        CommandRun run = CommandRun.Of("columns", Map, Files.Write("letter.csv", "Dear colleague;\nhere are the answers\n"));

        (run.ExitCode, run.Output).Should().Be((1, ""));
        run.Errors.Should().Contain("JM3031 error");
    }

    [Fact]
    public void Columns_MissingFile_ExitsWithTwo() => CommandRun.Of("columns", Map, Files["nowhere.csv"]).ExitCode.Should().Be(2);

    [Fact]
    public void Columns_OutputThatIsTheInput_ExitsWithTwo()
    {
        string export = Export;

        CommandRun.Of("columns", Map, export, "-o", export).ExitCode.Should().Be(2);

        File.ReadAllText(export).Should().Be(SurveyExports.Qualtrics);
    }
}
