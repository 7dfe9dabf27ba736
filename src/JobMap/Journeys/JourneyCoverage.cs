using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>How much of a job the touchpoints of a journey serve: as a whole, step by step and stage by stage.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyCoverage
{
    internal JourneyCoverage(ServedShare whole, IEnumerable<ServedShare> steps, IEnumerable<ServedShare> stages, bool isWeighted)
    {
        Whole = whole;
        Steps = new ValueList<ServedShare>(steps);
        Stages = new ValueList<ServedShare>(stages);
        IsWeighted = isWeighted;
    }

    /// <summary>The outcomes of all steps, and all touchpoints.</summary>
    public ServedShare Whole { get; }

    /// <summary>The outcomes of each step, in the order of the map, and all touchpoints wherever they stand.</summary>
    public IReadOnlyList<ServedShare> Steps { get; }

    /// <summary>The outcomes of the steps that each stage hosts, in the order of the journey, and the touchpoints that stand in that stage.</summary>
    public IReadOnlyList<ServedShare> Stages { get; }

    /// <summary>True where outcomes count by their importance; false where there are no answers and each counts the same.</summary>
    public bool IsWeighted { get; }

    /// <summary>"the whole job: 62 % (5 of 8 outcomes)".</summary>
    public override string ToString() => Whole.ToString();
}
