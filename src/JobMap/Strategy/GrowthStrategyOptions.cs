using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Strategy;

/// <summary>What is told beside the scores, and the thresholds. What is not told is reported as unknown, never assumed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GrowthStrategyOptions
{
    private readonly double? _improvement;
    private readonly IReadOnlyList<string>? _nonConsumers;
    private readonly IReadOnlyList<string>? _restricted;

    /// <summary>The defaults: nothing told, <see cref="GrowthStrategyProfile.Ttp2016"/>.</summary>
    public static GrowthStrategyOptions Default { get; } = new();

    /// <summary>The thresholds.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public GrowthStrategyProfile Profile { get; init => field = Guards.NotNull(value, nameof(Profile)); } = GrowthStrategyProfile.Ttp2016;

    /// <summary>The segments of people who use no solution today; empty says that there are none such, null that it is not known. They are not counted among the customers.</summary>
    /// <exception cref="ArgumentException">A name is null or blank.</exception>
    public IReadOnlyList<string>? NonConsumers { get => _nonConsumers; init => _nonConsumers = value is null ? null : Guards.CopiedTexts(value, nameof(NonConsumers)); }

    /// <summary>The segments of people whose situation leaves them no choice of solution; empty says that there are none such, null that it is not known.</summary>
    /// <exception cref="ArgumentException">A name is null or blank.</exception>
    public IReadOnlyList<string>? Restricted { get => _restricted; init => _restricted = value is null ? null : Guards.CopiedTexts(value, nameof(Restricted)); }

    /// <summary>By how much a concept gets the job done better than what is used today, as a share from −1 on: 0.2 for 20 %; null where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is below −1 or not finite.</exception>
    public double? Improvement
    {
        get => _improvement;
        init => _improvement = value is null || (double.IsFinite(value.Value) && value >= -1) ? value : throw new ArgumentOutOfRangeException(nameof(Improvement), value, "An improvement is a share from −1 on.");
    }

    /// <summary>The interval of <see cref="Improvement"/>; without one it is weak evidence.</summary>
    public ConfidenceInterval? ImprovementInterval { get; init; }

    /// <summary>"ttp-2016, non-consumers unknown, restricted customers unknown, improvement 0.25".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Profile.Name}, non-consumers {Named(NonConsumers)}, restricted customers {Named(Restricted)}{(Improvement is { } share ? FormattableString.Invariant($", improvement {share}") : "")}");

    private static string Named(IReadOnlyList<string>? segments) => segments is null ? "unknown" : segments.Count == 0 ? "none" : string.Join(" and ", segments);
}
