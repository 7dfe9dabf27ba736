using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// One step of the customer's own job: a name in verb + object form, the kind of universal step it is, and the outcomes by which
/// customers measure success there. Its position is its place in <see cref="UniversalJobMap.Steps"/>, never its kind.
/// Steps are solution-free: they say what gets done, not what is done with a product.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JobStep
{
    /// <summary>A step without outcomes.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public JobStep(StepId id, UniversalStep kind, string name)
    {
        Id = Guards.Given(id, nameof(id));
        Kind = Guards.Defined(kind, nameof(kind));
        Name = Guards.NotBlank(name);
    }

    /// <summary>The id, unique among the steps and sub-steps of the map.</summary>
    public StepId Id { get; }

    /// <summary>Which of the eight universal steps it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the eight.</exception>
    public UniversalStep Kind { get; init => field = Guards.Defined(value, nameof(value)); }

    /// <summary>The step in the user's words, such as "gather the ingredients".</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>The desired outcomes of the step itself, in the user's order; may be empty. Those of its sub-steps stand there.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public IReadOnlyList<DesiredOutcome> Outcomes { get; init => field = Guards.Copied(value); } = ValueList<DesiredOutcome>.Empty;

    /// <summary>The parts of the step, in the user's order; mostly empty.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public IReadOnlyList<SubStep> SubSteps { get; init => field = Guards.Copied(value); } = ValueList<SubStep>.Empty;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The outcomes of the step, then those of its sub-steps: everything that is rated at this step.</summary>
    public IEnumerable<DesiredOutcome> AllOutcomes => SubSteps.Count == 0 ? Outcomes : Outcomes.Concat(SubSteps.SelectMany(part => part.Outcomes));

    /// <summary>The kind and the name: "Locate: gather the ingredients".</summary>
    public override string ToString() => $"{Kind}: {Name}";
}
