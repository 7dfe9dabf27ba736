namespace JobMap.Docs.Tests;

/// <summary>Every file-based app of docs/examples runs as a reader would run it, from a folder that is not the repository.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void Examples_OfTheFolder_AreThere() => Examples().Should().NotBeEmpty("docs/examples shows how an analysis is scripted");

    [Fact]
    public async Task Examples_RunOneByOne_PrintARankingAndExitWithZero()
    {
        foreach (string example in Examples())
        {
            using TemporaryDirectory directory = new();

            ProgramRun run = await ProgramRun.OfFileBasedApp(example, directory.Path);

            run.ExitCode.Should().Be(0, "{0} must run; it said:\n{1}\n{2}", example, run.Output, run.Errors);
            run.Output.Should().NotBeNullOrWhiteSpace("{0} prints a ranking", example);
        }
    }

    private static string[] Examples() => Directory.Exists(Repository.PathOf("docs/examples"))
        ? [.. Directory.EnumerateFiles(Repository.PathOf("docs/examples"), "*.cs").Order(StringComparer.Ordinal)]
        : [];
}
