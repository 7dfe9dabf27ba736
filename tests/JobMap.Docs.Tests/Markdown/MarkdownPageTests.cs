namespace JobMap.Docs.Tests.Markdown;

/// <summary>The tests' own reader of Markdown.</summary>
public sealed class MarkdownPageTests
{
    private const string Sample = "# Title\n```csharp\nint a = 1;\n```\n\n```text\n1\n```\nwords [here](x.md#part) and `[not](here)`\n```text\n2\n```\n";

    [Fact]
    public void Parse_Blocks_HaveLanguageLineAndText()
    {
        MarkdownPage page = MarkdownPage.Parse(Sample);

        page.Blocks.Select(block => (block.Language, block.Line, block.Text)).Should().Equal(("csharp", 3, "int a = 1;"), ("text", 7, "1"), ("text", 11, "2"));
    }

    [Fact]
    public void OutputOf_TextBehindProgram_IsItsOutput()
    {
        MarkdownPage page = MarkdownPage.Parse(Sample);

        page.OutputOf(page.Blocks[0])!.Text.Should().Be("1");
        page.OutputOf(page.Blocks[1]).Should().BeNull("prose stands between the two");
    }

    [Fact]
    public void Links_InProse_AreFoundAndThoseInCodeAreNot() => MarkdownPage.Parse(Sample).Links.Should().Equal("x.md#part");

    [Fact]
    public void Anchors_OfHeadings_AreLowerCaseWithHyphens() =>
        MarkdownPage.Parse("## A job map is *not* a journey map\n").Anchors().Should().Equal("a-job-map-is-not-a-journey-map");
}
