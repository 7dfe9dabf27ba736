using System.Diagnostics;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>
/// A milestone in a funnel, and the share of customers who went on to it. Where there is no share, <see cref="Reason"/> says why; NaN and infinity never occur.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FunnelStage
{
    internal FunnelStage(Milestone milestone, long reached) => (Milestone, Reached) = (milestone, reached);

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; }

    /// <summary>How many customers reached it.</summary>
    public long Reached { get; }

    /// <summary>Those who reached it among those who reached the milestone before, 0..1; null for the first one, and where nobody reached the one before.</summary>
    public double? Conversion { get; internal init; }

    /// <summary>Wilson's interval of <see cref="Conversion"/> (JASA 1927), within 0..1; null where there is none.</summary>
    public ConfidenceInterval? ConversionInterval { get; internal init; }

    /// <summary>Those who reached it among those who reached the first milestone, 0..1; null for the first one, and where nobody reached that.</summary>
    public double? FromFirst { get; internal init; }

    /// <summary>Wilson's interval of <see cref="FromFirst"/>, within 0..1; null where there is none.</summary>
    public ConfidenceInterval? FromFirstInterval { get; internal init; }

    /// <summary>Why there is no <see cref="Conversion"/>; null where there is one.</summary>
    public string? Reason { get; internal init; }

    /// <summary>"first dinner: 80, 0.800 [0.711–0.867] of those before"; "sign-up: 100" for the first.</summary>
    public override string ToString() => Conversion is { } conversion && ConversionInterval is { } interval
        ? FormattableString.Invariant($"{Milestone}: {Reached}, {conversion:0.000} [{interval.Lower:0.000}–{interval.Upper:0.000}] of those before")
        : FormattableString.Invariant($"{Milestone}: {Reached}");
}
