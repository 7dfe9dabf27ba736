using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>One part of a persona: its needs in order, and what is missing.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PersonaNeeds
{
    internal PersonaNeeds(IEnumerable<PersonaNeed> items, string? reason) => (Items, Reason) = (new ValueList<PersonaNeed>(items), reason);

    /// <summary>The needs, in the order the part asks for; equal ones stay in the order of the map.</summary>
    public IReadOnlyList<PersonaNeed> Items { get; }

    /// <summary>Why there are no items, or which needs could not be judged since they were not asked or have no score; null where neither is so.</summary>
    public string? Reason { get; }

    /// <summary>"5 needs"; the reason where there are none.</summary>
    public override string ToString() => Items.Count == 0 && Reason is { } reason ? reason : Counted.Of(Items.Count, "need");
}
