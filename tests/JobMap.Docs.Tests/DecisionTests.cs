using JobMap.Docs.Tests.Markdown;

namespace JobMap.Docs.Tests;

/// <summary>Decisions are numbered without gaps, have one form, and stand in their index.</summary>
public sealed class DecisionTests
{
    private static readonly string[] Names =
        [.. Repository.MarkdownFiles.Where(file => file.StartsWith("docs/decisions/0", StringComparison.Ordinal)).Select(file => Path.GetFileName(file))];

    [Fact]
    public void Decisions_InOrder_AreNumberedWithoutGaps() =>
        Names.Select(name => name[..4]).Should().NotBeEmpty().And.Equal(Enumerable.Range(1, Names.Length).Select(number => $"{number:0000}"));

    [Fact]
    public void Decisions_Headings_AreNumberTitleContextDecisionConsequences()
    {
        foreach (string name in Names)
        {
            string[] headings = [.. MarkdownPage.Parse(Repository.Read($"docs/decisions/{name}")).Headings];

            headings[0].Should().MatchRegex($"^# {name[..4]}: .+");
            headings[1..].Should().Equal("## Context", "## Decision", "## Consequences");
        }
    }

    [Fact]
    public void Index_OfTheDecisions_ListsThemAll() =>
        MarkdownPage.Parse(Repository.Read("docs/decisions/README.md")).Links.Should().Equal(Names);
}
