using JobMap.Internals;

namespace JobMap;

/// <summary>What a job map consists of. It may break the rules of a map; <see cref="JobMapRules"/> says so.</summary>
internal sealed record JobMapContent(OutcomeGrammar Grammar, Market Market)
{
    public JobLadder? Ladder { get; init; }

    public IReadOnlyList<JobStep> Steps { get; init; } = ValueList<JobStep>.Empty;

    public IReadOnlyList<StepLink> Links { get; init; } = ValueList<StepLink>.Empty;

    public IReadOnlyList<InapplicableStep> InapplicableSteps { get; init; } = ValueList<InapplicableStep>.Empty;

    public IReadOnlyList<Job> Jobs { get; init; } = ValueList<Job>.Empty;

    public IReadOnlyList<ConsumptionJob> ConsumptionJobs { get; init; } = ValueList<ConsumptionJob>.Empty;

    public IReadOnlyList<DesiredOutcome> FinancialOutcomes { get; init; } = ValueList<DesiredOutcome>.Empty;

    public IReadOnlyList<ComplexityFactor> ComplexityFactors { get; init; } = ValueList<ComplexityFactor>.Empty;

    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
