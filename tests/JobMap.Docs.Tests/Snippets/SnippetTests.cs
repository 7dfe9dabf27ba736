namespace JobMap.Docs.Tests.Snippets;

/// <summary>The tests' own compiler and runner.</summary>
public sealed class SnippetTests
{
    [Fact]
    public void Run_Program_ReturnsWhatItPrintsAndLeavesTheDirectory()
    {
        string before = Environment.CurrentDirectory;

        string printed = SnippetRunner.Run(SnippetCompiler.Compile("File.WriteAllText(\"x.txt\", \"y\"); Console.WriteLine(UniversalStep.Define);", "page.md", 1));

        printed.Should().Be("Define\n");
        Environment.CurrentDirectory.Should().Be(before);
        File.Exists("x.txt").Should().BeFalse();
    }

    [Fact]
    public void Run_AsynchronousProgram_IsAwaited() =>
        SnippetRunner.Run(SnippetCompiler.Compile("await Task.Delay(1); Console.WriteLine(args.Length);", "page.md", 1)).Should().Be("0\n");

    [Fact]
    public void Compile_Fault_NamesFileAndLine()
    {
        Action compile = () => SnippetCompiler.Compile("int a = 1;\nConsole.WriteLine(a);\nint b = \"no\";", "page.md", 10);

        compile.Should().Throw<SnippetException>().WithMessage("*page.md:12: CS0029*");
    }

    [Fact]
    public void Compile_PackageOfTheTests_IsOutOfReach()
    {
        Action compile = () => SnippetCompiler.Compile("Xunit.Assert.True(true);", "page.md", 1);

        compile.Should().Throw<SnippetException>();
    }

    [Fact]
    public void Run_ProgramThatThrows_ThrowsTheSame()
    {
        Action run = () => SnippetRunner.Run(SnippetCompiler.Compile("throw new FormatException(\"so\");", "page.md", 1));

        run.Should().Throw<FormatException>().WithMessage("so");
    }
}
