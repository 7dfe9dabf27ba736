using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>A part of a job step, for steps that take more than one action. Its kind is that of its step; its outcomes count as outcomes of the step.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SubStep
{
    /// <summary>A sub-step without outcomes.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="name"/> is null or blank.</exception>
    public SubStep(StepId id, string name)
    {
        Id = Guards.Given(id, nameof(id));
        Name = Guards.NotBlank(name);
    }

    /// <summary>The id, unique among the steps and sub-steps of the map.</summary>
    public StepId Id { get; }

    /// <summary>The sub-step in the user's words, verb + object.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>Its desired outcomes in the user's order; may be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public IReadOnlyList<DesiredOutcome> Outcomes { get; init => field = Guards.Copied(value); } = ValueList<DesiredOutcome>.Empty;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
