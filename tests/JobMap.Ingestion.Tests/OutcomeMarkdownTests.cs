using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tests;

public sealed class OutcomeMarkdownTests
{
    private static readonly OutcomeMarkdownOptions Options = new() { Source = "draft.md" };

    [Fact]
    public void Read_HeadingWithoutKind_NamesTheLineAndTheLikelyKind() =>
        Lines("# cook\n\nJob executor: cooks\n\n## gather the food\n").Should().Contain(line =>
            line.StartsWith("draft.md:5: JM2007 error", StringComparison.Ordinal) && line.Contains("looks like locate", StringComparison.Ordinal));

    [Fact]
    public void Read_OtherContent_IsLeftOutWithItsLine() =>
        Lines("# cook\n\nJob executor: cooks\n\nA note.\n\n## Define\n\n- minimize the time\n").Should().Contain(line => line.StartsWith("draft.md:5: JM3019 info", StringComparison.Ordinal));

    [Fact]
    public void Read_OptionsOfTheMarket_WinOverTheOutline() =>
        OutcomeMarkdown.Read("# cook\n\nJob executor: cooks\n", Options with { JobExecutor = "bakers", CoreJob = "bake" }).Value.Market.ToString().Should().Be("bakers who want to bake");

    [Theory]
    [InlineData(" \n", "JM3008")]
    [InlineData("# cook\n", "JM2009")]
    [InlineData("# a very long heading of an outline that never ends", "JM3014")]
    [InlineData("# a\n\n## Define\n\n- s {#x}\n- t {#x}\n", "JM2006")]
    public void Read_TextWithoutMap_SaysWhy(string text, string id) =>
        OutcomeMarkdown.Read(text, Options with { MaximumCharacters = 40 }).Diagnostics.Should().Contain(found => found.Id == id && found.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<string> Lines(string text) => Study.Lines(OutcomeMarkdown.Read(text, Options).Diagnostics);
}
