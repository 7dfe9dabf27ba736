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
    internal JobStep(StepId id, UniversalStep kind, string name, IEnumerable<DesiredOutcome> outcomes)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Outcomes = new ValueList<DesiredOutcome>(outcomes);
    }

    /// <summary>The id, unique among the steps of the map.</summary>
    public StepId Id { get; }

    /// <summary>Which of the eight universal steps it is.</summary>
    public UniversalStep Kind { get; }

    /// <summary>The step in the user's words, such as "gather the ingredients".</summary>
    public string Name { get; }

    /// <summary>The desired outcomes in the user's order; may be empty.</summary>
    public IReadOnlyList<DesiredOutcome> Outcomes { get; }

    /// <summary>The kind and the name: "Locate: gather the ingredients".</summary>
    public override string ToString() => $"{Kind}: {Name}";
}
