using JobMap.Internals;

namespace JobMap;

/// <summary>Puts the parts of a map together again.</summary>
internal sealed class MapElementsAssembly(IReadOnlyDictionary<MapContainer, List<MapElement>> lists)
{
    private OutcomeGrammar Grammar => One(JobMapChangeSubject.Map)!.Get<OutcomeGrammar>(0);

    public JobMapContent Content()
    {
        MapElement market = One(JobMapChangeSubject.Market)!;
        return new JobMapContent(Grammar, new Market(market.Get<string>(1), Job(market.Get<string>(0)))
        {
            ProductLifecycleSupportTeam = market.Get<string?>(2),
            PurchaseDecisionMaker = market.Get<string?>(3),
            Extensions = market.Get<ExtensionMembers>(4),
        })
        {
            Extensions = One(JobMapChangeSubject.Map)!.Get<ExtensionMembers>(1),
            Ladder = One(JobMapChangeSubject.Ladder) is { } ladder
                ? new JobLadder(ladder.Get<JobRung>(0)) { Above = JobOrNone(ladder.Get<string?>(1)), Below = JobOrNone(ladder.Get<string?>(2)), Extensions = ladder.Get<ExtensionMembers>(3) }
                : null,
            Steps = All(new(JobMapChangeSubject.Step), Step),
            FinancialOutcomes = All(new(JobMapChangeSubject.FinancialOutcome), Outcome),
            Jobs = new ValueList<Job>(All(new(JobMapChangeSubject.Job), e => new Job(JobId.Parse(e.Key), e.Get<JobKind>(1), Job(e.Get<string>(0))) { Extensions = e.Get<ExtensionMembers>(2) }).OrderBy(job => job.Kind)),
            ConsumptionJobs = All(new(JobMapChangeSubject.ConsumptionJob), e => new ConsumptionJob(JobId.Parse(e.Key), e.Get<ConsumptionJobKind>(1), Job(e.Get<string>(0)))
            {
                Map = e.Get<UniversalJobMap?>(2),
                Extensions = e.Get<ExtensionMembers>(3),
            }),
            Links = All(new(JobMapChangeSubject.Link), e => new StepLink(e.Get<StepLinkKind>(0), e.Get<StepId>(1), e.Get<StepId>(2)) { Condition = e.Get<string?>(3), Extensions = e.Get<ExtensionMembers>(4) }),
            InapplicableSteps = All(new(JobMapChangeSubject.InapplicableStep), e => new InapplicableStep(e.Get<UniversalStep>(1), e.Get<string>(0)) { Extensions = e.Get<ExtensionMembers>(2) }),
            ComplexityFactors = All(new(JobMapChangeSubject.ComplexityFactor), e => new ComplexityFactor(e.Get<ComplexityFactorKind>(1), e.Get<string>(0))
            {
                Variable = e.Get<string?>(2),
                Extensions = e.Get<ExtensionMembers>(3),
            }),
        };
    }

    private JobStep Step(MapElement e) => new(StepId.Parse(e.Key), e.Get<UniversalStep>(1), e.Get<string>(0))
    {
        Outcomes = All(MapElements.OutcomesOf(JobMapChangeSubject.Step, e.Key), Outcome),
        SubSteps = All(MapElements.SubStepsOf(e.Key), SubStep),
        Extensions = e.Get<ExtensionMembers>(2),
    };

    private SubStep SubStep(MapElement e) => new(StepId.Parse(e.Key), e.Get<string>(0))
    {
        Outcomes = All(MapElements.OutcomesOf(JobMapChangeSubject.SubStep, e.Key), Outcome),
        Extensions = e.Get<ExtensionMembers>(1),
    };

    private DesiredOutcome Outcome(MapElement e) => new(OutcomeId.Parse(e.Key), Grammar.Parse(e.Get<string>(0))) { Extensions = e.Get<ExtensionMembers>(1) };

    private JobStatement Job(string text) => JobStatement.Parse(text, Grammar);

    private JobStatement? JobOrNone(string? text) => text is null ? null : Job(text);

    private MapElement? One(JobMapChangeSubject subject) => lists[new(subject)].FirstOrDefault();

    private ValueList<T> All<T>(MapContainer container, Func<MapElement, T> make) => lists.TryGetValue(container, out List<MapElement>? items) ? new(items.Select(make)) : ValueList<T>.Empty;
}
