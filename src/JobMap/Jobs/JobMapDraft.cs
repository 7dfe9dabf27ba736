namespace JobMap;

/// <summary>A whole map as it was given, before anything is known to be right about it.</summary>
internal sealed record JobMapDraft
{
    public OutcomeGrammar Grammar { get; init; } = OutcomeGrammar.English;

    public MarketDraft Market { get; init; } = new(null, null);

    public LadderDraft? Ladder { get; init; }

    public IReadOnlyList<StepDraft> Steps { get; init; } = [];

    public IReadOnlyList<LinkDraft> Links { get; init; } = [];

    public IReadOnlyList<InapplicableDraft> InapplicableSteps { get; init; } = [];

    public IReadOnlyList<JobDraft> RelatedJobs { get; init; } = [];

    public IReadOnlyList<JobDraft> EmotionalJobs { get; init; } = [];

    public IReadOnlyList<JobDraft> SocialJobs { get; init; } = [];

    public IReadOnlyList<JobDraft> ConsumptionJobs { get; init; } = [];

    public IReadOnlyList<OutcomeDraft> FinancialOutcomes { get; init; } = [];

    public IReadOnlyList<FactorDraft> ComplexityFactors { get; init; } = [];

    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
