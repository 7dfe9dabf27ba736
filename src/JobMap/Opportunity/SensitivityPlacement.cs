using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Opportunity;

/// <summary>Where one outcome stands by one <see cref="SensitivityVariant"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SensitivityPlacement
{
    internal SensitivityPlacement(SensitivityVariant variant) => Variant = variant;

    /// <summary>The definition and the policy.</summary>
    public SensitivityVariant Variant { get; }

    /// <summary>The score in the unit of the definition; null where there is none.</summary>
    public double? Opportunity { get; internal init; }

    /// <summary>The rank among the scored outcomes, 1 for the greatest. Equal scores share the better rank (1, 2, 2, 4). Null without a score.</summary>
    public int? Rank { get; internal init; }

    /// <summary>The bands, one by each of the profiles of the variant in their order; empty without a score.</summary>
    public IReadOnlyList<string> Bands { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Why there is no score; null where there is one.</summary>
    public string? Reason { get; internal init; }

    /// <summary>"3 by mean, pairwise"; the reason where there is no score.</summary>
    public override string ToString() => FormattableString.Invariant($"{(Rank is { } rank ? $"{rank}" : Reason)} by {Variant.Definition}, {Variant.Missing}");
}
