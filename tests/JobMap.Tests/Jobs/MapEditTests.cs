using CsCheck;
using JobMap.Diagnostics;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

public sealed class MapEditTests
{
    private static readonly StepId Tend = StepId.Parse("tend");
    private static readonly StepId Water = StepId.Parse("water");
    private static readonly OutcomeId Frost = OutcomeId.Parse("frost");

    [Fact]
    public void WithMarketAndBack_GeneratedMap_KeepsEverythingElse() =>
        Gens.Map.Sample(map => map.WithMarket(new Market("others", JobStatement.Parse("rest"))).WithMarket(map.Market) == map, iter: 200);

    [Fact]
    public void WithLadderAndBack_GeneratedMap_KeepsEverythingElse() => Gens.Map.Sample(map => map.WithLadder(new JobLadder(JobRung.BigJob)).WithLadder(null) == map, iter: 200);

    [Fact]
    public void WithGrammarAndBack_GeneratedMap_KeepsEveryText() => Gens.Map.Sample(map => map.WithGrammar(OutcomeGrammar.Dutch).WithGrammar(map.Grammar) == map, iter: 200);

    [Fact]
    public void WithoutStep_Linked_DropsItsLinksAndNoOthers()
    {
        UniversalJobMap edited = Garden().WithoutStep(StepId.Parse("rake"));

        edited.Links.Select(link => $"{link.From}-{link.To}").Should().Equal("tend-water");
        (edited.Jobs.Count, edited.FinancialOutcomes.Count, edited.Steps.Count).Should().Be((1, 1, 1));
    }

    [Fact]
    public void WithOutcome_OfAnotherStep_MovesIt()
    {
        DesiredOutcome frost = Garden().FindOutcome(Frost)!;

        UniversalJobMap moved = Garden().WithOutcome(Water, frost, 0);

        moved.FindStep(Tend)!.Outcomes.Should().BeEmpty();
        moved.FindSubStep(Water)!.Outcomes.Select(outcome => outcome.Id.Value).Should().Equal("frost", "dry");
        moved.WithOutcome(Tend, frost).Should().Be(Garden());
    }

    [Fact]
    public void WithStep_Position_IsWhereItStands()
    {
        JobStep plan = new(StepId.Parse("plan"), UniversalStep.Define, "plan the beds");

        Garden().WithStep(plan, 0).Steps.Select(step => step.Id.Value).Should().Equal("plan", "tend", "rake");
        Garden().WithStep(plan).Steps.Select(step => step.Id.Value).Should().Equal("tend", "rake", "plan");
        Garden().WithStep(Garden().Steps[0], 1).Steps.Select(step => step.Id.Value).Should().Equal("rake", "tend");
        ((Action)(() => Garden().WithStep(plan, 3))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Edits_OfWhatIsNotThere_AreRefused()
    {
        ((Action)(() => Garden().WithoutStep(Water))).Should().Throw<ArgumentException>("a sub-step is not a step");
        ((Action)(() => Garden().WithoutOutcome(OutcomeId.Parse("none")))).Should().Throw<ArgumentException>();
        ((Action)(() => Garden().WithStatement(Frost, " "))).Should().Throw<ArgumentException>();
        ((Action)(() => Garden().WithStatement(OutcomeId.Parse("budget"), "x"))).Should().Throw<ArgumentException>();
        ((Action)(() => Garden().WithLinks([new StepLink(StepLinkKind.Loop, Tend, StepId.Parse("none"))]))).Should().Throw<JobMapException>();
        ((Action)(() => Garden().WithJobs([new Job(JobId.Parse("tend"), JobKind.Social, JobStatement.Parse("be seen"))]))).Should().Throw<JobMapException>();
    }

    [Fact]
    public void Finds_IdsOfEachKind_FindWhatHasThem()
    {
        UniversalJobMap map = Garden();

        map.FindStep(Water).Should().BeNull();
        map.FindSubStep(Water)!.Name.Should().Be("water the beds");
        map.FindStepOf(OutcomeId.Parse("dry"))!.Id.Should().Be(Tend);
        map.FindStep(Tend)!.AllOutcomes.Select(outcome => outcome.Id.Value).Should().Equal("frost", "dry");
        map.FindOutcome(OutcomeId.Parse("budget")).Should().BeNull();
        map.FindJob(JobId.Parse("calm"))!.Kind.Should().Be(JobKind.Emotional);
        map.FindConsumptionJob(JobId.Parse("calm")).Should().BeNull();
        map.FindStep(default).Should().BeNull();
    }

    [Fact]
    public void Build_MadeIds_NeverTakeGivenOnes()
    {
        UniversalJobMap map = UniversalJobMap.For("gardeners", "keep a garden in bloom")
            .Execute("water", s => s.Outcome("minimize the time").Outcome("minimize the cost", "o1")).Execute("weed", s => s.Id("water"))
            .RelatedJob("water").RelatedJob("rest", "water-3").Build();

        string[] ids = [.. map.Steps.Select(step => step.Id.Value), .. map.Jobs.Select(job => job.Id.Value)];
        ids.Should().OnlyHaveUniqueItems().And.HaveElementAt(1, "water").And.HaveElementAt(3, "water-3");
        map.Outcomes.Select(outcome => outcome.Id.Value).Should().OnlyHaveUniqueItems().And.HaveElementAt(1, "o1");
    }

    private static UniversalJobMap Garden() => UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("tend the plants", s => s.Id("tend").Outcome("minimize the likelihood of frost", "frost").SubStep("water the beds", p => p.Id("water").Outcome("minimize the risk of drought", "dry")))
        .Conclude("rake the leaves", s => s.Id("rake"))
        .Loop("tend", "water").Repeat("rake", "tend").EmotionalJob("feel calm", "calm").FinancialOutcome("minimize the cost of water", "budget").Build();
}
