using CsCheck;
using JobMap.Internals;

namespace JobMap.Tests.Samples;

/// <summary>The generator of maps with every part, put together from generators of the parts.</summary>
internal static class WholeMaps
{
    private static readonly Gen<string?> MaybeText = Gen.Select(Gen.Bool, Gens.Text).Select((there, text) => there ? text : null);

    private static readonly Gen<(string Text, ExtensionMembers Extensions)[]> Texts = Gen.Select(Gens.Text, Gens.Extensions).Array[0, 3];

    private static readonly Gen<Market> AnyMarket = Gen.Select(Gens.Text, Gens.Text, MaybeText, MaybeText, Gens.Extensions).Select((executor, job, team, buyer, extensions) =>
        new Market(executor, JobStatement.Parse(job)) { ProductLifecycleSupportTeam = team, PurchaseDecisionMaker = buyer, Extensions = extensions });

    private static readonly Gen<JobLadder?> Ladder = Gen.Select(Gen.Int[0, 4], MaybeText, MaybeText, Gens.Extensions).Select((rung, above, below, extensions) => rung == 0 ? null
        : new JobLadder((JobRung)rung) { Above = Parsed(above), Below = Parsed(below), Extensions = extensions });

    private static readonly Gen<JobStep[]> Steps = Gen.Select(
        Gen.Int[1, 8], Gens.Text, Texts, Gen.Select(Gens.Text, Texts, Gens.Extensions).Array[0, 2], Gens.Extensions).Array[0, 5].Select(steps => steps.Select((step, i) =>
            new JobStep(StepId.Parse($"s{i}"), (UniversalStep)step.Item1, step.Item2)
            {
                Outcomes = Outcomes(step.Item3, $"o{i}"),
                SubSteps = [.. step.Item4.Select((part, j) => new SubStep(StepId.Parse($"s{i}.{j}"), part.Item1) { Outcomes = Outcomes(part.Item2, $"o{i}.{j}"), Extensions = part.Item3 })],
                Extensions = step.Item5,
            }).ToArray());

    private static readonly Gen<InapplicableStep[]> Inapplicable = Gen.Select(Gen.Int[1, 8], Gens.Text, Gens.Extensions).Array[0, 2].Select(steps =>
        steps.DistinctBy(step => step.Item1).Select(step => new InapplicableStep((UniversalStep)step.Item1, step.Item2) { Extensions = step.Item3 }).ToArray());

    private static readonly Gen<Job[]> Jobs = Gen.Select(Gen.Int[1, 3], Gens.Text, Gens.Extensions).Array[0, 4].Select(jobs =>
        jobs.Select((job, i) => new Job(JobId.Parse($"j{i}"), (JobKind)job.Item1, JobStatement.Parse(job.Item2)) { Extensions = job.Item3 }).ToArray());

    private static readonly Gen<ComplexityFactor[]> Factors = Gen.Select(Gen.Int[1, 3], Gens.Text, MaybeText, Gens.Extensions).Array[0, 2].Select(factors =>
        factors.Select(factor => new ComplexityFactor((ComplexityFactorKind)factor.Item1, factor.Item2) { Variable = factor.Item3, Extensions = factor.Item4 }).ToArray());

    private static readonly Gen<(int Kind, int From, int To, string? Condition, ExtensionMembers Extensions)[]> Links =
        Gen.Select(Gen.Int[1, 2], Gen.Int[0, 4], Gen.Int[0, 4], MaybeText, Gens.Extensions).Array[0, 3];

    /// <summary>Maps whose consumption-chain jobs have maps of their own, so many levels of them. Made without the edits of a map, which are tested by them.</summary>
    public static Gen<UniversalJobMap> Nested(int levels)
    {
        Gen<UniversalJobMap?> inner = levels == 0 ? Gen.Const((UniversalJobMap?)null) : Gen.Select(Gen.Bool, Nested(levels - 1)).Select((there, map) => there ? map : null);
        Gen<ConsumptionJob[]> consumption = Gen.Select(Gens.AnyOf("install", "dispose", "my-own"), Gens.Text, inner, Gens.Extensions).Array[0, 2].Select(jobs => jobs.Select((job, i) =>
            new ConsumptionJob(JobId.Parse($"c{i}"), ConsumptionJobKind.Parse(job.Item1), JobStatement.Parse(job.Item2)) { Map = job.Item3, Extensions = job.Item4 }).ToArray());
        return Gen.Select(
            Gen.Select(AnyMarket, Ladder, Steps, Links), Gen.Select(Inapplicable, Jobs, consumption, Factors), Gen.Select(Texts, Gens.Extensions, Gen.Bool)).Select((first, second, third) =>
                new UniversalJobMap(JobMapGrammar.Applied(new JobMapContent(third.Item3 ? OutcomeGrammar.Dutch : OutcomeGrammar.English, first.Item1)
                {
                    Ladder = first.Item2,
                    Steps = new ValueList<JobStep>(first.Item3),
                    Links = new ValueList<StepLink>(LinksOf(first.Item3, first.Item4)),
                    InapplicableSteps = new ValueList<InapplicableStep>(second.Item1),
                    Jobs = new ValueList<Job>(second.Item2.OrderBy(job => job.Kind)),
                    ConsumptionJobs = new ValueList<ConsumptionJob>(second.Item3),
                    ComplexityFactors = new ValueList<ComplexityFactor>(second.Item4),
                    FinancialOutcomes = new ValueList<DesiredOutcome>(Outcomes(third.Item1, "f")),
                    Extensions = third.Item2,
                })));
    }

    private static DesiredOutcome[] Outcomes((string Text, ExtensionMembers Extensions)[] texts, string prefix) =>
        [.. texts.Select((text, i) => new DesiredOutcome(OutcomeId.Parse($"{prefix}-{i}"), OutcomeStatement.Parse(text.Text)) { Extensions = text.Extensions })];

    private static IEnumerable<StepLink> LinksOf(JobStep[] steps, (int Kind, int From, int To, string? Condition, ExtensionMembers Extensions)[] links) =>
        links.Where(link => link.From != link.To && link.From < steps.Length && link.To < steps.Length).DistinctBy(link => (link.Kind, link.From, link.To))
            .Select(link => new StepLink((StepLinkKind)link.Kind, steps[link.From].Id, steps[link.To].Id) { Condition = link.Condition, Extensions = link.Extensions });

    private static JobStatement? Parsed(string? text) => text is null ? null : JobStatement.Parse(text);
}
