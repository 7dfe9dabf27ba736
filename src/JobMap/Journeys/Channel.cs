using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>A channel of an offering. A touchpoint may also name a channel that is not listed; what is known of it is then its name alone.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Channel
{
    /// <summary>A channel.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public Channel(ChannelId id) => Id = Guards.Given(id, nameof(id));

    /// <summary>The name, unique in the offering.</summary>
    public ChannelId Id { get; }

    /// <summary>What customers meet there, for touchpoints that do not say it themselves; null where it is not said.</summary>
    public TouchpointKind? Kind { get; init; }

    /// <summary>What it is; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Description { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Id.Value;
}
