using JobMap.Diagnostics;

namespace JobMap;

/// <summary>
/// Builds a <see cref="UniversalJobMap"/> step by step, in the order of the job. Mutable and for one thread; the map it builds is neither.
/// Ids that are not given are made: a step's from its name, an outcome's from its running number (<c>o1</c>, <c>o2</c> …).
/// Give ids of your own where answers refer to the outcomes.
/// </summary>
public sealed partial class UniversalJobMapBuilder
{
    private readonly List<JobStepBuilder> _steps = [];
    private JobMapDraft _draft;

    internal UniversalJobMapBuilder(string jobExecutor, string coreJob)
    {
        ArgumentNullException.ThrowIfNull(jobExecutor);
        ArgumentNullException.ThrowIfNull(coreJob);
        _draft = new JobMapDraft { Market = new MarketDraft(jobExecutor, coreJob) };
    }

    /// <summary>Adds a step in which the customer determines goals and plans resources.</summary>
    /// <inheritdoc cref="Step" path="/param|/exception"/>
    public UniversalJobMapBuilder Define(string name, Action<JobStepBuilder>? outcomes = null) => Step(UniversalStep.Define, name, outcomes);

    /// <summary>Adds a step in which the customer gathers what is needed.</summary>
    /// <inheritdoc cref="Step" path="/param|/exception"/>
    public UniversalJobMapBuilder Locate(string name, Action<JobStepBuilder>? outcomes = null) => Step(UniversalStep.Locate, name, outcomes);

    /// <summary>Adds a step in which the customer sets up inputs and environment.</summary>
    /// <inheritdoc cref="Step" path="/param|/exception"/>
    public UniversalJobMapBuilder Prepare(string name, Action<JobStepBuilder>? outcomes = null) => Step(UniversalStep.Prepare, name, outcomes);

    /// <summary>Adds a step in which the customer verifies readiness.</summary>
    /// <inheritdoc cref="Step" path="/param|/exception"/>
    public UniversalJobMapBuilder Confirm(string name, Action<JobStepBuilder>? outcomes = null) => Step(UniversalStep.Confirm, name, outcomes);

    /// <summary>Adds a step in which the customer carries out the job.</summary>
    /// <inheritdoc cref="Step" path="/param|/exception"/>
    public UniversalJobMapBuilder Execute(string name, Action<JobStepBuilder>? outcomes = null) => Step(UniversalStep.Execute, name, outcomes);

    /// <summary>Adds a step in which the customer assesses how it is going.</summary>
    /// <inheritdoc cref="Step" path="/param|/exception"/>
    public UniversalJobMapBuilder Monitor(string name, Action<JobStepBuilder>? outcomes = null) => Step(UniversalStep.Monitor, name, outcomes);

    /// <summary>Adds a step in which the customer makes alterations.</summary>
    /// <inheritdoc cref="Step" path="/param|/exception"/>
    public UniversalJobMapBuilder Modify(string name, Action<JobStepBuilder>? outcomes = null) => Step(UniversalStep.Modify, name, outcomes);

    /// <summary>Adds a step in which the customer finishes, or prepares to repeat.</summary>
    /// <inheritdoc cref="Step" path="/param|/exception"/>
    public UniversalJobMapBuilder Conclude(string name, Action<JobStepBuilder>? outcomes = null) => Step(UniversalStep.Conclude, name, outcomes);

    /// <summary>Adds a step of any kind behind the steps added so far.</summary>
    /// <param name="kind">Which of the eight it is.</param>
    /// <param name="name">The step in the customer's words, verb + object.</param>
    /// <param name="outcomes">Adds the step's outcomes, and its id where it is to have one of its own; null for a step without.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public UniversalJobMapBuilder Step(UniversalStep kind, string name, Action<JobStepBuilder>? outcomes = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the eight kinds of step.");
        }

        JobStepBuilder step = new(kind, name);
        outcomes?.Invoke(step);
        _steps.Add(step);
        return this;
    }

    /// <summary>The map.</summary>
    /// <exception cref="JobMapException">A text is blank, an id is invalid or used twice, or a link names a step that does not exist.</exception>
    public UniversalJobMap Build() => TryBuild().Value;

    /// <summary>The map and what <see cref="UniversalJobMap.Check"/> says of it; or, without an exception, every reason why there is none.</summary>
    public JobMapResult<UniversalJobMap> TryBuild()
    {
        JobMapResult<UniversalJobMap> result = JobMapAssembly.Assemble(_draft with { Steps = [.. _steps.Select(step => step.Draft)] });
        return result.TryGetValue(out UniversalJobMap? map) ? JobMapResult<UniversalJobMap>.Success(map, [.. result.Diagnostics, .. map.Check()]) : result;
    }
}
