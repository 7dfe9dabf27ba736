namespace JobMap.Segmentation;

/// <summary>The second step of a segmentation: the few factors behind many outcomes.</summary>
public interface IFactorExtraction
{
    /// <summary>The name that <see cref="MarketSegmentation.Steps"/> bears.</summary>
    string Name { get; }

    /// <summary>Finds the factors.</summary>
    /// <param name="answers">The measure, one column an outcome; every column varies and has no gaps.</param>
    /// <param name="options">The choices: the number of factors where it is given, and the seed.</param>
    /// <returns>The factors, the one that explains most first; none where nothing goes together.</returns>
    FactorSolution Extract(RespondentMatrix answers, SegmentationOptions options);
}
