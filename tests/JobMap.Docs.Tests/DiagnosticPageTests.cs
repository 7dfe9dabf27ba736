using JobMap.Diagnostics;
using JobMap.Docs.Tests.Markdown;

namespace JobMap.Docs.Tests;

/// <summary>Catalogue and pages say the same: no id without a page, no page without an id.</summary>
public sealed class DiagnosticPageTests
{
    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfAnId_AgreesWithTheCatalogue(string id)
    {
        DiagnosticDescriptor descriptor = DescriptorOf(id);
        MarkdownPage page = MarkdownPage.Parse(Repository.Read($"docs/diagnostics/{id}.md"));

        page.Headings.Should().Equal($"# {id}: {descriptor.Title}", "## Example", "## How to mend it");
        page.Prose.Where(line => line.StartsWith("Severity:", StringComparison.Ordinal)).Should().Equal($"Severity: {NameOf(descriptor.DefaultSeverity)}");
        page.Blocks.Should().NotBeEmpty("an example shows what gives the diagnostic");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_WithAProgram_ShowsTheIdInItsOutput(string id)
    {
        MarkdownPage page = MarkdownPage.Parse(Repository.Read($"docs/diagnostics/{id}.md"));

        foreach (CodeBlock program in page.Blocks.Where(block => block.Language == "csharp"))
        {
            page.OutputOf(program)?.Text.Should().Contain(id);
        }
    }

    [Fact]
    public void Pages_OfTheFolder_AreThoseOfTheCatalogue()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(Repository.PathOf("docs/diagnostics"), "*.md").Select(path => Path.GetFileNameWithoutExtension(path));

        pages.Where(name => name != "README").Should().BeEquivalentTo(DiagnosticCatalogue.All.Select(descriptor => descriptor.Id));
    }

    [Fact]
    public void Index_OfTheFolder_HasOneRowPerId()
    {
        string[] rows = [.. Repository.Read("docs/diagnostics/README.md").ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("| [JM", StringComparison.Ordinal))];

        rows.Should().Equal(DiagnosticCatalogue.All.Select(d => $"| [{d.Id}]({d.Id}.md) | {NameOf(d.DefaultSeverity)} | {d.Title} |"));
    }

    private static DiagnosticDescriptor DescriptorOf(string id) => DiagnosticCatalogue.All.Single(descriptor => descriptor.Id == id);

    private static string NameOf(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
