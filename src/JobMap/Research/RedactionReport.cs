using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>What a redaction took out, and where. It holds none of what it took out.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RedactionReport
{
    internal RedactionReport(IEnumerable<RedactionEntry> entries, IEnumerable<string> namedIds) => (Entries, NamedIds) = (new ValueList<RedactionEntry>(entries), new ValueList<string>(namedIds));

    /// <summary>One for each kind of which something was found, in the order of the kinds.</summary>
    public IReadOnlyList<RedactionEntry> Entries { get; }

    /// <summary>The ids that hold a name or a term, with what they are of, such as "item anna-1". They were not changed, since others refer to them: give them new ids by hand.</summary>
    public IReadOnlyList<string> NamedIds { get; }

    /// <summary>True where nothing was found.</summary>
    public bool IsEmpty => Entries.Count == 0 && NamedIds.Count == 0;

    /// <summary>"name: 3 in item q1, item q4; email: 1 in item q2", or "nothing found".</summary>
    public override string ToString() => IsEmpty ? "nothing found"
        : string.Join("; ", Entries.Select(entry => entry.ToString()).Concat(NamedIds.Count == 0 ? [] : [$"ids that hold a name: {string.Join(", ", NamedIds)}"]));
}
