using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// A job map: a market and the steps its customers take to get the core job done, in the order of the job, each with its desired
/// outcomes; and beside them the other jobs of the market. It says nothing of any product. Immutable, compared by value; made by
/// <see cref="UniversalJobMapBuilder"/>, read from a document, or edited into another by the methods that begin with <c>With</c>, which keep everything else.
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
public sealed partial class UniversalJobMap : IEquatable<UniversalJobMap>
{
    private readonly JobMapContent _content;
    private readonly Dictionary<StepId, (JobStep Step, SubStep? Part)> _steps = [];
    private readonly Dictionary<OutcomeId, (JobStep Step, DesiredOutcome Outcome)> _outcomes = [];

    /// <summary>A map of content that keeps the rules of <see cref="JobMapRules"/>.</summary>
    internal UniversalJobMap(JobMapContent content)
    {
        _content = content;
        List<DesiredOutcome> outcomes = [];
        foreach (JobStep step in content.Steps)
        {
            _steps.Add(step.Id, (step, null));
            foreach (SubStep part in step.SubSteps)
            {
                _steps.Add(part.Id, (step, part));
            }

            foreach (DesiredOutcome outcome in step.AllOutcomes)
            {
                _outcomes.Add(outcome.Id, (step, outcome));
                outcomes.Add(outcome);
            }
        }

        Outcomes = new ValueList<DesiredOutcome>(outcomes);
    }

    /// <summary>The language its statements are read and checked in.</summary>
    public OutcomeGrammar Grammar => _content.Grammar;

    /// <summary>Who wants to get what done.</summary>
    public Market Market => _content.Market;

    /// <summary>The rung of the core job and the jobs above and below it; null where it is not stated.</summary>
    public JobLadder? Ladder => _content.Ladder;

    /// <summary>The job steps in the order of the job; may be empty. A step's position is its place here.</summary>
    public IReadOnlyList<JobStep> Steps => _content.Steps;

    /// <summary>Declared repeats and loops, in the user's order; the way from each step to the next needs none.</summary>
    public IReadOnlyList<StepLink> Links => _content.Links;

    /// <summary>The kinds of step the job does not have, each with the reason.</summary>
    public IReadOnlyList<InapplicableStep> InapplicableSteps => _content.InapplicableSteps;

    /// <summary>The desired outcomes of all steps and sub-steps, in the order of the steps. Financial outcomes are not among them.</summary>
    public IReadOnlyList<DesiredOutcome> Outcomes { get; }

    /// <summary>The related, then the emotional, then the social jobs, each kind in the user's order.</summary>
    public IReadOnlyList<Job> Jobs => _content.Jobs;

    /// <summary>The jobs of the consumption chain, in the user's order.</summary>
    public IReadOnlyList<ConsumptionJob> ConsumptionJobs => _content.ConsumptionJobs;

    /// <summary>The outcomes by which the purchase decision maker judges the purchase.</summary>
    public IReadOnlyList<DesiredOutcome> FinancialOutcomes => _content.FinancialOutcomes;

    /// <summary>Everything that can be rated: the outcomes in the order of the steps, the financial outcomes, the related, emotional and social jobs, the consumption-chain jobs.</summary>
    public IReadOnlyList<Need> Needs => new ValueList<Need>(
    [
        .. Steps.SelectMany(step => step.AllOutcomes.Select(outcome => new Need(outcome, step))), .. FinancialOutcomes.Select(outcome => new Need(outcome, null)),
        .. Jobs.Select(job => new Need(job)), .. ConsumptionJobs.Select(job => new Need(job)),
    ]);

    /// <summary>What makes the job harder for some than for others.</summary>
    public IReadOnlyList<ComplexityFactor> ComplexityFactors => _content.ComplexityFactors;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    public ExtensionMembers Extensions => _content.Extensions;

    /// <summary>
    /// A fingerprint of the content: 64 lower-case hexadecimal digits of SHA-256. Equal maps have the same, on every platform and in every
    /// version; a map with one letter changed has another. Of the grammar it holds the language, not the words. Source of the algorithm: FIPS 180-4.
    /// </summary>
    public string ContentHash => JobMapHash.Of(_content);

    internal JobMapContent Content => _content;

    /// <summary>Begins a map.</summary>
    /// <param name="jobExecutor">The people who execute the job, such as "home cooks".</param>
    /// <param name="coreJob">The core functional job, such as "prepare a hot meal".</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static UniversalJobMapBuilder For(string jobExecutor, string coreJob) => new(jobExecutor, coreJob);

    /// <summary>The step of an id, or null; also null for the id of a sub-step.</summary>
    public JobStep? FindStep(StepId id) => _steps.TryGetValue(id, out (JobStep Step, SubStep? Part) place) && place.Part is null ? place.Step : null;

    /// <summary>The sub-step of an id, or null.</summary>
    public SubStep? FindSubStep(StepId id) => _steps.GetValueOrDefault(id).Part;

    /// <summary>The outcome of an id, or null. Financial outcomes are not found here.</summary>
    public DesiredOutcome? FindOutcome(OutcomeId id) => _outcomes.GetValueOrDefault(id).Outcome;

    /// <summary>The step an outcome belongs to, also where it stands in one of its sub-steps; null where the map has no such outcome.</summary>
    public JobStep? FindStepOf(OutcomeId id) => _outcomes.GetValueOrDefault(id).Step;

    /// <summary>The related, emotional or social job of an id, or null.</summary>
    public Job? FindJob(JobId id) => Jobs.FirstOrDefault(job => job.Id == id);

    /// <summary>The consumption-chain job of an id, or null.</summary>
    public ConsumptionJob? FindConsumptionJob(JobId id) => ConsumptionJobs.FirstOrDefault(job => job.Id == id);

    /// <summary>
    /// Everything the method would say about the map and its statements, with path and span: the map first, then step by step. Nothing of it is an
    /// error unless the options make it one, since the map exists.
    /// </summary>
    /// <param name="options">The user's own words for solutions, and severities; null for <see cref="CheckOptions.Default"/>.</param>
    public IReadOnlyList<Diagnostic> Check(CheckOptions? options = null) => UniversalJobMapChecker.Check(this, options ?? CheckOptions.Default);

    /// <summary>True when everything in the maps is equal, in the same order.</summary>
    public bool Equals(UniversalJobMap? other) => ReferenceEquals(this, other) || (other is not null && _content == other._content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UniversalJobMap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Market, Steps);

    /// <summary>"prepare a hot meal (home cooks): 9 steps, 32 outcomes".</summary>
    public override string ToString() =>
        $"{Market.CoreJob} ({Market.JobExecutor}): {Counted.Of(Steps.Count, "step")}, {Counted.Of(Outcomes.Count, "outcome")}";

    /// <summary>True when both are null or equal by value.</summary>
    public static bool operator ==(UniversalJobMap? left, UniversalJobMap? right) => Equals(left, right);

    /// <summary>True when one is null or they differ by value.</summary>
    public static bool operator !=(UniversalJobMap? left, UniversalJobMap? right) => !Equals(left, right);
}
