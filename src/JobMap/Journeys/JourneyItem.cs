using System.Diagnostics;

namespace JobMap.Journeys;

/// <summary>One item in one cell of a journey: its text, and where it comes from.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyItem
{
    internal JourneyItem(string text, DerivedFrom derivedFrom) => (Text, DerivedFrom) = (text, derivedFrom);

    /// <summary>What the cell says; the words of the map are kept as written.</summary>
    public string Text { get; }

    /// <summary>The rule, the sources and the figures behind it.</summary>
    public DerivedFrom DerivedFrom { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
