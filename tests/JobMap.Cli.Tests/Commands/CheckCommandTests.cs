using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class CheckCommandTests : CommandTest
{
    [Fact]
    public void Check_MapInUtf16_IsRead()
    {
        string map = Files["utf16.jobmap.json"];
        File.WriteAllText(map, SmallMap, System.Text.Encoding.Unicode);

        CommandRun.Of("check", map).Output.Should().Be(CommandRun.Of("check", Map).Output.Replace("map.jobmap.json", "utf16.jobmap.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_MapWithWarnings_ListsThemAndExitsWithZero()
    {
        CommandRun run = CommandRun.Of("check", Map);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("map.jobmap.json:9:33: JM1003 warning: \"reduce\" is not a canonical direction; write \"minimize\".")
            .And.Contain("JM1001 warning").And.Contain("JM1002 warning").And.Contain("JM2004 info").And.EndWith("0 errors, 3 warnings, 10 infos\n");
    }

    [Fact]
    public void Check_FaultyDocument_SaysEverythingWithLines()
    {
        string map = Files.Write("faulty.json", SmallMap.Replace("\"statement\": \"playground\"", "\"statemant\": \"playground\"").Replace("\"kind\": \"define\"", "\"kind\": 1"));

        CommandRun run = CommandRun.Of("check", map);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("faulty.json:10:").And.Contain("did you mean 'statement'?").And.Contain("faulty.json:7:").And.Contain("JM9002").And.Contain("2 errors");
    }

    [Fact]
    public void Check_Strict_LetsWarningsCountAsErrors() => CommandRun.Of("check", Map, "--strict").ExitCode.Should().Be(1);

    [Fact]
    public void Check_Json_HasTheNamesOfTheContract()
    {
        JsonElement diagnostics = CommandRun.Of("check", Map, "--format", "json").Json.GetProperty("diagnostics");

        diagnostics.GetArrayLength().Should().Be(13);
        foreach (JsonElement diagnostic in diagnostics.EnumerateArray())
        {
            diagnostic.EnumerateObject().Select(member => member.Name).Should().Contain(["id", "severity", "message", "path"]);
        }
    }

    [Theory]
    [InlineData("csv", "id,severity,message,path,line\r\n")]
    [InlineData("markdown", "| id | severity | message | path | line |\n|---|---|---|---|---|\n")]
    public void Check_TableFormats_BeginWithTheirHeader(string format, string header) =>
        CommandRun.Of("check", Map, "--format", format).Output.Should().StartWith(header).And.Contain("JM1003");
}
