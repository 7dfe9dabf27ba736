using System.Text.Json;

namespace JobMap.Cli.Tests;

public sealed class StatementCommandTests
{
    [Fact]
    public void Statement_WellFormed_HasItsPartsAndNoDiagnostics()
    {
        JsonElement statement = One("Minimise the chance that the soup boils over when nobody watches", "--format", "json");

        (Text(statement, "direction"), Text(statement, "unit"), Text(statement, "object"), Text(statement, "clarifier"))
            .Should().Be(("minimize", "likelihood", "the soup boils over", "when nobody watches"));
        statement.GetProperty("diagnostics").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Statement_PartsMissing_AreNullAndWarnedOf()
    {
        CommandRun run = CommandRun.Of("statement", "a tidy kitchen", "--format", "json");
        JsonElement statement = run.Json.GetProperty("statements")[0];

        (run.ExitCode, Text(statement, "direction"), Text(statement, "unit")).Should().Be((0, null, null));
        statement.GetProperty("diagnostics").EnumerateArray().Select(d => (Text(d, "id"), Text(d, "severity"))).Should().Equal(("JM1001", "warning"), ("JM1002", "warning"));
    }

    [Fact]
    public void Statement_Dutch_IsReadInDutch()
    {
        JsonElement statement = One("Verlaag de kans dat de soep overkookt", "--language", "nl", "--format", "json");

        (Text(statement, "direction"), Text(statement, "unit"), Text(statement, "object")).Should().Be(("minimize", "likelihood", "de soep overkookt"));
        statement.GetProperty("diagnostics").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Statement_SeveralOnStandardInput_AreReadLineByLineWithoutBlankOnes()
    {
        CommandRun run = CommandRun.WithInput("minimize the time it takes to boil water\n\nreduce the risk of burns\n", "statement", "--format", "json");

        run.Json.GetProperty("statements").EnumerateArray().Select(s => Text(s, "unit")).Should().Equal("time", "risk");
    }

    [Fact]
    public void Statement_None_IsWrongUsage()
    {
        CommandRun run = CommandRun.WithInput("\n", "statement");

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Errors.Should().Contain("There is no statement");
    }

    [Fact]
    public void Statement_Text_ShowsPartsFaultsAndWhatToWriteInstead()
    {
        CommandRun run = CommandRun.Of("statement", "Reduce the time and effort required to peel an onion");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("  unit       time").And.Contain("JM1003 warning").And.Contain("JM1004 warning")
            .And.Contain("    write: Minimize the time and effort required to peel an onion")
            .And.Contain("    write: Reduce the time required to peel an onion").And.Contain("    write: Reduce the effort required to peel an onion");
    }

    [Fact]
    public void Statement_LexiconAndSeverity_AreTakenIntoAccount()
    {
        string lexicon = Path.GetTempFileName();
        try
        {
            File.WriteAllText(lexicon, "# brands\nStirMaster\n");
            CommandRun run = CommandRun.Of("statement", "minimize the time it takes to set the StirMaster", "--lexicon", lexicon, "--severity", "JM1007=error", "--format", "json");

            run.ExitCode.Should().Be(1);
            run.Json.GetProperty("statements")[0].GetProperty("diagnostics").EnumerateArray().Select(d => (Text(d, "id"), Text(d, "severity"))).Should().Equal(("JM1007", "error"));
        }
        finally
        {
            File.Delete(lexicon);
        }
    }

    [Theory]
    [InlineData("--severity", "JM1007=loud")]
    [InlineData("--language", "tlh")]
    [InlineData("--lexicon", "/no/such/file")]
    public void Statement_WrongOption_IsWrongUsage(string option, string value) => CommandRun.Of("statement", "minimize the time", option, value).ExitCode.Should().Be(2);

    [Theory]
    [InlineData("--strict")]
    [InlineData("--langauge")]
    [InlineData("-x")]
    public void Statement_UnknownOption_IsNoStatement(string option)
    {
        CommandRun run = CommandRun.Of("statement", "minimize the time it takes to boil water", option);

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Errors.Should().StartWith($"jobmap: '{option}' is not an option of this command.");
    }

    [Fact]
    public void Statement_ItemOfAList_IsAStatement() => One("- minimize the time it takes to boil water", "--format", "json").GetProperty("text").GetString().Should().StartWith("- ");

    [Fact]
    public void Statement_Hyphen_IsStandardInput() =>
        CommandRun.WithInput("minimize the time it takes to boil water\n", "statement", "-", "--format", "json").Json.GetProperty("statements").EnumerateArray()
            .Select(statement => Text(statement, "unit")).Should().Equal("time");

    [Theory]
    [InlineData("csv", "minimize the time it takes to boil water,minimize,time,boil water,,,")]
    [InlineData("markdown", "| minimize the time it takes to boil water | minimize | time | boil water |  |  |")]
    public void Statement_OtherFormats_AreTables(string format, string row) =>
        CommandRun.Of("statement", "minimize the time it takes to boil water", "--format", format).Output.Should().Contain(row);

    private static JsonElement One(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(["statement", .. arguments]);
        run.ExitCode.Should().Be(0);
        return run.Json.GetProperty("statements").EnumerateArray().Should().ContainSingle().Subject;
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
