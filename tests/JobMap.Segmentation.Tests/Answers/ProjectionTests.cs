using JobMap.Segmentation.Answers;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Tests.Answers;

public sealed class ProjectionTests
{
    /// <summary>By hand: the columns have means 2 and 20 and deviations 1 and 10, so that row 2 is (1, 1) in standard deviations; the weights are 1, 2 and 0, 3.</summary>
    [Fact]
    public void Of_HandMadeData_StandardisesAndWeighs()
    {
        DataMatrix data = new(3, 2, [1, 10, 2, 20, 3, 30]);
        Projection projection = new(data, [[1, 2], [0, 3]]);

        projection.Of(data).Values.Zip([-3.0, -3, 0, 0, 3, 3]).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
        projection.Of(new DataMatrix(1, 2, [2, 40])).Values.Zip([4.0, 6]).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-12, "new respondents land in the same space");
        projection.Used.Should().Equal(0, 1);
        new Projection(data, [[0, 3]]).Used.Should().Equal(1);
    }

    [Fact]
    public void Constructor_TooFewWeights_IsRefused() => FluentActions.Invoking(() => new Projection(new DataMatrix(1, 2), [[1]])).Should().Throw<ArgumentException>();
}
