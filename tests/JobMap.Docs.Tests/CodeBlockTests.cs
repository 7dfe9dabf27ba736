using JobMap.Docs.Tests.Markdown;
using JobMap.Docs.Tests.Snippets;

// Code blocks write to the console and into the current directory, of which a process has one.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace JobMap.Docs.Tests;

/// <summary>Every C# block of the documentation compiles, runs, and prints what the page shows.</summary>
public sealed class CodeBlockTests
{
    public static TheoryData<string, int> Programs()
    {
        TheoryData<string, int> programs = [];
        foreach (string file in Repository.MarkdownFiles)
        {
            foreach (CodeBlock block in ProgramsOf(MarkdownPage.Parse(Repository.Read(file))))
            {
                programs.Add(file, block.Line);
            }
        }

        return programs;
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void CSharpBlock_CompiledAndRun_PrintsWhatThePageShows(string file, int line)
    {
        MarkdownPage page = MarkdownPage.Parse(Repository.Read(file));
        CodeBlock block = ProgramsOf(page).Single(program => program.Line == line);

        string printed = SnippetRunner.Run(SnippetCompiler.Compile(block.Text, file, line));

        if (page.OutputOf(block) is { } shown && !ShownOutput.Matches(shown.Text, printed))
        {
            Assert.Fail($"{file}:{shown.Line} shows other lines than the program prints, which are:\n{printed}");
        }
    }

    [Fact]
    public void Documentation_HasPrograms_InEveryConcept()
    {
        IEnumerable<string> concepts = Repository.MarkdownFiles.Where(file => file.StartsWith("docs/concepts/", StringComparison.Ordinal));

        concepts.Where(file => !ProgramsOf(MarkdownPage.Parse(Repository.Read(file))).Any()).Should().BeEmpty("a concept without a program is hearsay");
        concepts.Should().NotBeEmpty();
    }

    private static IEnumerable<CodeBlock> ProgramsOf(MarkdownPage page) => page.Blocks.Where(block => block.Language == "csharp" && !block.IsListing);
}
