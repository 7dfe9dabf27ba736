using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class DiffCommandTests : CommandTest
{
    private string After => Files.Write("after.jobmap.json", SmallMap.Replace("choose a way\", \"outcomes", "pick a way\", \"outcomes", StringComparison.Ordinal));

    [Fact]
    public void Diff_SameMap_SaysNoDifferences() => CommandRun.Of("diff", Map, Map).Should().Be(new CommandRun(0, "no differences\n", ""));

    [Fact]
    public void Diff_Text_IsALineAChangeBelowItsList() =>
        CommandRun.Of("diff", Map, After).Should().Be(new CommandRun(0, "steps\n  reworded step choose (name): choose a way → pick a way\n", ""));

    [Fact]
    public void Diff_Json_HasTheMembersOfTheContract()
    {
        JsonElement change = CommandRun.Of("diff", Map, After, "--format", "json").Json.GetProperty("changes").EnumerateArray().Should().ContainSingle().Subject;

        change.EnumerateObject().Select(member => (member.Name, member.Value.GetString())).Should().Equal(
            ("kind", "reworded"), ("subject", "step"), ("id", "choose"), ("member", "name"), ("before", "choose a way"), ("after", "pick a way"), ("from", "steps[0]"), ("to", "steps[0]"));
    }

    [Theory]
    [InlineData("csv", "reworded,step,choose,name,choose a way,pick a way,steps[0],steps[0]\r\n")]
    [InlineData("markdown", "| reworded | step | choose | name | choose a way | pick a way |")]
    public void Diff_OtherFormats_AreTables(string format, string row) => CommandRun.Of("diff", Map, After, "--format", format).Output.Should().Contain(row);

    [Fact]
    public void Diff_MissingFile_IsWrongUsage() => CommandRun.Of("diff", Map, Map + ".none").ExitCode.Should().Be(2);
}
