using System.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Indicators;

namespace JobMap.Journeys;

/// <summary>A key performance indicator of a journey: what is measured, where, against which target, and what was measured wave by wave.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Kpi
{
    /// <summary>An indicator.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the enumeration.</exception>
    public Kpi(KpiId id, string name, KpiKind kind)
    {
        Id = Guards.Given(id, nameof(id));
        Name = Guards.NotBlank(name);
        Kind = Guards.Defined(kind, nameof(kind));
    }

    /// <summary>The id, unique in the offering or journey.</summary>
    public KpiId Id { get; }

    /// <summary>The name a reader sees.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>What it measures.</summary>
    public KpiKind Kind { get; }

    /// <summary>What it should be, in the unit of the <see cref="Kind"/>: −100..100, a share 0..1, or a rating on its scale; null where there is no target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number, or outside of what the kind can be.</exception>
    public double? Target { get; init => field = CheckedTarget(value); }

    /// <summary>The stage it hangs on; null where it hangs on something else, or on the whole journey.</summary>
    public StageId? Stage { get; init; }

    /// <summary>The milestone it hangs on; null where it hangs on something else.</summary>
    public MilestoneId? Milestone { get; init; }

    /// <summary>The touchpoint it hangs on; null where it hangs on something else.</summary>
    public TouchpointId? Touchpoint { get; init; }

    /// <summary>What was measured, the earliest wave first; empty where nothing was.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null, or does not fit the <see cref="Kind"/>: promoters and detractors for a net promoter score, ratings for an effort score, a share for all others.</exception>
    public IReadOnlyList<KpiMeasurement> Measurements { get; init => field = CheckedMeasurements(value); } = ValueList<KpiMeasurement>.Empty;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>
    /// The figure of the last measurement that counted anybody, with its interval and how it stands to the target. A net promoter score is 100 (promoters − detractors) / n, with
    /// Tango's score interval (Statistics in Medicine 1998); satisfaction, retention, churn, conversion and engagement are shares, with Wilson's (JASA 1927); an effort score is the mean
    /// rating on its scale, with Student's t after a quarter of a person was added at either end. How often they hold the truth is printed by benchmarks/peers/reference_kpi.py coverage.
    /// </summary>
    /// <param name="level">The level of the intervals, a share from 0.5 to 0.9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is outside that range.</exception>
    public KpiResult Evaluate(double level = 0.95) =>
        Series(level).LastOrDefault(result => result.N > 0) ?? new KpiResult(Kind, level)
        {
            Wave = Measurements.Count == 0 ? null : Measurements[^1].Wave,
            Target = Target,
            Reason = Measurements.Count == 0 ? "Nothing was measured." : "Nobody was counted in any wave.",
            ChangeReason = KpiSeries.NoEarlierWave,
        };

    /// <summary>
    /// One result for each measurement, in their order, with what has changed since the last wave before that counted anybody. The waves are taken to be of different people.
    /// </summary>
    /// <param name="level">The level of the intervals, a share from 0.5 to 0.9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is outside that range.</exception>
    public IReadOnlyList<KpiResult> Series(double level = 0.95) => new ValueList<KpiResult>(KpiSeries.Of(this, KpiFormulas.Level(level)));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private double? CheckedTarget(double? value) =>
        value is not { } target ? null
            : !double.IsFinite(target) ? throw new ArgumentOutOfRangeException(nameof(value), value, "Not a finite number.")
            : KpiFormulas.RangeOf(Kind) is not { } range || range.Contains(target) ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"The target of {Kind} lies in {range.Lower}..{range.Upper}."));

    private IReadOnlyList<KpiMeasurement> CheckedMeasurements(IEnumerable<KpiMeasurement> value)
    {
        IReadOnlyList<KpiMeasurement> copy = Guards.Copied(value);
        return copy.FirstOrDefault(measurement => !KpiFormulas.Fits(Kind, measurement)) is { } other
            ? throw new ArgumentException($"The measurement '{other.Wave}' is of another kind than {Kind}.", nameof(value)) : copy;
    }
}
