using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Strategy;

/// <summary>One piece of evidence about one strategy: by which rule, what it says, and the figures, the segment and the outcomes behind it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GrowthEvidence
{
    internal GrowthEvidence(string rule, GrowthEvidenceSide side, GrowthEvidenceStrength strength, string statement) => (Rule, Side, Strength, Statement) = (rule, side, strength, statement);

    /// <summary>The id of the rule, such as <c>underserved-group</c>; the table of the rules stands in docs/concepts/growth-strategy.md.</summary>
    public string Rule { get; }

    /// <summary>For, against, or what is not known.</summary>
    public GrowthEvidenceSide Side { get; }

    /// <summary>Whether it can decide.</summary>
    public GrowthEvidenceStrength Strength { get; internal init; }

    /// <summary>A sentence with its figures. English, for people; its wording may change.</summary>
    public string Statement { get; internal init; }

    /// <summary>The segment it speaks of; null for everybody or for what is no matter of segments.</summary>
    public string? Segment { get; internal init; }

    /// <summary>The figures.</summary>
    public IReadOnlyList<GrowthFigure> Figures { get; internal init; } = ValueList<GrowthFigure>.Empty;

    /// <summary>The outcomes behind it, in the order of the map: those for sure, or where there are none, those possible; may be empty.</summary>
    public IReadOnlyList<NeedId> Needs { get; internal init; } = ValueList<NeedId>.Empty;

    /// <summary>"for (strong), underserved-group: Of 20 outcomes …".</summary>
    public override string ToString() => $"{EnumNames.NameOf(Side)}{(Side == GrowthEvidenceSide.Unknown ? "" : $" ({EnumNames.NameOf(Strength)})")}, {Rule}: {Statement}";
}
