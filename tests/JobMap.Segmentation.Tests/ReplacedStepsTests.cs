using JobMap.Surveys;

namespace JobMap.Segmentation.Tests;

/// <summary>A step of the user's own takes the place of the library's.</summary>
public sealed class ReplacedStepsTests
{
    private static readonly SegmentationOptions Quick = new() { MinimumClusters = 2, MaximumClusters = 2, Resamples = 4, NullDraws = 19, Restarts = 2 };

    private static readonly SurveyResponses Answers = PlantedAnswers.Of(2, 120, 3);

    [Fact]
    public void Find_ReplacedClustering_IsTheOneAsked()
    {
        MarketSegmentation found = SegmentFinder.Find(PlantedAnswers.Map, Answers, Quick, With((variables, _, _) => FirstHalf(variables)));

        found.Steps.Should().Contain("own");
        found.Solutions.Should().ContainSingle().Which.SmallestSize.Should().Be(60, "halves of 120 are what the step gives, whatever people answered");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Find_ClusteringWithOtherLabels_Throws(int label) => FluentActions.Invoking(() => SegmentFinder.Find(
            PlantedAnswers.Map, Answers, Quick, With((variables, _, _) => label == 0 ? [] : [.. FirstHalf(variables).Select(_ => label)])))
        .Should().Throw<InvalidOperationException>().WithMessage("The clustering is to give 120 labels of 0 to 1.");

    /// <summary>The search itself goes well; what fails on a thread of a draw comes out as it was thrown.</summary>
    [Fact]
    public void Find_StepThatFailsInADraw_ThrowsWhatTheStepThrows()
    {
        int calls = 0;

        FluentActions.Invoking(() => SegmentFinder.Find(PlantedAnswers.Map, Answers, Quick, With((variables, _, _) =>
            Interlocked.Increment(ref calls) == 1 ? FirstHalf(variables) : throw new NotSupportedException("not twice"))))
            .Should().Throw<NotSupportedException>().WithMessage("not twice");
    }

    private static int[] FirstHalf(RespondentMatrix variables) => [.. Enumerable.Range(0, variables.Respondents).Select(row => row < variables.Respondents / 2 ? 0 : 1)];

    private static SegmentationSteps With(Func<RespondentMatrix, int, SegmentationOptions, IReadOnlyList<int>> cluster) => SegmentationSteps.Default with { Clustering = new Own(cluster) };

    private sealed class Own(Func<RespondentMatrix, int, SegmentationOptions, IReadOnlyList<int>> cluster) : IRespondentClustering
    {
        public string Name => "own";

        public IReadOnlyList<int> Cluster(RespondentMatrix variables, int clusters, SegmentationOptions options) => cluster(variables, clusters, options);
    }
}
