using JobMap.Docs.Tests.Markdown;

namespace JobMap.Docs.Tests;

/// <summary>Every command shown in a console block prints what the page shows below it, from the files that the page shows.</summary>
public sealed class ConsoleBlockTests
{
    public static TheoryData<string> Files => [.. Repository.MarkdownFiles.Where(file => ConsolesOf(MarkdownPage.Parse(Repository.Read(file))).Any())];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Commands_OfAPage_PrintWhatThePageShows(string file)
    {
        MarkdownPage page = MarkdownPage.Parse(Repository.Read(file));
        using TemporaryDirectory directory = new();
        foreach (CodeBlock block in page.Blocks)
        {
            if (block.FileName is { } name)
            {
                await File.WriteAllTextAsync(Path.Combine(directory.Path, name), block.Text + "\n");
            }

            foreach (ConsoleCommand command in block.Language == "console" ? ConsoleCommand.AllOf(block) : [])
            {
                command.Words[0].Should().Be("jobmap", "{0}:{1} runs no other command", file, block.Line);

                ProgramRun run = await ProgramRun.OfCommandLine(command.Words.Skip(1), directory.Path);

                string printed = run.Errors + run.Output;
                ShownOutput.Matches(command.Shown, printed).Should().BeTrue("{0}:{1} shows other lines below '{2}' than it prints, which are:\n{3}", file, block.Line, command.CommandLine, printed);
            }
        }
    }

    private static IEnumerable<CodeBlock> ConsolesOf(MarkdownPage page) => page.Blocks.Where(block => block.Language == "console");
}
