using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>A stage of a <see cref="JourneyTemplate"/>: a name, what of a job map it hosts, and the milestones reached in it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TemplateStage
{
    /// <summary>A stage.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="name"/> is null or blank.</exception>
    public TemplateStage(StageId id, string name)
    {
        Id = Guards.Given(id, nameof(id));
        Name = Guards.NotBlank(name);
    }

    /// <summary>The id, unique in the template.</summary>
    public StageId Id { get; }

    /// <summary>The name a reader sees.</summary>
    public string Name { get; }

    /// <summary>What it hosts; empty where it hosts nothing of the job.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    public IReadOnlyList<StageHosting> Hosts { get; init => field = Guards.Copied(value); } = ValueList<StageHosting>.Empty;

    /// <summary>The milestones reached in it, in order.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<Milestone> Milestones { get; init => field = Guards.CopiedUnique(value, milestone => milestone.Id); } = ValueList<Milestone>.Empty;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>"Buying: consumption jobs purchase".</summary>
    public override string ToString() => Hosts.Count == 0 ? Name : $"{Name}: {string.Join("; ", Hosts)}";
}
