namespace JobMap.Segmentation.Search;

/// <summary>Stands in for the factor step where it found nothing, so that resamples and noise are clustered on what the answers were.</summary>
internal sealed class NoFactors : IFactorExtraction
{
    public string Name => "no-factors";

    public FactorSolution Extract(RespondentMatrix answers, SegmentationOptions options) => new() { Eigenvalues = new double[answers.Columns], Loadings = [] };
}
