using JobMap.Docs.Tests.Markdown;

namespace JobMap.Docs.Tests;

/// <summary>What a visitor finds first: two commands that do everything, a program, and a changelog of the usual form.</summary>
public sealed class FrontPageTests
{
    [Fact]
    public void Readme_FirstTwoBlocks_AreOneCommandEach()
    {
        CodeBlock[] first = [.. MarkdownPage.Parse(Repository.Read("README.md")).Blocks.Take(2)];

        first.Select(block => block.Info).Should().Equal("sh", "sh");
        first.Select(block => block.Lines.Count).Should().Equal(1, 1);
        first.Should().OnlyContain(block => block.Text.Trim().Length > 0);
    }

    [Fact]
    public void Readme_Blocks_ShowAProgram() =>
        MarkdownPage.Parse(Repository.Read("README.md")).Blocks.Should().Contain(block => block.Language == "csharp" && !block.IsListing);

    [Fact]
    public void Changelog_Headings_KeepTheUsualForm()
    {
        string[] headings = [.. MarkdownPage.Parse(Repository.Read("CHANGELOG.md")).Headings];

        headings[0].Should().Be("# Changelog");
        headings[1].Should().Be("## [Unreleased]");
        headings[1..].Should().OnlyContain(heading =>
            heading == "## [Unreleased]"
            || System.Text.RegularExpressions.Regex.IsMatch(heading, @"^## \[\d+\.\d+\.\d+[^\]]*\] - \d{4}-\d\d-\d\d$")
            || System.Text.RegularExpressions.Regex.IsMatch(heading, "^### (Added|Changed|Deprecated|Removed|Fixed|Security)$"));
    }
}
