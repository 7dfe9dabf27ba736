using JobMap.Serialization;

namespace JobMap.Cli.Tests.Commands;

public sealed class SchemaCommandTests : CommandTest
{
    [Theory]
    [InlineData("jobMap")]
    [InlineData("analysis")]
    [InlineData("journey")]
    [InlineData("columnMap")]
    [InlineData("evidence")]
    public void Schema_Kind_IsPrinted(string kind)
    {
        CommandRun run = CommandRun.Of("schema", kind);

        run.ExitCode.Should().Be(0);
        run.Json.GetProperty("$id").GetString().Should().StartWith($"urn:jobmap:schema:{kind}:");
    }

    [Fact]
    public void Schema_Output_IsTheFileOfTheDocumentation()
    {
        string file = Files["s.json"];

        CommandRun.Of("schema", "jobMap", "-o", file).ExitCode.Should().Be(0);

        File.ReadAllText(file).Should().Be(JobMapJson.SchemaOf(DocumentKind.JobMap) + "\n");
    }

    [Theory]
    [InlineData("jobmp", "'jobmp' is not a kind of document; did you mean 'jobMap'? The kinds are")]
    [InlineData("zebra", "'zebra' is not a kind of document. The kinds are jobMap, tally, analysis, offering, journeyTemplate, journey, columnMap, evidence, concepts.")]
    public void Schema_UnknownKind_IsAMistakeOfUse(string kind, string expected)
    {
        CommandRun run = CommandRun.Of("schema", kind);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain(expected);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Schema_Help_ListsTheKinds() => CommandRun.Of("schema", "--help").Output.Should().Contain("jobMap, tally, analysis, offering, journeyTemplate, journey, columnMap, evidence");
}
