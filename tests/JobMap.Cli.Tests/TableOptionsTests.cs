using System.IO.Compression;

namespace JobMap.Cli.Tests;

/// <summary>Answers as survey tools export them, and the options that say how they are read.</summary>
public sealed class TableOptionsTests : CommandTest
{
    public static TheoryData<string, string> Exports => new()
    {
        { "surveyMonkey", SurveyExports.SurveyMonkey },
        { "limeSurvey", SurveyExports.LimeSurvey },
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public void Score_ExportOfATool_ScoresAsThePlainTable(string tool, string export)
    {
        CommandRun run = Score(Files.Write($"{tool}.csv", export));

        run.ExitCode.Should().Be(0);
        ScoresOf(run).Should().Be(ScoresOf(Score(Files.Write("wide.csv", SurveyExports.Wide))));
    }

    [Fact]
    public void Score_QualtricsExport_CountsEverybodyAndSaysWhomToLookAt()
    {
        CommandRun run = Score(Files.Write("export.csv", SurveyExports.Qualtrics));

        (run.ExitCode, run.Json.GetProperty("respondents").GetInt32()).Should().Be((0, 7));
        run.Errors.Should().Contain("Previews or tests: 1 row of 7").And.Contain("Respondents who did not come to the end: 1 row of 7");
    }

    [Fact]
    public void Exclude_PreviewsAndUnfinished_LeavesThemOut()
    {
        CommandRun run = Score(Files.Write("export.csv", SurveyExports.Qualtrics), "--exclude", "preview,unfinished");

        run.ExitCode.Should().Be(0);
        ScoresOf(run).Should().Be(ScoresOf(Score(Files.Write("wide.csv", SurveyExports.Wide))));
        run.Errors.Should().Contain("Previews or tests: 1 row of 7, all are excluded (line 4).");
    }

    [Fact]
    public void Exclude_UnknownCheck_ExitsWithTwo()
    {
        CommandRun run = Score(Answers, "--exclude", "preview,lazy");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("is not a name that --exclude takes").And.Contain("straight-lining");
    }

    [Fact]
    public void Score_Workbook_ScoresAsThePlainTable()
    {
        string file = Files["answers.xlsx"];
        WriteWorkbook(file, SurveyExports.Wide);

        CommandRun run = Score(file);

        run.ExitCode.Should().Be(0);
        ScoresOf(run).Should().Be(ScoresOf(Score(Files.Write("wide.csv", SurveyExports.Wide))));
    }

    [Fact]
    public void Score_Gzip_ScoresAsThePlainTable()
    {
        using (GZipStream gzip = new(File.Create(Files["answers.csv.gz"]), CompressionLevel.Fastest))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(SurveyExports.Wide));
        }

        ScoresOf(Score(Files["answers.csv.gz"])).Should().Be(ScoresOf(Score(Files.Write("wide.csv", SurveyExports.Wide))));
    }

    [Fact]
    public void Layout_Named_IsTaken()
    {
        CommandRun run = Score(Files.Write("lime.csv", SurveyExports.LimeSurvey), "--layout", "LimeSurvey");

        run.ExitCode.Should().Be(0);
        ScoresOf(run).Should().Be(ScoresOf(Score(Files.Write("wide.csv", SurveyExports.Wide))));
    }

    [Fact]
    public void Layout_UnknownName_ExitsWithTwo()
    {
        CommandRun run = Score(Answers, "--layout", "typeform");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("'typeform' is not a name that --layout takes").And.Contain("qualtrics");
    }

    [Fact]
    public void MapColumns_EditedByHand_ReadsWhatWasNotMatched()
    {
        string export = Files.Write("export.csv", SurveyExports.Qualtrics.Replace("to you? - playground", "to you? - a playground on the way", StringComparison.Ordinal));
        CommandRun proposed = CommandRun.Of("columns", Map, export, "--format", "json", "-o", Files["columns.json"]);
        proposed.Errors.Should().Contain("JM3034 warning: 'Q1_3'");
        string document = File.ReadAllText(Files["columns.json"]);
        int entry = document.IndexOf("\"Q1_3\"", StringComparison.Ordinal);
        int role = document.IndexOf("\"ignored\"", entry, StringComparison.Ordinal);
        File.WriteAllText(Files["columns.json"], $"{document[..role]}\"importance\", \"need\": \"c\"{document[(role + "\"ignored\"".Length)..]}");

        CommandRun run = Score(export, "--map-columns", Files["columns.json"], "--exclude", "preview,unfinished");

        run.ExitCode.Should().Be(0);
        run.Errors.Should().NotContain("JM3034");
        ScoresOf(run).Should().Be(ScoresOf(Score(Files.Write("wide.csv", SurveyExports.Wide))));
    }

    [Fact]
    public void MapColumns_ThatIsNoDocument_ExitsWithOne()
    {
        CommandRun run = Score(Answers, "--map-columns", Files.Write("columns.json", "Q1_1 = importance\n"));

        (run.ExitCode, run.Output).Should().Be((1, ""));
        run.Errors.Should().Contain("columns.json").And.Contain("JM9001 error");
    }

    [Fact]
    public void MapColumns_ThatIsNotThere_ExitsWithTwo() => Score(Answers, "--map-columns", Files["nowhere.json"]).ExitCode.Should().Be(2);

    [Fact]
    public void NoAnswer_CodeOnALongScale_IsNoRating()
    {
        string answers = Files.Write("answers.csv", "imp_a,sat_a\n9,2\n10,3\n8,98\n");

        RespondentsOf(Score(answers, "--scale", "1..10")).Should().Be(2);
        RespondentsOf(Score(answers, "--scale", "1..10", "--no-answer", "9,98")).Should().Be(1);
    }

    private CommandRun Score(string answers, params string[] options) => CommandRun.Of(["score", Map, answers, "--format", "json", "--resamples", "50", .. options]);

    private static int RespondentsOf(CommandRun run) => run.Json.GetProperty("scores")[0].GetProperty("n").GetInt32();

    private static string ScoresOf(CommandRun run) => run.Json.GetProperty("scores").GetRawText();

    /// <summary>A workbook with numbers as numbers and the rest as texts in their cells.</summary>
    private static void WriteWorkbook(string file, string table)
    {
        string rows = string.Concat(table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, row) =>
            $"<row r=\"{row + 1}\">{string.Concat(line.Split(',').Select((cell, column) => Cell($"{(char)('A' + column)}{row + 1}", cell)))}</row>"));
        using ZipArchive archive = ZipFile.Open(file, ZipArchiveMode.Create);
        Add(archive, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Add(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Add(archive, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>");
    }

    private static string Cell(string place, string text) => text.Length == 0 ? "" : char.IsDigit(text[0]) ? $"<c r=\"{place}\"><v>{text}</v></c>" : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static void Add(ZipArchive archive, string path, string content)
    {
        using StreamWriter writer = new(archive.CreateEntry(path).Open());
        writer.Write(content);
    }
}
