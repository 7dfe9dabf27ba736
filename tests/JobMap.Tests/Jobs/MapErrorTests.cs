using JobMap.Diagnostics;

namespace JobMap.Tests.Jobs;

public sealed class MapErrorTests
{
    [Theory]
    [InlineData("tend", "$.relatedJobs[0].id")]
    [InlineData("water", "$.relatedJobs[0].id")]
    [InlineData("frost", "$.relatedJobs[0].id")]
    [InlineData("budget", "$.relatedJobs[0].id")]
    public void TryBuild_JobIdOfAStepOrOutcome_IsJM2010(string id, string path) => Errors(Tending().RelatedJob("keep tools sharp", id)).Should().Equal(("JM2010", path));

    [Fact]
    public void TryBuild_JobIdsTwice_AreJM2010AtTheLaterJob()
    {
        Errors(Tending().EmotionalJob("feel calm", "calm").SocialJob("be seen as calm", "calm")).Should().Equal(("JM2010", "$.socialJobs[0].id"));
        Errors(Tending().RelatedJob("compost leaves", "x").ConsumptionJob(ConsumptionJobKind.Clean, "clean the spade", id: "x")).Should().Equal(("JM2010", "$.consumptionJobs[0].id"));
    }

    [Fact]
    public void TryBuild_LinkToNoStep_IsJM2011AtTheEndThatIsUnknown()
    {
        Errors(Tending().Loop("tend", "rest")).Should().Equal(("JM2011", "$.links[0].to"));
        Errors(Tending().Loop("tend", "water").Repeat("rest", "frost")).Should().Equal(("JM2011", "$.links[1].from"), ("JM2011", "$.links[1].to"));
    }

    [Fact]
    public void TryBuild_LinkTwiceOrToItself_IsJM2012()
    {
        Errors(Tending().Loop("tend", "water").Loop("tend", "water", "at noon")).Should().Equal(("JM2012", "$.links[1]"));
        Errors(Tending().Repeat("tend", "tend")).Should().Equal(("JM2012", "$.links[0]"));
        Errors(Tending().Loop("tend", "water").Repeat("tend", "water").Loop("water", "tend")).Should().BeEmpty();
    }

    [Fact]
    public void TryBuild_KindNotApplicableTwice_IsJM2013() =>
        Errors(Tending().NotApplicable(UniversalStep.Modify, "too late").NotApplicable(UniversalStep.Locate, "all is there").NotApplicable(UniversalStep.Modify, "no tools"))
            .Should().Equal(("JM2013", "$.inapplicableSteps[2]"));

    [Fact]
    public void Assemble_NamesThatDoNotExist_AreJM2014EachWithItsPath()
    {
        JobMapDraft draft = new()
        {
            Market = new MarketDraft("gardeners", "keep a garden in bloom"),
            Ladder = new LadderDraft("middle", null, null),
            ConsumptionJobs = [new JobDraft(null, "clean the spade") { Kind = "?" }],
            ComplexityFactors = [new FactorDraft("weather", "much rain", null)],
        };

        JobMapAssembly.Assemble(draft).Diagnostics.Select(d => (d.Id, d.Location.Path))
            .Should().BeEquivalentTo(new[] { ("JM2014", "$.ladder.rung"), ("JM2014", "$.consumptionJobs[0].kind"), ("JM2014", "$.complexityFactors[0].kind") });
    }

    [Fact]
    public void TryBuild_BlankTexts_AreSaidEachWithItsPath() =>
        Errors(Tending().Customers(" ", "").Ladder(JobRung.BigJob, above: " ").RelatedJob("").FinancialOutcome(" ").ComplexityFactor(ComplexityFactorKind.Person, "x", " ")
            .NotApplicable(UniversalStep.Modify, "").Loop("tend", "water", " ")).Should().BeEquivalentTo(new[]
            {
                "$.market.productLifecycleSupportTeam", "$.market.purchaseDecisionMaker", "$.ladder.above", "$.relatedJobs[0].statement", "$.financialOutcomes[1].statement",
                "$.complexityFactors[0].variable", "$.inapplicableSteps[0].reason", "$.links[0].condition",
            }.Select(path => ("JM2009", path)));

    private static UniversalJobMapBuilder Tending() => UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("tend the plants", s => s.Id("tend").Outcome("minimize the likelihood of frost damage", "frost").SubStep("water the beds", p => p.Id("water")))
        .FinancialOutcome("minimize the cost of water", "budget");

    private static IEnumerable<(string Id, string? Path)> Errors(UniversalJobMapBuilder builder) =>
        builder.TryBuild().Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => (d.Id, d.Location.Path));
}
