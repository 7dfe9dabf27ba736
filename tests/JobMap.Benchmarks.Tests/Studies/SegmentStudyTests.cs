using JobMap.Benchmarks.Studies;
using JobMap.Segmentation;

namespace JobMap.Benchmarks.Tests.Studies;

public sealed class SegmentStudyTests
{
    [Fact]
    public void Responses_PlantedSegments_AreFound()
    {
        SegmentStudy study = new(300, 12);
        MarketSegmentation found = SegmentFinder.Find(study.Map, study.Responses, SegmentStudy.Options with { Resamples = 0, NullDraws = 0 }, SegmentStudy.Steps);

        int[] planted = [.. Enumerable.Range(0, 300).Select(respondent => respondent % SegmentStudy.Segments)];
        AdjustedRandIndex.Of([.. found.Assignments.Select(id => id is null ? 0 : id[0] - '0')], planted).Should().BeGreaterThan(0.9);
    }
}
