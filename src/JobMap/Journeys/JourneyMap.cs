using System.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Journeys;

/// <summary>
/// A customer journey map: stages in order, each with its lanes. A job map is not a journey map: the first says what gets done, the second
/// is one customer's way with one solution. Immutable, compared by value; made by <see cref="JourneyProjection"/>, or drawn by people:
/// built in code with <see cref="For"/>, or read from a document.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class JourneyMap : IEquatable<JourneyMap>
{
    internal JourneyMap(Market market, IEnumerable<JourneyStage> stages)
    {
        Market = market;
        Stages = new ValueList<JourneyStage>(stages);
    }

    /// <summary>Whose journey it is, and the job they are getting done.</summary>
    public Market Market { get; }

    /// <summary>The language of the market and of the guiding questions, a BCP 47 tag; <c>en</c> unless the job map says another.</summary>
    public string Language { get; internal init; } = OutcomeGrammar.English.Language;

    /// <summary>The name of the template its stages come from; null for a journey that somebody drew.</summary>
    public string? Template { get; internal init; }

    /// <summary>The solution it is the way with; mixed where neither offering nor answers name one.</summary>
    public SolutionId Solution { get; internal init; }

    /// <summary>The segment whose journey it is; null for everybody.</summary>
    public string? Segment { get; internal init; }

    /// <summary>The choices of the analysis behind it, of what customers use today where there is no other; null where there was none.</summary>
    public JourneyTerms? Terms { get; internal init; }

    /// <summary>What sets the person off, which need not be the first contact with the company; null where it is not said.</summary>
    public string? Trigger { get; internal init; }

    /// <summary>When the job is done, which need not be the last contact with the company; null where it is not said.</summary>
    public string? EndGoal { get; internal init; }

    /// <summary>The stages, in order.</summary>
    public IReadOnlyList<JourneyStage> Stages { get; }

    /// <summary>The job steps, consumption-chain jobs, touchpoints, milestones, indicators and pieces of evidence that no stage has, each with the reason.</summary>
    public IReadOnlyList<UnplacedItem> Unplaced { get; internal init; } = ValueList<UnplacedItem>.Empty;

    /// <summary>The features of the offering; empty where none was given.</summary>
    public IReadOnlyList<Feature> Features { get; internal init; } = ValueList<Feature>.Empty;

    /// <summary>The touchpoints of all stages and those that have none, each once, in the order in which they are first met.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints => new ValueList<Touchpoint>(
        Stages.SelectMany(stage => stage.Touchpoints).Concat(Unplaced.Select(item => item.Touchpoint).OfType<Touchpoint>()).DistinctBy(touchpoint => touchpoint.Id));

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    public ExtensionMembers Extensions { get; internal init; } = ExtensionMembers.Empty;

    /// <summary>Begins a journey that people draw, without a job map or answers behind it.</summary>
    /// <param name="jobExecutor">The people whose journey it is, such as "home cooks".</param>
    /// <param name="coreJob">The job they are getting done, such as "prepare a hot meal".</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JourneyMapBuilder For(string jobExecutor, string coreJob) => new(jobExecutor, coreJob);

    /// <summary>The stage of an id; null where the journey has none of that id.</summary>
    public JourneyStage? FindStage(StageId id) => Stages.FirstOrDefault(stage => stage.Id == id);

    /// <summary>True when everything in the journeys is equal, in the same order.</summary>
    public bool Equals(JourneyMap? other) =>
        other is not null && Market == other.Market && Language == other.Language && Template == other.Template && Solution == other.Solution && Segment == other.Segment && Terms == other.Terms
        && Trigger == other.Trigger && EndGoal == other.EndGoal && Stages.Equals(other.Stages) && Unplaced.Equals(other.Unplaced) && Features.Equals(other.Features)
        && Extensions.Equals(other.Extensions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JourneyMap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Market, Template, Solution, Segment, Stages);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(JourneyMap? left, JourneyMap? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(JourneyMap? left, JourneyMap? right) => !(left == right);

    /// <summary>"home cooks who want to prepare a hot meal: 8 stages (eight-steps)".</summary>
    public override string ToString() => $"{Market}: {Counted.Of(Stages.Count, "stage")} ({Template ?? "drawn"})";
}
