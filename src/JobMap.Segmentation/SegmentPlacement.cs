using System.Diagnostics;

namespace JobMap.Segmentation;

/// <summary>Where a respondent was placed, and how near he is to the next segment.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SegmentPlacement
{
    internal SegmentPlacement(string segment, double distance, double nextDistance) => (Segment, Distance, NextDistance) = (segment, distance, nextDistance);

    /// <summary>The id of the segment with the nearest centre.</summary>
    public string Segment { get; }

    /// <summary>The Euclidean distance from its centre, 0 or more, in what the segments were clustered on: for factor scores in standard deviations.</summary>
    public double Distance { get; }

    /// <summary>The distance from the next centre.</summary>
    public double NextDistance { get; }

    /// <summary>How clearly he belongs there, 0..1: 1 − distance / next distance; 0 half-way between two centres, 1 at the centre.</summary>
    public double Margin => NextDistance > 0 ? 1 - (Distance / NextDistance) : 0;

    /// <summary>"segment 2, margin 0.43".</summary>
    public override string ToString() => FormattableString.Invariant($"segment {Segment}, margin {Margin:0.00}");
}
