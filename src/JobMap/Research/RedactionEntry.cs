using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>How much of one kind was taken out of research, and where.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RedactionEntry
{
    internal RedactionEntry(RedactionKind kind, int count, IEnumerable<string> places) => (Kind, Count, Places) = (kind, count, new ValueList<string>(places));

    /// <summary>What was taken out.</summary>
    public RedactionKind Kind { get; }

    /// <summary>How often.</summary>
    public int Count { get; }

    /// <summary>Where, each place once, in the order of the research: "interview i1", "theme t2", "item q3", or "research" for the whole.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>"name: 3 in item q1, item q4".</summary>
    public override string ToString() => FormattableString.Invariant($"{EnumNames.NameOf(Kind)}: {Count} in {string.Join(", ", Places)}");
}
