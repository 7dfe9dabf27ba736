using MathNet.Numerics.Providers.LinearAlgebra;

namespace JobMap.Segmentation.Factors;

/// <summary>The weights of the outcomes in factor scores, L (LᵀL)⁻¹.</summary>
internal static class ScoreWeights
{
    public static double[][] Of(IReadOnlyList<IReadOnlyList<double>> loadings)
    {
        int factors = loadings.Count;
        double[][] rows = [.. loadings.Select(factor => factor.ToArray())];
        double[] products = new double[factors * factors];
        for (int a = 0; a < factors; a++)
        {
            for (int b = 0; b < factors; b++)
            {
                products[(a * factors) + b] = DotProduct.Of(rows[a], rows[b]);
            }
        }

        ManagedLinearAlgebraProvider.Instance.LUInverse(products, factors);
        return [.. Enumerable.Range(0, factors).Select(factor => Enumerable.Range(0, rows[0].Length)
            .Select(outcome => Enumerable.Range(0, factors).Sum(other => rows[other][outcome] * products[(factor * factors) + other])).ToArray())];
    }
}
