using System.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Differences;

namespace JobMap.Journeys;

/// <summary>
/// What differs between two journeys: two versions of one, two waves of answers, or what was planned and what there is. Parts are the same when their ids are: stages, touchpoints,
/// milestones, indicators and features by their own, emotions by that of their stage, pains, gains and opportunities by that of their need, other items by the rule and the sources they
/// come from, and by their text where people gave it. What a lane repeats of a touchpoint is told once, at the touchpoint.
/// </summary>
/// <example>
/// <code>
/// JourneyDiff diff = JourneyDiff.Between(spring, autumn);
/// IEnumerable&lt;JourneyChange&gt; closed = diff.Changes.Where(change => change is { Subject: JourneyChangeSubject.Pain, Kind: JourneyChangeKind.Removed });
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JourneyDiff : IEquatable<JourneyDiff>
{
    private readonly ValueList<JourneyChange> _changes;
    private readonly ValueList<RealizedTouchpoint> _realized;
    private readonly ValueList<Touchpoint> _stillPlanned;

    private JourneyDiff(JourneyMap before, JourneyMap after, IEnumerable<JourneyChange> findings)
    {
        _changes = new ValueList<JourneyChange>(JourneyComparison.Between(before, after).Concat(findings));
        Dictionary<TouchpointId, Touchpoint> planned = before.Touchpoints.Where(IsPlanned).ToDictionary(touchpoint => touchpoint.Id);
        List<Touchpoint> kept = [.. after.Touchpoints.Where(touchpoint => planned.ContainsKey(touchpoint.Id))];
        _realized = new ValueList<RealizedTouchpoint>(kept.Where(touchpoint => !IsPlanned(touchpoint)).Select(touchpoint => new RealizedTouchpoint(planned[touchpoint.Id], touchpoint)));
        _stillPlanned = new ValueList<Touchpoint>(kept.Where(IsPlanned));
    }

    /// <summary>
    /// The changes in the order of <see cref="JourneyChangeSubject"/>. Of one subject, what was removed comes first, in the order of the journey before; then what is there now, in its
    /// order, member by member.
    /// </summary>
    public IReadOnlyList<JourneyChange> Changes => _changes;

    /// <summary>The touchpoints that were planned before and exist now, in the order in which they are met now.</summary>
    public IReadOnlyList<RealizedTouchpoint> Realized => _realized;

    /// <summary>The touchpoints that were planned before and still are, as they are planned now.</summary>
    public IReadOnlyList<Touchpoint> StillPlanned => _stillPlanned;

    /// <summary>True when there are no changes: the journeys are equal, and the same was found in them where findings were given.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>What differs between two journeys.</summary>
    /// <param name="before">The journey as it was.</param>
    /// <param name="after">The journey as it is now.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JourneyDiff Between(JourneyMap before, JourneyMap after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new JourneyDiff(before, after, []);
    }

    /// <summary>
    /// What differs between two journeys, and which findings of their audits were opened and closed. Findings are the same when their ids are and the element at fault, the first of
    /// <see cref="JourneyFinding.Sources"/>; one that is still there with other figures is changed.
    /// </summary>
    /// <param name="before">The journey as it was.</param>
    /// <param name="after">The journey as it is now.</param>
    /// <param name="findingsBefore">What an audit found in the journey as it was.</param>
    /// <param name="findingsAfter">What an audit finds in it now.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the findings, is null.</exception>
    public static JourneyDiff Between(JourneyMap before, JourneyMap after, IEnumerable<JourneyFinding> findingsBefore, IEnumerable<JourneyFinding> findingsAfter)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new JourneyDiff(before, after, FindingComparison.Between(Guards.Copied(findingsBefore), Guards.Copied(findingsAfter)));
    }

    /// <summary>True when changes and touchpoints are equal, in the same order.</summary>
    public bool Equals(JourneyDiff? other) =>
        other is not null && _changes.Equals(other._changes) && _realized.Equals(other._realized) && _stillPlanned.Equals(other._stillPlanned);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JourneyDiff);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_changes, _realized, _stillPlanned);

    /// <summary>"no differences" or "3 changes".</summary>
    public override string ToString() => IsEmpty ? "no differences" : Counted.Of(_changes.Count, "change");

    /// <summary>True when both are null or equal by value.</summary>
    public static bool operator ==(JourneyDiff? left, JourneyDiff? right) => Equals(left, right);

    /// <summary>True when one is null or they differ by value.</summary>
    public static bool operator !=(JourneyDiff? left, JourneyDiff? right) => !Equals(left, right);

    private static bool IsPlanned(Touchpoint touchpoint) => touchpoint.Status == OfferingStatus.Planned;
}
