using JobMap.Segmentation.Trust;

namespace JobMap.Segmentation.Tests.Trust;

public class ClusterOverlapTests
{
    [Fact]
    public void BestMatches_RenamedAndShifted_FindsEachByHand()
    {
        // First 0: {0,1,2,3}, 1: {4,5}. Second 1: {0,1,2}, 0: {3,4,5}. 0 with 1: 3 of 4; 1 with 0: 2 of 3.
        (int Cluster, double Jaccard)[] matches = ClusterOverlap.BestMatches([0, 0, 0, 0, 1, 1], [1, 1, 1, 0, 0, 0], 2);
        matches.Should().Equal((1, 0.75), (0, 2 / 3.0));
    }

    [Fact]
    public void BestMatches_OneClusterForTwo_MayBeFoundTwice() =>
        ClusterOverlap.BestMatches([0, 0, 0, 1, 1, 2], [0, 0, 0, 0, 0, 1], 3).Should().Equal((0, 0.6), (0, 0.4), (1, 1.0));

    [Fact]
    public void Jaccard_Sets_IsSharedOverAll()
    {
        ClusterOverlap.Jaccard([1, 2, 3], [3, 4]).Should().Be(0.25);
        ClusterOverlap.Jaccard<int>([], []).Should().Be(1);
        ClusterOverlap.Jaccard([1], []).Should().Be(0);
    }
}
