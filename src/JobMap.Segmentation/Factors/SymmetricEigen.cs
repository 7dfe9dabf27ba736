using System.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace JobMap.Segmentation.Factors;

/// <summary>Eigenvalues, the greatest first, and unit eigenvectors of a symmetric matrix; the greatest item of each vector by absolute value, the first of such, is positive.</summary>
internal sealed class SymmetricEigen
{
    public required double[] Values { get; init; }

    /// <summary>One vector an eigenvalue.</summary>
    public required double[][] Vectors { get; init; }

    /// <summary>By MathNet's managed code whatever provider the process or its environment chose, so that the result is the same everywhere.</summary>
    /// <param name="matrix">The matrix, column after column; it is overwritten.</param>
    /// <param name="order">How many columns.</param>
    public static SymmetricEigen Of(double[] matrix, int order)
    {
        double[] vectors = new double[order * order];
        Complex[] values = new Complex[order];
        if (order > 0)
        {
            ManagedLinearAlgebraProvider.Instance.EigenDecomp(true, order, matrix, vectors, values, new double[order * order]);
        }

        int[] places = [.. Enumerable.Range(0, order).OrderByDescending(place => values[place].Real)];
        return new SymmetricEigen
        {
            Values = Array.ConvertAll(places, place => values[place].Real),
            Vectors = Array.ConvertAll(places, place => Signs.Canonical(vectors.AsSpan(place * order, order).ToArray())),
        };
    }
}
