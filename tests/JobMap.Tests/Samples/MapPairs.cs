using CsCheck;

namespace JobMap.Tests.Samples;

/// <summary>Maps with every part a map can have. Ids and texts come from small sets, so that two maps share parts in other places and other words.</summary>
internal static class MapPairs
{
    private static readonly Gen<string> Text = Gens.AnyOf("wash the bed", "cut the hedge", "minimize the time it takes to weed", "reduce the risk of frost", "语 | <b>");
    private static readonly Gen<ExtensionMembers> Extensions = Gens.AnyOf(ExtensionMembers.Empty, ExtensionMembers.Empty.With("x-note", "1"));

    public static Gen<UniversalJobMap> Whole { get; } = Of(true);

    /// <summary>Two maps: unrelated, or one with the steps and outcomes of the other in another order.</summary>
    public static Gen<(UniversalJobMap Before, UniversalJobMap After)> Pair { get; } = Gen.Select(Whole, Whole, Gen.Int[0, 3]).Select((a, b, how) => how switch
    {
        0 => (a, b),
        1 => (a, a.WithSteps(a.Steps.Reverse())),
        2 => (a, a.WithSteps(a.Steps.Skip(1).Concat(a.Steps.Take(1)).Select(step => step with { Outcomes = [.. step.Outcomes.Reverse()] }))),
        _ => (a, a.WithGrammar(b.Grammar).WithMarket(b.Market).WithFinancialOutcomes(a.FinancialOutcomes.Skip(1)).WithJobs(b.Jobs.Reverse())),
    });

    private static Gen<UniversalJobMap> Of(bool nested) =>
        Gen.Select(Gen.Int[0, int.MaxValue], Text.Array[60], Extensions.Array[20]).Select((seed, texts, extensions) => Make(new Random(seed), texts, extensions, nested));

    private static UniversalJobMap Make(Random random, string[] texts, ExtensionMembers[] extensions, bool nested)
    {
        string Any() => texts[random.Next(texts.Length)];
        ExtensionMembers Other() => extensions[random.Next(extensions.Length)];
        string? Maybe() => random.Next(2) == 0 ? null : Any();
        int[] Some(int count) => [.. Enumerable.Range(0, count).OrderBy(_ => random.Next()).Take(random.Next(count + 1))];
        Queue<int> outcomeIds = new(Enumerable.Range(0, 14).OrderBy(_ => random.Next()));
        List<DesiredOutcome> Outcomes() => [.. Enumerable.Range(0, random.Next(4)).Where(_ => outcomeIds.Count > 0)
            .Select(_ => new DesiredOutcome(OutcomeId.Parse($"o{outcomeIds.Dequeue()}"), OutcomeStatement.Parse(Any())) { Extensions = Other() })];
        Queue<int> stepIds = new(Enumerable.Range(0, 9).OrderBy(_ => random.Next()));
        List<SubStep> SubSteps() => [.. Enumerable.Range(0, random.Next(3)).Where(_ => stepIds.Count > 0)
            .Select(_ => new SubStep(StepId.Parse($"s{stepIds.Dequeue()}"), Any()) { Outcomes = Outcomes(), Extensions = Other() })];
        List<JobStep> steps = [];
        for (int left = random.Next(6); left > 0 && stepIds.Count > 0; left--)
        {
            steps.Add(new JobStep(StepId.Parse($"s{stepIds.Dequeue()}"), (UniversalStep)random.Next(1, 9), Any()) { Outcomes = Outcomes(), SubSteps = SubSteps(), Extensions = Other() });
        }

        UniversalJobMap map = UniversalJobMap.For(Any(), Any()).Build().WithSteps(steps).WithFinancialOutcomes(Outcomes()).WithExtensions(Other());
        StepId[] ids = [.. steps.Select(step => step.Id)];
        JobStatement Statement() => JobStatement.Parse(Any());
        JobRung[] rungs = Enum.GetValues<JobRung>();
        ComplexityFactorKind[] factors = Enum.GetValues<ComplexityFactorKind>();
        JobKind[] kinds = Enum.GetValues<JobKind>();
        return map.WithMarket(map.Market with { PurchaseDecisionMaker = Maybe(), ProductLifecycleSupportTeam = Maybe(), Extensions = Other() })
            .WithLadder(random.Next(3) == 0 ? null : new JobLadder(rungs[random.Next(rungs.Length)]) { Above = random.Next(2) == 0 ? null : Statement(), Extensions = Other() })
            .WithLinks(ids.Skip(1).Where(_ => random.Next(2) == 0).Select((to, _) => new StepLink(StepLinkKind.Loop, to, ids[0]) { Condition = Maybe(), Extensions = Other() }))
            .WithInapplicableSteps(Some(8).Select(kind => new InapplicableStep((UniversalStep)(kind + 1), Any()) { Extensions = Other() }))
            .WithJobs(Some(5).Select(id => new Job(JobId.Parse($"j{id}"), kinds[random.Next(kinds.Length)], Statement()) { Extensions = Other() }))
            .WithConsumptionJobs(Some(3).Select(id => new ConsumptionJob(JobId.Parse($"c{id}"), ConsumptionJobKind.All[random.Next(4)], Statement())
            {
                Map = nested && random.Next(3) > 0 ? Make(random, texts, extensions, false) : null,
                Extensions = Other(),
            }))
            .WithComplexityFactors(Some(4).Select(_ => new ComplexityFactor(factors[random.Next(factors.Length)], Any()) { Variable = Maybe(), Extensions = Other() }))
            .WithGrammar(random.Next(4) == 0 ? OutcomeGrammar.Dutch : OutcomeGrammar.English);
    }
}
