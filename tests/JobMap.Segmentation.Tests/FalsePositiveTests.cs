namespace JobMap.Segmentation.Tests;

/// <summary>How often segments are reported where there are none.</summary>
public sealed class FalsePositiveTests
{
    /// <summary>
    /// Noise is held against 19 draws and passes with p = 0.05 at most one time in twenty; stability takes off more. Of 20 sets of noise 5 or more would pass with a probability of 0.0026 if one in twenty did
    /// (1 less scipy.stats.binom.cdf(4, 20, 0.05)).
    /// </summary>
    [Fact]
    public void Find_TwentySetsOfNoise_ReportsSegmentsRarely()
    {
        SegmentationOptions options = new() { NullDraws = 19, Resamples = 10, Restarts = 3, MaximumClusters = 4 };
        MarketSegmentation[] found = [.. Enumerable.Range(1, 20).Select(seed => SegmentFinder.Find(PlantedAnswers.Map, PlantedAnswers.Noise(200, (ulong)seed), options))];

        int passed = found.Count(one => one.NullCheck?.Probability <= 0.05);
        int reported = found.Count(one => one.Segments.Count > 0);
        passed.Should().BeLessThan(5);
        reported.Should().BeLessThanOrEqualTo(passed);
        found.Should().OnlyContain(one => one.NullCheck != null || one.Reason != null);
    }
}
