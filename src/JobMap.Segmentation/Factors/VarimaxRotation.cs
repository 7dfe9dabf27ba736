namespace JobMap.Segmentation.Factors;

/// <summary>The varimax criterion by turns in the plane of two factors at a time. Source: Kaiser, Psychometrika 23 (1958).</summary>
internal static class VarimaxRotation
{
    /// <summary>When no turn of a round is above this angle, in radians, the rotation has converged.</summary>
    public const double Convergence = 1e-10;

    /// <summary>Far more rounds than it takes.</summary>
    public const int MaximumRounds = 1000;

    /// <summary>The rotated loadings, one array a factor, by explained variance, the greatest loading of each positive.</summary>
    public static double[][] Of(IReadOnlyList<IReadOnlyList<double>> loadings)
    {
        double[][] rotated = [.. loadings.Select(factor => factor.ToArray())];
        double[] lengths = [.. Enumerable.Range(0, rotated[0].Length).Select(outcome => Math.Sqrt(rotated.Sum(factor => factor[outcome] * factor[outcome])))];
        Scale(rotated, length => length > 0 ? 1 / length : 0, lengths);
        double greatest = double.PositiveInfinity;
        for (int round = 0; round < MaximumRounds && greatest > Convergence; round++)
        {
            greatest = 0;
            for (int a = 0; a < rotated.Length; a++)
            {
                for (int b = a + 1; b < rotated.Length; b++)
                {
                    greatest = Math.Max(greatest, Math.Abs(Turn(rotated[a], rotated[b])));
                }
            }
        }

        Scale(rotated, length => length, lengths);
        return [.. rotated.OrderByDescending(factor => factor.Sum(loading => loading * loading)).Select(Signs.Canonical)];
    }

    /// <summary>Turns two factors to the greatest criterion of the pair and gives the angle.</summary>
    private static double Turn(double[] x, double[] y)
    {
        double sumU = 0, sumV = 0, squares = 0, products = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double u = (x[i] * x[i]) - (y[i] * y[i]);
            double v = 2 * x[i] * y[i];
            sumU += u;
            sumV += v;
            squares += (u * u) - (v * v);
            products += 2 * u * v;
        }

        double sine = products - (2 * sumU * sumV / x.Length);
        double cosine = squares - (((sumU * sumU) - (sumV * sumV)) / x.Length);
        double angle = Math.Abs(sine) + Math.Abs(cosine) < 1e-12 ? 0 : Math.Atan2(sine, cosine) / 4;
        (double sin, double cos) = Math.SinCos(angle);
        for (int i = 0; i < x.Length; i++)
        {
            (x[i], y[i]) = ((x[i] * cos) + (y[i] * sin), (y[i] * cos) - (x[i] * sin));
        }

        return angle;
    }

    private static void Scale(double[][] loadings, Func<double, double> by, double[] lengths)
    {
        foreach (double[] factor in loadings)
        {
            for (int outcome = 0; outcome < factor.Length; outcome++)
            {
                factor[outcome] *= by(lengths[outcome]);
            }
        }
    }
}
