using System.Diagnostics;
using System.Globalization;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>
/// The figure of an indicator in one wave, with its interval, its target and what has changed. Where nobody was counted there is no figure and <see cref="Reason"/>
/// says so; NaN and infinity never occur.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record KpiResult
{
    internal KpiResult(KpiKind kind, double level) => (Kind, Level) = (kind, level);

    /// <summary>What is measured, and so the unit of the figures.</summary>
    public KpiKind Kind { get; }

    /// <summary>The level of the intervals, a share from 0.5 to 0.9999.</summary>
    public double Level { get; }

    /// <summary>The wave; null where there is no measurement at all.</summary>
    public string? Wave { get; internal init; }

    /// <summary>How many people were counted.</summary>
    public long N { get; internal init; }

    /// <summary>The figure in the unit of its kind: −100..100, a share 0..1, or a rating on its scale; null where nobody was counted.</summary>
    public double? Value { get; internal init; }

    /// <summary>The interval of <see cref="Value"/>, in its unit and within its range; null where nobody was counted.</summary>
    public ConfidenceInterval? Interval { get; internal init; }

    /// <summary>What it should be; null where there is no target.</summary>
    public double? Target { get; internal init; }

    /// <summary>How <see cref="Interval"/> stands to <see cref="Target"/>: at least the target is on target; at most, for churn and on a reversed scale.</summary>
    public KpiStatus Status { get; internal init; }

    /// <summary>Why there is no figure; null where there is one.</summary>
    public string? Reason { get; internal init; }

    /// <summary>What has changed since the last wave before that has a figure; null where there is none to compare with.</summary>
    public KpiChange? Change { get; internal init; }

    /// <summary>Why there is no change; null where there is one.</summary>
    public string? ChangeReason { get; internal init; }

    /// <summary>"0.720 [0.664–0.770] n=270, uncertain against 0.75"; the reason where there is no figure.</summary>
    public override string ToString() => Value is { } value && Interval is { } interval
        ? FormattableString.Invariant($"{Shown(value)} [{Shown(interval.Lower)}{(Kind == KpiKind.NetPromoterScore ? " to " : "–")}{Shown(interval.Upper)}] n={N}{Against}")
        : Reason!;

    private string Against => Target is { } target ? FormattableString.Invariant($", {(Status switch { KpiStatus.OnTarget => "on target", KpiStatus.OffTarget => "off target", _ => "uncertain against" })} {target}") : "";

    private string Shown(double value) =>
        value.ToString(Kind switch { KpiKind.NetPromoterScore => "0.0;-0.0;0.0", KpiKind.CustomerEffortScore => "0.00;-0.00;0.00", _ => "0.000" }, CultureInfo.InvariantCulture);
}
