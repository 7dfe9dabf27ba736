namespace JobMap.Tests.Samples;

/// <summary>Job maps of the tests' own wording.</summary>
internal static class Maps
{
    /// <summary>A map of one step whose outcomes have the ids o1, o2 …</summary>
    public static UniversalJobMap OfOutcomes(int count) => UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("tend the plants", step =>
        {
            for (int i = 1; i <= count; i++)
            {
                step.Outcome(FormattableString.Invariant($"minimize the time it takes to tend bed {i}"), FormattableString.Invariant($"o{i}"));
            }
        })
        .Build();

    /// <summary>Four steps of three kinds in an order of their own, with six outcomes and one step without any.</summary>
    public static UniversalJobMap Garden { get; } = UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("water the beds", s => s
            .Outcome("minimize the likelihood that a plant dries out when nobody is at home", "dry")
            .Outcome("minimize the amount of water that runs off", "runoff"))
        .Define("choose the plants", s => s
            .Outcome("increase the number of weeks in which something flowers", "weeks")
            .Outcome("minimize the risk of a plant not bearing the winter", "winter"))
        .Execute("cut back the hedge", s => s.Id("hedge")
            .Outcome("minimize the effort of cutting above head height", "reach")
            .Outcome("reduce the time spent on clearing the cuttings", "clear"))
        .Conclude("put the tools away")
        .Build();

    /// <summary>A small map with every part a map can have, and members of others on every one of them.</summary>
    public static UniversalJobMap Whole { get; } = WholeMap();

    /// <summary>Steps a (define) and b (execute), with jobs of the consumption chain, each with the name of its kind for id.</summary>
    public static UniversalJobMap WithChain(IReadOnlyList<ConsumptionJobKind> kinds) => kinds.Select((kind, i) => (kind, i)).Aggregate(
        UniversalJobMap.For("gardeners", "keep a garden in bloom").Define("choose the plants", s => s.Id("a")).Execute("water the beds", s => s.Id("b")),
        (builder, job) => builder.ConsumptionJob(job.kind, $"{job.kind.Name.Replace('-', ' ')} a hose", id: kinds.Take(job.i).Contains(job.kind) ? $"{job.kind}-again" : job.kind.Name)).Build();

    /// <summary>The ids of a map's outcomes, in its order.</summary>
    public static IReadOnlyList<NeedId> IdsOf(UniversalJobMap map) => [.. map.Outcomes.Select(outcome => (NeedId)outcome.Id)];

    private static UniversalJobMap WholeMap()
    {
        ExtensionMembers mark = ExtensionMembers.Empty.With("x-note", "\"\\u00e9 1.0e+2\"").With("x-figures", """{ "a": [ 1.50, -0, 1e400, {}, [] ], "": null }""");
        UniversalJobMap shed = UniversalJobMap.For("gardeners", "put up a shed").Language(OutcomeGrammar.Dutch)
            .Execute("zet de wanden op", s => s.Outcome("minimaliseer de tijd die het kost om de wanden te zetten"))
            .Build().WithExtensions(mark);
        UniversalJobMap map = UniversalJobMap.For("gardeners", "keep a garden in bloom")
            .Customers("landscapers", "house owners")
            .Ladder(JobRung.LittleJob, "enjoy the summer at home", "pull up weeds")
            .Define("choose the plants", s => s.Id("choose").Outcome("increase the number of weeks in which something flowers", "weeks"))
            .Execute("water the beds", s => s.Id("water"))
            .NotApplicable(UniversalStep.Confirm, "nothing can be checked before spring")
            .Loop("water", "choose", "a plant has died").Repeat("choose", "water")
            .RelatedJob("grow vegetables").EmotionalJob("feel at rest", "rest").SocialJob("be perceived as a good neighbour")
            .ConsumptionJob(ConsumptionJobKind.Install, "put up a shed", shed).ConsumptionJob(ConsumptionJobKind.Parse("winterize"), "bring the hose inside")
            .FinancialOutcome("minimize the cost of water in a dry year", "water-cost")
            .ComplexityFactor(ComplexityFactorKind.Situation, "the soil is sandy", "soil")
            .Build();
        SubStep part = new(StepId.Parse("fill"), "fill the can")
        {
            Outcomes = [new DesiredOutcome(OutcomeId.Parse("can"), OutcomeStatement.Parse("minimize the time it takes to fill a can")) { Extensions = mark }],
            Extensions = mark,
        };
        return map.WithMarket(map.Market with { Extensions = mark })
            .WithLadder(map.Ladder! with { Extensions = mark })
            .WithSteps([map.Steps[0], map.Steps[1] with { SubSteps = [part], Extensions = mark }])
            .WithLinks([map.Links[0] with { Extensions = mark }, map.Links[1]])
            .WithInapplicableSteps([map.InapplicableSteps[0] with { Extensions = mark }])
            .WithJobs([map.Jobs[0] with { Extensions = mark }, map.Jobs[1], map.Jobs[2]])
            .WithConsumptionJobs([map.ConsumptionJobs[0] with { Extensions = mark }, map.ConsumptionJobs[1]])
            .WithFinancialOutcomes([map.FinancialOutcomes[0] with { Extensions = mark }])
            .WithComplexityFactors([map.ComplexityFactors[0] with { Extensions = mark }])
            .WithExtensions(mark);
    }
}
