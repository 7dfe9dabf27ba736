using JobMap.Segmentation;
using JobMap.Surveys;
using JobMap.Testing;

namespace JobMap.Architecture.Tests.House;

/// <summary>The samples of segments.</summary>
internal static class SegmentationSamples
{
    private static readonly SurveyResponses Answers = SurveyGenerator.Generate(ExampleStudy.Market, 60, 7).Responses;

    public static IEnumerable<Sample> All =>
    [
        Sample.Of(() => new SegmentationOptions { MaximumClusters = 3 }, SegmentationOptions.Default),
        Sample.Of(() => Found(1), Found(2)),
        Sample.Of(() => Found(1).Segments[0], Found(1).Segments[1]),
        Sample.Of(() => Found(1).Factors[0], Found(1).Factors[1]),
        Sample.Of(() => Found(1).Solutions[0], new ClusterSolution(7) { Reason = "too few" }),
        Sample.Of(() => Found(1).NullCheck!, new NullCheck { Draws = 5 }),
        Sample.Of(() => Profile("household"), Profile("cooks")),
        Sample.Of(() => SegmentationSteps.Published with { }, SegmentationSteps.Default),
        Sample.Of(() => Matrix(3), Matrix(4)),
        Sample.Of(() => Factors(3), Factors(4)),
        Sample.Of(() => Classified(60), Classified(20)),
        Sample.Of(() => Classified(60).Placements.OfType<SegmentPlacement>().First(), Classified(60).Placements.OfType<SegmentPlacement>().Last()),
    ];

    /// <summary>The steps, which are told apart by their names, and what is learnt from answers.</summary>
    public static IReadOnlyList<object> Others { get; } =
    [
        new RespondentOpportunity(), new ImportancePlusSatisfaction(), new PrincipalComponents(), new Varimax(), new NoRotation(), new FactorScores(), new OneOutcomePerFactor(),
        new KMeansClustering(), new SilhouetteAndBalance(), SegmentClassifier.From(ExampleStudy.Map, Found(1), Answers),
    ];

    /// <summary>Whatever the answers hold, they are reported.</summary>
    private static MarketSegmentation Found(ulong seed) => SegmentFinder.Find(ExampleStudy.Map, Answers, new SegmentationOptions
    {
        MaximumClusters = 2, MinimumSize = 2, Factors = 2, Restarts = 2, Resamples = 2, NullDraws = 2, MaximumNullProbability = 1, MinimumStability = -1, Seed = seed,
    });

    private static SegmentClassification Classified(int respondents) =>
        SegmentClassifier.From(ExampleStudy.Map, Found(1), Answers).Classify(SurveyGenerator.Generate(ExampleStudy.Market, respondents, 8).Responses);

    private static SegmentProfile Profile(string variable) => new(variable) { Values = ["a", "b"], Counts = [[1, 2], [3, 4]], Reason = "too few" };

    private static RespondentMatrix Matrix(double last) => new(2, 2, [1, 2, 3, last]);

    private static FactorSolution Factors(double last) => new() { Eigenvalues = [1, last], Loadings = [[0.5, last]] };
}
