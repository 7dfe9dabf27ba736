using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>
/// Why job steps take place in a stage, in the words of whoever linked them to it. No published source gives a table from stages to steps, so such a
/// link is somebody's own, and its reason travels with the journey. Compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record HostingRationale
{
    internal HostingRationale(IEnumerable<StepId> steps, string text) => (Steps, Text) = (new ValueList<StepId>(steps), text);

    /// <summary>The steps it speaks of, at least one, in the order of the map, or of whoever drew the journey; the stage hosts all of them.</summary>
    public IReadOnlyList<StepId> Steps { get; }

    /// <summary>The reason, as written; never blank.</summary>
    public string Text { get; }

    /// <summary>"weigh, brew: customers plan and brew in one go".</summary>
    public override string ToString() => $"{string.Join(", ", Steps)}: {Text}";
}
