using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>A point that customers reach on their way. Milestones in order form a funnel; how many reached each is counted by the user.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Milestone
{
    /// <summary>A milestone.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="name"/> is null or blank.</exception>
    public Milestone(MilestoneId id, string name)
    {
        Id = Guards.Given(id, nameof(id));
        Name = Guards.NotBlank(name);
    }

    /// <summary>The id, unique in the offering or journey. Where the template has a milestone of this id, this is that one.</summary>
    public MilestoneId Id { get; }

    /// <summary>The name a reader sees.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>What it stands for.</summary>
    public MilestoneKind Kind { get; init; }

    /// <summary>The stage in which it is reached; null where the template says it, or nobody does.</summary>
    public StageId? Stage { get; init; }

    /// <summary>The leap of faith that leads to it; null where there is none.</summary>
    public LeapOfFaith? Leap { get; init; }

    /// <summary>How many customers reached it, of those counted at the first milestone; null where nobody counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Reached { get; init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A number of customers is not negative."); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
