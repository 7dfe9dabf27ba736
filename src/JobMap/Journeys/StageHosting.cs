using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>
/// What of a job map a stage hosts: the core job, whole or step by step; jobs of the consumption chain; or, by the user's own link, kinds of step.
/// No published source gives a table from stages to the eight kinds of step, so a link of kinds needs the user's rationale.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StageHosting
{
    private StageHosting(StageHostingKind kind) => Kind = kind;

    /// <summary>Which of them it is.</summary>
    public StageHostingKind Kind { get; }

    /// <summary>With what the core job is done here; <see cref="CoreJobSide.Offering"/> for everything but the whole core job.</summary>
    public CoreJobSide Side { get; private init; }

    /// <summary>The steps, for <see cref="StageHostingKind.Steps"/>; empty otherwise.</summary>
    public IReadOnlyList<StepId> Steps { get; private init; } = ValueList<StepId>.Empty;

    /// <summary>The kinds of step, for <see cref="StageHostingKind.StepKinds"/>; empty otherwise.</summary>
    public IReadOnlyList<UniversalStep> StepKinds { get; private init; } = ValueList<UniversalStep>.Empty;

    /// <summary>The kinds of consumption-chain job, for <see cref="StageHostingKind.ConsumptionJobs"/>; empty otherwise.</summary>
    public IReadOnlyList<ConsumptionJobKind> ConsumptionJobs { get; private init; } = ValueList<ConsumptionJobKind>.Empty;

    /// <summary>Why the stage hosts it, in the user's words; null where nothing is said. A link of step kinds always has one.</summary>
    public string? Rationale { get; private init; }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The jobs of the consumption chain that no other stage hosts.</summary>
    public static StageHosting OtherConsumptionJobs { get; } = new(StageHostingKind.OtherConsumptionJobs);

    /// <summary>The whole core job: every step of the map.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is none of the enumeration.</exception>
    public static StageHosting OfCoreJob(CoreJobSide side = CoreJobSide.Offering) => new(StageHostingKind.CoreJob) { Side = Guards.Defined(side, nameof(side)) };

    /// <summary>Steps of one map, by their ids.</summary>
    /// <param name="steps">The steps; at least one.</param>
    /// <param name="rationale">Why; may be null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    /// <exception cref="ArgumentException">There are none, one is the default value, or <paramref name="rationale"/> is blank.</exception>
    public static StageHosting OfSteps(IEnumerable<StepId> steps, string? rationale = null) =>
        new(StageHostingKind.Steps) { Steps = Some(Guards.CopiedIds(steps, nameof(steps)), nameof(steps)), Rationale = Guards.NullOrNotBlank(rationale, nameof(rationale)) };

    /// <summary>Every step of some kinds: the user's own link, which needs a rationale.</summary>
    /// <param name="kinds">The kinds; at least one.</param>
    /// <param name="rationale">Why steps of these kinds take place at the stage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kinds"/> is null.</exception>
    /// <exception cref="ArgumentException">There are none, or <paramref name="rationale"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is none of the eight.</exception>
    public static StageHosting OfStepKinds(IEnumerable<UniversalStep> kinds, string rationale)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ValueList<UniversalStep> copy = new(kinds.Select(kind => Guards.Defined(kind, nameof(kinds))));
        return new(StageHostingKind.StepKinds) { StepKinds = Some(copy, nameof(kinds)), Rationale = Guards.NotBlank(rationale, nameof(rationale)) };
    }

    /// <summary>Jobs of the consumption chain, by their kinds.</summary>
    /// <param name="kinds">The kinds; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kinds"/> is null.</exception>
    /// <exception cref="ArgumentException">There are none, or one is the default value.</exception>
    public static StageHosting OfConsumptionJobs(params IEnumerable<ConsumptionJobKind> kinds) =>
        new(StageHostingKind.ConsumptionJobs) { ConsumptionJobs = Some(Guards.CopiedIds(kinds, nameof(kinds)), nameof(kinds)) };

    /// <summary>"consumption jobs discover, decide".</summary>
    public override string ToString() => Kind switch
    {
        StageHostingKind.CoreJob => Side == CoreJobSide.Today ? "the core job as done today" : "the core job",
        StageHostingKind.Steps => $"steps {string.Join(", ", Steps)}",
        StageHostingKind.StepKinds => $"steps of kind {string.Join(", ", StepKinds.Select(UniversalSteps.NameOf))}",
        StageHostingKind.ConsumptionJobs => $"consumption jobs {string.Join(", ", ConsumptionJobs)}",
        _ => "all other consumption jobs",
    };

    private static IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, string name) => items.Count > 0 ? items : throw new ArgumentException("There must be at least one.", name);
}
