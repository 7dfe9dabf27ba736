using System.Diagnostics;

namespace JobMap.Research;

/// <summary>
/// When interviews are said to bring nothing new: the share of new themes in a run of interviews, against the themes of the first interviews, is at most a threshold.
/// Source: Guest, Namey and Chen, "A simple method to assess and report thematic saturation in qualitative research", PLoS ONE 15 (5), e0232076, 2020.
/// </summary>
/// <example><code>SaturationRule strict = new(baseSize: 6, runLength: 3, threshold: 0);</code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SaturationRule
{
    /// <summary>A rule.</summary>
    /// <param name="baseSize">How many interviews make the base; 4, 5 or 6 in the source.</param>
    /// <param name="runLength">How many interviews make a run; 2 or 3 in the source.</param>
    /// <param name="threshold">The greatest share of new themes that counts as nothing new, 0 to 1; 0.05 or 0 in the source.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is less than 1, or <paramref name="threshold"/> is not between 0 and 1.</exception>
    public SaturationRule(int baseSize, int runLength, double threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(baseSize, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(runLength, 1);
        (BaseSize, RunLength) = (baseSize, runLength);
        Threshold = threshold is >= 0 and <= 1 ? threshold : throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A share is between 0 and 1.");
    }

    /// <summary>A base of 4, runs of 2, at most 5 % new.</summary>
    public static SaturationRule GuestNameyChen2020 { get; } = new(4, 2, 0.05);

    /// <summary>How many interviews make the base.</summary>
    public int BaseSize { get; }

    /// <summary>How many interviews make a run.</summary>
    public int RunLength { get; }

    /// <summary>The greatest share of new themes that counts as nothing new, 0 to 1.</summary>
    public double Threshold { get; }

    /// <summary>"base 4, run 2, new information at most 5 %".</summary>
    public override string ToString() => FormattableString.Invariant($"base {BaseSize}, run {RunLength}, new information at most {Threshold * 100:0.##} %");
}
