using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Journeys;

/// <summary>
/// A customer journey map: stages in order, each with its lanes. A job map is not a journey map: the first says what gets done, the second
/// is one customer's way with one solution. Immutable, compared by value; made by <see cref="JourneyProjection"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JourneyMap : IEquatable<JourneyMap>
{
    internal JourneyMap(UniversalJobMap map, JourneyTemplate template, OpportunityAnalysis? analysis, IEnumerable<JourneyStage> stages)
    {
        Market = map.Market;
        Template = template;
        Solution = analysis?.Solution ?? SolutionId.Mixed;
        Segment = analysis?.Segments[0];
        Stages = new ValueList<JourneyStage>(stages);
    }

    /// <summary>Whose journey it is, and the job they are getting done.</summary>
    public Market Market { get; }

    /// <summary>The template its stages come from.</summary>
    public JourneyTemplate Template { get; }

    /// <summary>The solution that satisfaction speaks of; mixed where no answers were given.</summary>
    public SolutionId Solution { get; }

    /// <summary>The segment whose journey it is; null for everybody.</summary>
    public string? Segment { get; }

    /// <summary>The stages, in order.</summary>
    public IReadOnlyList<JourneyStage> Stages { get; }

    /// <summary>The job steps that no stage hosts, each with the reason; the built-in template of eight steps leaves none.</summary>
    public IReadOnlyList<UnplacedStep> Unplaced { get; } = ValueList<UnplacedStep>.Empty;

    /// <summary>True when market, template, solution, segment, stages and what is unplaced are equal.</summary>
    public bool Equals(JourneyMap? other) =>
        other is not null && Market == other.Market && Template == other.Template && Solution == other.Solution && Segment == other.Segment
        && Stages.Equals(other.Stages) && Unplaced.Equals(other.Unplaced);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JourneyMap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Market, Template, Solution, Segment, Stages);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(JourneyMap? left, JourneyMap? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(JourneyMap? left, JourneyMap? right) => !(left == right);

    /// <summary>"home cooks who want to prepare a hot meal: 8 stages (eight-steps)".</summary>
    public override string ToString() => $"{Market}: {Counted.Of(Stages.Count, "stage")} ({Template})";
}
