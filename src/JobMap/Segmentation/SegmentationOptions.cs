using System.Diagnostics;

namespace JobMap.Segmentation;

/// <summary>
/// The choices of a search for segments. They travel with its result. Levels that no published source gives are this library's own and said to be.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SegmentationOptions
{
    private readonly int _maximumClusters = 6;

    /// <summary>The choices where nothing else is said.</summary>
    public static SegmentationOptions Default { get; } = new();

    /// <summary>The least number of segments that is tried, 2 or more; 2 unless said. Equal to <see cref="MaximumClusters"/>, the number is given rather than chosen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 2..20.</exception>
    public int MinimumClusters { get; init => field = Between(value, 2, 20); } = 2;

    /// <summary>The greatest number of segments that is tried, 2..20; 6 unless said. Below <see cref="MinimumClusters"/> it is that.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 2..20.</exception>
    public int MaximumClusters { get => Math.Max(_maximumClusters, MinimumClusters); init => _maximumClusters = Between(value, 2, 20); }

    /// <summary>How many factors are kept; null, the default, for as many as the rule of the factor analysis keeps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1..200.</exception>
    public int? Factors { get; init => field = value is null ? null : Between(value.Value, 1, 200); }

    /// <summary>From how many answers on somebody is counted, as a share of the outcomes that both ratings were given for, 0..1; 0.7 unless said. What is missing beyond is filled with the mean of the outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and up to 1.</exception>
    public double MinimumAnswered { get; init => field = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share lies above 0 and up to 1."); } = 0.7;

    /// <summary>The least number of respondents a segment may have; 30 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    public int MinimumSize { get; init => field = Between(value, 2, int.MaxValue); } = 30;

    /// <summary>How many starts every clustering has, the best of which counts; 25 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1..10,000.</exception>
    public int Restarts { get; init => field = Between(value, 1, 10_000); } = 25;

    /// <summary>How many bootstrap resamples the stability rests on; 100 unless said, 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0..10,000.</exception>
    public int Resamples { get; init => field = Between(value, 0, 10_000); } = 100;

    /// <summary>
    /// How many sets of noise the segments are held against; 99 unless said, 0 for none. So few that 1 / (1 + sets) lies above <see cref="MaximumNullProbability"/>, below 19 for 0.05, cannot tell, and no segments are reported.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0..10,000.</exception>
    public int NullDraws { get; init => field = Between(value, 0, 10_000); } = 99;

    /// <summary>How likely noise may be to give segments as good, 0..1; above it no segments are reported. 0.05 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0..1.</exception>
    public double MaximumNullProbability { get; init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A probability lies in 0..1."); } = 0.05;

    /// <summary>The least adjusted Rand index over resamples, −1..1, with which segments are reported; 0.6 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in −1..1.</exception>
    public double MinimumStability { get; init => field = value is >= -1 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "An adjusted Rand index lies in -1..1."); } = 0.6;

    /// <summary>How many outcomes with the greatest opportunity of a segment its stability is judged by; 5 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Top { get; init => field = Between(value, 1, int.MaxValue); } = 5;

    /// <summary>The seed of all chance; 1 unless said. The same answers, options and seed give the same segments on every platform.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>"2..6 segments of 30 or more, 25 starts, 100 resamples, 99 sets of noise, seed 1".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(MinimumClusters == MaximumClusters ? $"{MinimumClusters}" : $"{MinimumClusters}..{MaximumClusters}")} segments of {MinimumSize} or more, {Restarts} starts, {Resamples} resamples, {NullDraws} sets of noise, seed {Seed}");

    private static int Between(int value, int least, int most) => value >= least && value <= most ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"The value lies in {least}..{most}."));
}
