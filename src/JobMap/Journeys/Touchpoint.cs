using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>
/// Where customer and solution meet: what it serves, what people do there on both sides, and how customers reacted. It is given, never derived.
/// Lists are copied, and empty where nothing is known.
/// Source of the vocabulary: Bitner, Ostrom and Morgan, "Service Blueprinting", California Management Review 50 (2008).
/// </summary>
/// <example>
/// <code>
/// Touchpoint listing = new(TouchpointId.Parse("listing"), "the shopping list in the app")
/// {
///     Channel = ChannelId.Parse("app"),
///     Serves = [OutcomeId.Parse("o3"), StepId.Parse("gather")],
/// };
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Touchpoint
{
    /// <summary>A touchpoint.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="name"/> is null or blank.</exception>
    public Touchpoint(TouchpointId id, string name)
    {
        Id = Guards.Given(id, nameof(id));
        Name = Guards.NotBlank(name);
    }

    /// <summary>The id, unique in the offering or journey.</summary>
    public TouchpointId Id { get; }

    /// <summary>The name a reader sees.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>The channel; null where it is not said.</summary>
    public ChannelId? Channel { get; init; }

    /// <summary>A person, a device or a thing; null where it is not said.</summary>
    public TouchpointKind? Kind { get; init; }

    /// <summary>The steps, outcomes and jobs of the map that it helps with.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the ids is the default value.</exception>
    public IReadOnlyList<MapElementId> Serves { get; init => field = Guards.CopiedIds(value); } = ValueList<MapElementId>.Empty;

    /// <summary>The stage it stands in; null for every stage that hosts something it serves.</summary>
    public StageId? Stage { get; init; }

    /// <summary>Whether it exists or is planned.</summary>
    public OfferingStatus Status { get; init; }

    /// <summary>What the customer does there.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> Actions { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>What moves the customer there.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> Motivations { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>What the customer asks there.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> Questions { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>What holds the customer back there.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> Barriers { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>What was observed of how customers feel there.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    public IReadOnlyList<ObservedReaction> Reactions { get; init => field = Guards.Copied(value); } = ValueList<ObservedReaction>.Empty;

    /// <summary>What the provider does in view of the customer.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> Frontstage { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>What the provider does out of view.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> Backstage { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>The processes that support those who serve.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> Support { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>What the customer can see and touch there: the physical evidence.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> Evidence { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>The features of the offering at work here.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the ids is the default value.</exception>
    public IReadOnlyList<FeatureId> Features { get; init => field = Guards.CopiedIds(value); } = ValueList<FeatureId>.Empty;

    /// <summary>Who answers for it; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Owner { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>True where the user declares it a moment of truth, where failure is fatal; false where the user says that it is none; null where nothing is said.</summary>
    public bool? IsMomentOfTruth { get; init; }

    /// <summary>What is done when it fails: the service-recovery plan; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? RecoveryPlan { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The name, with the channel where it is known: "the shopping list (app)".</summary>
    public override string ToString() => Channel is { } channel ? $"{Name} ({channel})" : Name;
}
