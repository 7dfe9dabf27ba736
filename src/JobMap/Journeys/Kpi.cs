using System.Diagnostics;
using JobMap.Internals;

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

    /// <summary>The id, unique in the offering.</summary>
    public KpiId Id { get; }

    /// <summary>The name a reader sees.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>What it measures.</summary>
    public KpiKind Kind { get; }

    /// <summary>What it should be, in the unit of the <see cref="Kind"/>; null where there is no target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number.</exception>
    public double? Target { get; init => field = value is null || double.IsFinite(value.Value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a finite number."); }

    /// <summary>The stage it hangs on; null where it hangs on something else, or on the whole journey.</summary>
    public StageId? Stage { get; init; }

    /// <summary>The milestone it hangs on; null where it hangs on something else.</summary>
    public MilestoneId? Milestone { get; init; }

    /// <summary>The touchpoint it hangs on; null where it hangs on something else.</summary>
    public TouchpointId? Touchpoint { get; init; }

    /// <summary>What was measured, the earliest wave first; empty where nothing was.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    public IReadOnlyList<KpiMeasurement> Measurements { get; init => field = Guards.Copied(value); } = ValueList<KpiMeasurement>.Empty;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
