using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// A job map: a market and the steps its customers take to get the core job done, in the order of the job, each with its desired
/// outcomes. It says nothing of any product. Immutable, compared by value; made by <see cref="UniversalJobMapBuilder"/> or read from a document.
/// Source: Bettencourt and Ulwick, "The Customer-Centered Innovation Map", Harvard Business Review, May 2008.
/// </summary>
/// <example>
/// <code>
/// UniversalJobMap map = UniversalJobMap.For("home cooks", "prepare a hot meal")
///     .Define("decide what to cook", s => s.Outcome("minimize the time it takes to decide on a dish"))
///     .Build();
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class UniversalJobMap : IEquatable<UniversalJobMap>
{
    private readonly Dictionary<StepId, JobStep> _steps;
    private readonly Dictionary<OutcomeId, (JobStep Step, DesiredOutcome Outcome)> _outcomes = [];

    internal UniversalJobMap(Market market, IEnumerable<JobStep> steps)
    {
        Market = market;
        Steps = new ValueList<JobStep>(steps);
        Outcomes = new ValueList<DesiredOutcome>(Steps.SelectMany(step => step.Outcomes));
        _steps = Steps.ToDictionary(step => step.Id);
        foreach (JobStep step in Steps)
        {
            foreach (DesiredOutcome outcome in step.Outcomes)
            {
                _outcomes.Add(outcome.Id, (step, outcome));
            }
        }
    }

    /// <summary>Who wants to get what done.</summary>
    public Market Market { get; }

    /// <summary>The job steps in the order of the job; may be empty. A step's position is its place here.</summary>
    public IReadOnlyList<JobStep> Steps { get; }

    /// <summary>The desired outcomes of all steps, in the order of the steps.</summary>
    public IReadOnlyList<DesiredOutcome> Outcomes { get; }

    /// <summary>Begins a map.</summary>
    /// <param name="jobExecutor">The people who execute the job, such as "home cooks".</param>
    /// <param name="coreJob">The core functional job, such as "prepare a hot meal".</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static UniversalJobMapBuilder For(string jobExecutor, string coreJob) => new(jobExecutor, coreJob);

    /// <summary>The step of an id, or null.</summary>
    public JobStep? FindStep(StepId id) => _steps.GetValueOrDefault(id);

    /// <summary>The outcome of an id, or null.</summary>
    public DesiredOutcome? FindOutcome(OutcomeId id) => _outcomes.GetValueOrDefault(id).Outcome;

    /// <summary>The step an outcome belongs to, or null where the map has no such outcome.</summary>
    public JobStep? FindStepOf(OutcomeId id) => _outcomes.GetValueOrDefault(id).Step;

    /// <summary>Everything the library has to say about the map and its statements; nothing of it is an error, since the map exists.</summary>
    public IReadOnlyList<Diagnostic> Check() => UniversalJobMapChecker.Check(this);

    /// <summary>True when market, steps and outcomes are equal, in the same order.</summary>
    public bool Equals(UniversalJobMap? other) => other is not null && Market == other.Market && Steps.Equals(other.Steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UniversalJobMap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Market, Steps);

    /// <summary>"prepare a hot meal (home cooks): 9 steps, 32 outcomes".</summary>
    public override string ToString() =>
        $"{Market.CoreJob} ({Market.JobExecutor}): {Counted.Of(Steps.Count, "step")}, {Counted.Of(Outcomes.Count, "outcome")}";
}
