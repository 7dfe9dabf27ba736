using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// What differs between two job maps: parts added, removed, moved and reworded, step by step and outcome by outcome. Parts are the same when their ids
/// are; links and kinds that do not apply by what they say, complexity factors by their description. The diff carries what changed and nothing else, so it
/// can be applied to the map it was made from.
/// </summary>
/// <example>
/// <code>
/// UniversalJobMapDiff diff = UniversalJobMapDiff.Between(before, after);
/// bool same = diff.ApplyTo(before) == after; // true
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class UniversalJobMapDiff : IEquatable<UniversalJobMapDiff>
{
    private readonly ValueList<JobMapChange> _changes;

    private UniversalJobMapDiff(IEnumerable<JobMapChange> changes) => _changes = new ValueList<JobMapChange>(changes);

    /// <summary>
    /// The changes, list by list in the order of the document: the map, its market and its ladder, the steps, then the outcomes and sub-steps of each step,
    /// then the other parts. What was removed from a list comes before what is in it now. As few parts as possible count as moved.
    /// </summary>
    public IReadOnlyList<JobMapChange> Changes => _changes;

    /// <summary>True when the maps are equal.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>What is to be done to one map to get the other.</summary>
    /// <param name="before">The map as it was.</param>
    /// <param name="after">The map as it is now.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static UniversalJobMapDiff Between(UniversalJobMap before, UniversalJobMap after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new UniversalJobMapDiff(MapComparison.Between(before.Content, after.Content));
    }

    /// <summary>
    /// The map with the changes made. <c>Between(a, b).ApplyTo(a)</c> equals <c>b</c>. Another map than <c>a</c> fits too when everything that changes is
    /// in it as it was in <c>a</c>.
    /// </summary>
    /// <param name="map">The map to change; it stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    /// <exception cref="ArgumentException">The diff does not fit the map: a part is missing, differs from what it was or is there already, a place is not there,
    /// or the result would break a rule of maps.</exception>
    public UniversalJobMap ApplyTo(UniversalJobMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return IsEmpty ? map : new MapPatch(map).Apply(_changes);
    }

    /// <summary>True when the changes are equal, in the same order.</summary>
    public bool Equals(UniversalJobMapDiff? other) => other is not null && _changes.Equals(other._changes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UniversalJobMapDiff);

    /// <inheritdoc/>
    public override int GetHashCode() => _changes.GetHashCode();

    /// <summary>"no differences" or "3 changes".</summary>
    public override string ToString() => IsEmpty ? "no differences" : Counted.Of(_changes.Count, "change");

    /// <summary>True when both are null or equal by value.</summary>
    public static bool operator ==(UniversalJobMapDiff? left, UniversalJobMapDiff? right) => Equals(left, right);

    /// <summary>True when one is null or they differ by value.</summary>
    public static bool operator !=(UniversalJobMapDiff? left, UniversalJobMapDiff? right) => !Equals(left, right);
}
