using System.Diagnostics;

namespace JobMap.Journeys;

/// <summary>One item in one cell of a journey: its text, where it comes from, and what it stands for where that is more than its text.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyItem
{
    internal JourneyItem(string text, DerivedFrom derivedFrom) => (Text, DerivedFrom) = (text, derivedFrom);

    /// <summary>What the cell says; the words of the map and the offering are kept as written.</summary>
    public string Text { get; }

    /// <summary>The rule, the sources and the figures behind it.</summary>
    public DerivedFrom DerivedFrom { get; }

    /// <summary>True for what a planned touchpoint brings, which serves nobody yet.</summary>
    public bool IsPlanned { get; internal init; }

    /// <summary>The touchpoint, in the lane of touchpoints; null elsewhere.</summary>
    public Touchpoint? Touchpoint { get; internal init; }

    /// <summary>The moment of truth, in their lane; null elsewhere.</summary>
    public MomentOfTruth? MomentOfTruth { get; internal init; }

    /// <summary>The milestone, in their lane and in that of the leaps of faith, which lead to it; null elsewhere, and for one that a rule found.</summary>
    public Milestone? Milestone { get; internal init; }

    /// <summary>The indicator, in their lane; null elsewhere.</summary>
    public Kpi? Kpi { get; internal init; }

    /// <summary>Members of the document that this library does not know and keeps; those of an item that stands for a touchpoint, milestone or indicator are kept there.</summary>
    public ExtensionMembers Extensions { get; internal init; } = ExtensionMembers.Empty;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
