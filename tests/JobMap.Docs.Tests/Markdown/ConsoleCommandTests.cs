namespace JobMap.Docs.Tests.Markdown;

public sealed class ConsoleCommandTests
{
    [Fact]
    public void AllOf_TwoCommands_HaveTheirWordsAndTheLinesBelowThem()
    {
        IReadOnlyList<ConsoleCommand> commands = ConsoleCommand.AllOf(new CodeBlock("console", 1, ["$ jobmap check a.json", "one", "two", "$ jobmap statement \"minimize the time\" -o x", ""]));

        commands.Select(command => command.Shown.Trim()).Should().Equal("one\ntwo", "");
        commands[1].Words.Should().Equal("jobmap", "statement", "minimize the time", "-o", "x");
    }

    [Fact]
    public void FileName_SecondWordOfTheFence_IsTheFileOfTheBlock()
    {
        new CodeBlock("csv garden.csv", 1, []).FileName.Should().Be("garden.csv");
        new CodeBlock("csharp no-run", 1, []).FileName.Should().BeNull();
        new CodeBlock("text", 1, []).FileName.Should().BeNull();
    }
}
