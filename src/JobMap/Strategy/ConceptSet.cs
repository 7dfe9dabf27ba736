using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Strategy.Evaluation;

namespace JobMap.Strategy;

/// <summary>The concepts of one document. Immutable, compared by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConceptSet
{
    /// <summary>Some concepts, in the user's order; may be none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="concepts"/> or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public ConceptSet(IEnumerable<Concept> concepts) => Concepts = Guards.CopiedUnique(concepts, concept => concept.Id);

    /// <summary>The concepts, no two of one id.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>What they are of; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Description { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The predictions of outcomes that the map does not have: JM7001, each with its place in the document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    public IReadOnlyList<Diagnostic> Check(UniversalJobMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new ValueList<Diagnostic>(Concepts.SelectMany((concept, i) => ConceptChecks.Unknown(concept, map, FormattableString.Invariant($"$.concepts[{i}]"))));
    }

    /// <summary>"2 concepts: a timer, a sensor".</summary>
    public override string ToString() => Concepts.Count == 0 ? "0 concepts" : $"{Counted.Of(Concepts.Count, "concept")}: {string.Join(", ", Concepts.Select(concept => concept.Name))}";
}
