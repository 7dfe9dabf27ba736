using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>One stage of a journey: a column of the map, with an item list per lane. Compared by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JourneyStage : IEquatable<JourneyStage>
{
    private readonly Dictionary<JourneyLane, IReadOnlyList<JourneyItem>> _lanes;

    internal JourneyStage(
        StageId id, string name, IEnumerable<JourneySource> hosts, Dictionary<JourneyLane, IReadOnlyList<JourneyItem>> lanes,
        IEnumerable<EmptyLane> emptyLanes, StageEmotion? emotion, string? emotionReason)
    {
        Id = id;
        Name = name;
        Hosts = new ValueList<JourneySource>(hosts);
        _lanes = lanes;
        EmptyLanes = new ValueList<EmptyLane>(emptyLanes);
        Emotion = emotion;
        EmotionReason = emotionReason;
    }

    /// <summary>The id, unique in the journey.</summary>
    public StageId Id { get; }

    /// <summary>The name a reader sees.</summary>
    public string Name { get; }

    /// <summary>The job steps that take place here, in the order of the map, and then the consumption-chain jobs, in the order of the chain; in a journey that somebody drew, in their order.</summary>
    public IReadOnlyList<JourneySource> Hosts { get; }

    /// <summary>
    /// Why steps stand here, for those that the template or the author linked by a link of their own (<see cref="StageHosting.OfStepKinds"/>, <see cref="StageHosting.OfSteps"/>);
    /// empty where no reason was given. A link that no step of the map answers to leaves none.
    /// </summary>
    public IReadOnlyList<HostingRationale> HostingRationales { get; internal init; } = ValueList<HostingRationale>.Empty;

    /// <summary>With what the core job is done here; of no meaning where the stage hosts no step.</summary>
    public CoreJobSide Side { get; internal init; }

    /// <summary>The items of a lane; empty where there are none, and then <see cref="EmptyLanes"/> says why.</summary>
    public IReadOnlyList<JourneyItem> this[JourneyLane lane] => _lanes.TryGetValue(lane, out IReadOnlyList<JourneyItem>? items) ? items : ValueList<JourneyItem>.Empty;

    /// <summary>The touchpoints of the stage, in the user's order.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints => new ValueList<Touchpoint>(this[JourneyLane.Touchpoints].Select(item => item.Touchpoint).OfType<Touchpoint>());

    /// <summary>The lanes without items, each with its reason.</summary>
    public IReadOnlyList<EmptyLane> EmptyLanes { get; }

    /// <summary>How customers fare here; null where there are no data.</summary>
    public StageEmotion? Emotion { get; }

    /// <summary>Why there is no emotion; null where there is one.</summary>
    public string? EmotionReason { get; }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    public ExtensionMembers Extensions { get; internal init; } = ExtensionMembers.Empty;

    /// <summary>True when everything in the stages is equal, in the same order.</summary>
    public bool Equals(JourneyStage? other) =>
        other is not null && Id == other.Id && Name == other.Name && Side == other.Side && Hosts.Equals(other.Hosts)
        && HostingRationales.Equals(other.HostingRationales) && EmptyLanes.Equals(other.EmptyLanes)
        && Extensions.Equals(other.Extensions) && Emotion == other.Emotion && EmotionReason == other.EmotionReason && Enum.GetValues<JourneyLane>().All(lane => this[lane].Equals(other[lane]));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JourneyStage);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Hosts, EmptyLanes, Emotion);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(JourneyStage? left, JourneyStage? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(JourneyStage? left, JourneyStage? right) => !(left == right);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The same stage with a touchpoint that serves something else; the stage itself where it has no such touchpoint.</summary>
    internal JourneyStage WithServes(TouchpointId touchpoint, IReadOnlyList<MapElementId> serves) => Touchpoints.All(known => known.Id != touchpoint) ? this
        : new JourneyStage(Id, Name, Hosts, new(_lanes) { [JourneyLane.Touchpoints] = new ValueList<JourneyItem>(this[JourneyLane.Touchpoints].Select(item =>
            item.Touchpoint is { } own && own.Id == touchpoint ? item with { Touchpoint = own with { Serves = serves } } : item)) }, EmptyLanes, Emotion, EmotionReason)
        {
            HostingRationales = HostingRationales,
            Side = Side,
            Extensions = Extensions,
        };
}
