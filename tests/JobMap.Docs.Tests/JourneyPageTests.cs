using JobMap.Docs.Tests.Markdown;
using JobMap.Journeys;

namespace JobMap.Docs.Tests;

/// <summary>The page on journeys explains every rule by which they are made.</summary>
public sealed class JourneyPageTests
{
    [Fact]
    public void JourneyPage_TableOfRules_IsThatOfTheLibrary()
    {
        MarkdownPage page = MarkdownPage.Parse(Repository.Read("docs/concepts/journey.md"));

        string[] rows = [.. page.Prose.Where(line => line.StartsWith("| `", StringComparison.Ordinal) && JourneyRules.All.Any(rule => line.StartsWith($"| `{rule.Id}` |", StringComparison.Ordinal)))];

        rows.Should().Equal(JourneyRules.All.Select(rule => $"| `{rule.Id}` | {rule.Description} |"));
    }
}
