using System.Diagnostics;
using JobMap.Testing;
using Xunit.Abstractions;

namespace JobMap.Segmentation.Tests;

public class SegmentFinderTests(ITestOutputHelper output)
{
    private static readonly MarketSegmentation Example = SegmentFinder.Find(ExampleStudy.Map, ExampleStudy.Survey.Responses);

    [Fact]
    public void Find_ExampleStudy_FindsTheThreeHiddenSegments()
    {
        Stopwatch watch = Stopwatch.StartNew();
        MarketSegmentation found = SegmentFinder.Find(ExampleStudy.Map, ExampleStudy.Survey.Responses);
        output.WriteLine($"{watch.ElapsedMilliseconds} ms {found} noise {found.NullCheck} continuum {found.ContinuumCheck}");
        foreach (object line in (object[])[.. found.Solutions, .. found.Segments, .. found.Profiles, .. found.Diagnostics, .. found.Factors, .. found.Segments.Select(s => $"{s.Recovery} {string.Join(" ", s.TopOutcomes)}")])
        {
            output.WriteLine(line.ToString());
        }

        found.Segments.Should().HaveCount(3);
        found.Reason.Should().BeNull();
        Agreement(found, ExampleStudy.Survey).Should().BeGreaterThan(0.45);
        found.Should().Be(Example);
    }

    private static double Agreement(MarketSegmentation found, GeneratedSurvey survey)
    {
        int[] placed = [.. Enumerable.Range(0, found.Assignments.Count).Where(r => found.Assignments[r] is not null)];
        string[] hidden = [.. survey.HiddenSegments.Distinct()];
        return AdjustedRandIndex.Of([.. placed.Select(r => found.Assignments[r]![0] - '0')], [.. placed.Select(r => Array.IndexOf(hidden, survey.HiddenSegments[r]))]);
    }
}
