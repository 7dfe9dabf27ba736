namespace JobMap.Segmentation;

/// <summary>The third step of a segmentation: turns the factors so that each speaks of few outcomes.</summary>
public interface IFactorRotation
{
    /// <summary>The name that <see cref="MarketSegmentation.Steps"/> bears.</summary>
    string Name { get; }

    /// <summary>The same factors with other loadings.</summary>
    FactorSolution Rotate(FactorSolution factors);
}
