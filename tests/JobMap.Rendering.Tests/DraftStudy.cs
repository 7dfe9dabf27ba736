namespace JobMap.Rendering.Tests;

/// <summary>A map with sub-steps, and the same map after every kind of change to every sort of part.</summary>
internal static class DraftStudy
{
    public static UniversalJobMap Before { get; } = UniversalJobMap.For("beekeepers", "overwinter a colony of bees")
        .Customers("bee inspectors", null)
        .Ladder(JobRung.LittleJob, above: "keep bees")
        .Define("decide when to start", s => s.Id("start").Outcome("minimize the time it takes to see that the flow of nectar is over", id: "flow"))
        .Prepare("feed the colony", s => s.Id("feed")
            .Outcome("minimize the likelihood that a colony runs out of food before spring, e.g., in a long frost", id: "food")
            .Outcome("minimize the amount of syrup that is spilled", id: "syrup")
            .SubStep("weigh the hive", part => part.Id("weigh").Outcome("minimize the effort of lifting a full hive", id: "lift"))
            .SubStep("fill the feeder", part => part.Id("fill")))
        .Monitor("watch the colony", s => s.Id("watch"))
        .Conclude("open the hive", s => s.Id("open").Outcome("minimize the number of bees that get cold", id: "cold"))
        .RelatedJob("harvest the honey", "honey")
        .EmotionalJob("feel at ease about the bees", "ease")
        .ConsumptionJob(ConsumptionJobKind.Clean, "clean the feeder", id: "clean")
        .FinancialOutcome("minimize the cost of sugar", "sugar")
        .ComplexityFactor(ComplexityFactorKind.Situation, "lives high up", "altitude")
        .NotApplicable(UniversalStep.Locate, "everything is at hand")
        .Repeat("open", "start", "in autumn")
        .Build();

    public static UniversalJobMap After { get; } = UniversalJobMap.For("hobby beekeepers", "overwinter a colony of bees")
        .Customers("bee inspectors", "the club")
        .Ladder(JobRung.MicroJob, above: "keep bees")
        .Conclude("open the hive", s => s.Id("open").Outcome("minimize the number of bees that get cold", id: "cold").Outcome("minimize the amount of syrup that is spilled", id: "syrup"))
        .Define("decide when to start", s => s.Id("start").Outcome("minimize the time it takes to see that the flow of nectar is over", id: "flow"))
        .Confirm("feed all colonies", s => s.Id("feed")
            .Outcome("minimize the likelihood that a colony starves, e.g., in a long frost", id: "food")
            .SubStep("weigh the hive", part => part.Id("weigh").Outcome("minimize the effort of lifting a full hive", id: "lift").Outcome("minimize the risk of being stung", id: "sting"))
            .SubStep("close the lid", part => part.Id("lid")))
        .RelatedJob("harvest the honey and the wax", "honey")
        .SocialJob("be perceived as a good neighbour", "neighbour")
        .ConsumptionJob(ConsumptionJobKind.Store, "clean the feeder", id: "clean")
        .ComplexityFactor(ComplexityFactorKind.Situation, "lives high up in the hills", "altitude")
        .NotApplicable(UniversalStep.Locate, "everything stands in the shed")
        .Loop("weigh", "start")
        .Build();

    public static UniversalJobMapDiff Diff { get; } = UniversalJobMapDiff.Between(Before, After);

    /// <summary>A map in which a user's text stands everywhere that the renderings of maps and their differences write one.</summary>
    public static UniversalJobMap With(string text) => UniversalJobMap.For(text, text)
        .Execute(text, s => s.Id("s").Outcome(text, "o").SubStep(text, part => part.Id("p").Outcome(text, "q")))
        .NotApplicable(UniversalStep.Locate, text)
        .ComplexityFactor(ComplexityFactorKind.Person, text)
        .Build();
}
