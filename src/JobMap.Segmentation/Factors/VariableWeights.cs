namespace JobMap.Segmentation.Factors;

/// <summary>The weights of variables that are outcomes as they are.</summary>
internal static class VariableWeights
{
    public static double[][] Of(IEnumerable<int> chosen, int outcomes) => [.. chosen.Select(place =>
    {
        double[] weights = new double[outcomes];
        weights[place] = 1;
        return weights;
    })];
}
