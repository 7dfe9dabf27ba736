using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>A feature of an offering: what it helps with, which milestones it carries customers to, and which other features it needs.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Feature
{
    /// <summary>A feature.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="name"/> is null or blank.</exception>
    public Feature(FeatureId id, string name)
    {
        Id = Guards.Given(id, nameof(id));
        Name = Guards.NotBlank(name);
    }

    /// <summary>The id, unique in the offering or journey.</summary>
    public FeatureId Id { get; }

    /// <summary>The name a reader sees.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>The steps, outcomes and jobs of the map that it supports.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the ids is the default value.</exception>
    public IReadOnlyList<MapElementId> Serves { get; init => field = Guards.CopiedIds(value); } = ValueList<MapElementId>.Empty;

    /// <summary>The milestones it carries customers to.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the ids is the default value.</exception>
    public IReadOnlyList<MilestoneId> Milestones { get; init => field = Guards.CopiedIds(value); } = ValueList<MilestoneId>.Empty;

    /// <summary>The features that must be engaged with first.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the ids is the default value.</exception>
    public IReadOnlyList<FeatureId> Requires { get; init => field = Guards.CopiedIds(value); } = ValueList<FeatureId>.Empty;

    /// <summary>Whether it exists or is planned.</summary>
    public OfferingStatus Status { get; init; }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
