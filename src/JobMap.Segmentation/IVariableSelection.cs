namespace JobMap.Segmentation;

/// <summary>The fourth step of a segmentation: what respondents are clustered on.</summary>
public interface IVariableSelection
{
    /// <summary>The name that <see cref="MarketSegmentation.Steps"/> bears.</summary>
    string Name { get; }

    /// <summary>
    /// The variables. Each is a weighted sum of the outcomes, which are standardised before: minus the mean and over the standard deviation of those looked at (n − 1),
    /// so that an outcome on which people differ much counts no more than others.
    /// </summary>
    /// <param name="factors">The factors; where there are none, the number of outcomes is that of the eigenvalues.</param>
    /// <returns>The weights, one list a variable, one item an outcome.</returns>
    IReadOnlyList<IReadOnlyList<double>> Select(FactorSolution factors);
}
