namespace JobMap.Cli.Tests.Commands;

public sealed class ImportCommandTests : CommandTest
{
    [Fact]
    public void Import_Table_WritesAMapThatIsRead()
    {
        string table = Files.Write("outcomes.csv", "item,text\n01,Shade\n02,minimize the time it takes to find a bench\n");

        CommandRun run = CommandRun.Of("import", table, "--executor", "walkers", "--job", "rest outdoors", "--id", "item", "--statement", "text", "--step", "Execute", "-o", Files["map.json"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain($"{table}:2: JM1001 warning");
        System.Text.Json.JsonElement step = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Files["map.json"])).RootElement.GetProperty("steps")[0];
        step.GetProperty("name").GetString().Should().Be("Execute");
        step.GetProperty("kind").GetString().Should().Be("execute");
        step.GetProperty("outcomes")[0].GetProperty("id").GetString().Should().Be("01");
        CommandRun.Of("check", Files["map.json"]).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("NL")]
    public void Import_DutchTable_KeepsTheLanguage(string language)
    {
        string table = Files.Write("outcomes.csv", "statement,step\nverlaag de kans dat de soep overkookt,execute\n");

        CommandRun run = CommandRun.Of("import", table, "--executor", "koks", "--job", "soep koken", "--language", language);

        run.Json.GetProperty("language").GetString().Should().Be("nl");
        run.Errors.Should().NotContain("warning");
    }

    [Fact]
    public void Import_RowErrors_NamesTheLinesAndWritesNothing()
    {
        string table = Files.Write("outcomes.csv", "id,statement,step\na,minimize the time,define\na,minimize the risk,nowhere\n,x,define\n");

        CommandRun run = CommandRun.Of("import", table, "--executor", "e", "--job", "j", "-o", Files["map.json"]);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain($"{table}:3:3: JM2007 error").And.Contain($"{table}:4: JM2008 error");
        File.Exists(Files["map.json"]).Should().BeFalse();
    }
}
