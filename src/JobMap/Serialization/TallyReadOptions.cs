using System.Diagnostics;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization;

/// <summary>What is read of a tally document at most. The limits keep a hostile document from using up memory.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TallyReadOptions
{
    /// <summary>The most values of a histogram on the widest scale, with weights: 12 × 12 cells of three figures, and what stands around them.</summary>
    private const int ValuesPerHistogram = 500;

    /// <summary>The most values to a count of second moments: the count, the sum of squares, and what stands around them.</summary>
    private const int ValuesPerMoment = 4;

    /// <summary>64 MiB, 100,000 histograms, 5,000,000 counts of second moments.</summary>
    public static TallyReadOptions Default { get; } = new();

    /// <summary>The largest document in bytes of UTF-8; 64 MiB unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumBytes { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>How many histograms a document may have, one for each outcome or job in each group; 100,000 unless changed. As many groups and parts may stand beside them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumHistograms { get; init => field = AtLeastOne(value); } = 100_000;

    /// <summary>
    /// How many counts of second moments a document may have in all groups together; 5,000,000 unless changed. A group of K outcomes and jobs has 2K (4K + 1), so that is enough
    /// for 790 of them in one group.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumSecondMoments { get; init => field = AtLeastOne(value); } = 5_000_000;

    /// <summary>The limits for a walk over the document.</summary>
    internal DocumentLimits Limits => new(WireContext.UsualDepth, ((long)ValuesPerHistogram * MaximumHistograms) + ((long)ValuesPerMoment * MaximumSecondMoments));

    /// <summary>The limits: "67108864 bytes, 100000 histograms, 5000000 second moments".</summary>
    public override string ToString() => FormattableString.Invariant($"{MaximumBytes} bytes, {MaximumHistograms} histograms, {MaximumSecondMoments} second moments");

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(value));
        return value;
    }
}
