using JobMap.Internals;
using JobMap.Segmentation.Clusters;
using JobMap.Segmentation.Search;

namespace JobMap.Segmentation.Trust;

/// <summary>The same search in measures without segments, to see what chance gives. The number of factors is the one found, so that noise has as much to be clustered on.</summary>
internal static class NullChecks
{
    private const ulong NoiseStream = 0x4E4F495345;
    private const ulong ContinuumStream = 0x434F4E54494E;

    /// <summary>Against measures of which none goes with another, by the silhouette over all outcomes.</summary>
    public static NullCheck Noise(SegmentSearch found, DataMatrix measures, SegmentationOptions options, SegmentationSteps steps, CancellationToken cancellation) =>
        Of(found.SilhouetteOverAll(measures), options, draw =>
        {
            DataMatrix noise = ShuffledMeasures.Of(measures, new RandomStream(options.Seed, NoiseStream + draw));
            return SegmentSearch.Run(noise, options, steps).SilhouetteOverAll(noise);
        }, cancellation);

    /// <summary>Against a continuum with the correlations of the measures, by the silhouette over what is clustered on.</summary>
    public static NullCheck Continuum(SegmentSearch found, DataMatrix measures, SegmentationOptions options, SegmentationSteps steps, CancellationToken cancellation)
    {
        Continuum continuum = new(measures);
        return Of(found.Silhouette, options, draw =>
            SegmentSearch.Run(continuum.Draw(new RandomStream(options.Seed, ContinuumStream + draw)), options, steps).Silhouette, cancellation);
    }

    private static NullCheck Of(double observed, SegmentationOptions options, Func<ulong, double> draw, CancellationToken cancellation)
    {
        double[] noise = new double[options.NullDraws];
        Draws.Run(noise.Length, i => noise[i] = draw((ulong)i), cancellation);
        return new NullCheck
        {
            Draws = noise.Length,
            Silhouette = observed,
            MeanSilhouette = noise.Average(),
            GreatestSilhouette = noise.Max(),
            Probability = (1.0 + noise.Count(one => one >= observed)) / (1 + noise.Length),
        };
    }
}
