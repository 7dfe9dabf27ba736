namespace JobMap.Tests.Jobs;

/// <summary>The parts of a map beside its steps, and sub-steps: what is built is what was said.</summary>
public sealed class UniversalJobMapBuilderPartsTests
{
    [Fact]
    public void Language_Dutch_ReadsTheStatementsWhereverItIsSaid()
    {
        UniversalJobMap map = UniversalJobMap.For("tuiniers", "een tuin in bloei houden")
            .Execute("geef de bedden water", s => s.Outcome("minimaliseer de tijd die nodig is om water te geven").SubStep("vul de gieter", p => p.Outcome("minimaliseer het risico op morsen")))
            .FinancialOutcome("minimaliseer de kosten van water")
            .Language(OutcomeGrammar.Dutch)
            .Build();

        map.Grammar.Should().Be(OutcomeGrammar.Dutch);
        map.Outcomes.Concat(map.FinancialOutcomes).Select(outcome => (outcome.Statement.Direction, outcome.Statement.Unit)).Should().Equal(
            (OutcomeDirection.Minimize, OutcomeUnit.Time), (OutcomeDirection.Minimize, OutcomeUnit.Risk), (OutcomeDirection.Minimize, OutcomeUnit.Cost));
        Gardening().Build().Grammar.Should().Be(OutcomeGrammar.English);
    }

    [Fact]
    public void ConsumptionJob_WithItsOwnMap_KeepsItsLanguageAndItsIds()
    {
        UniversalJobMap shed = UniversalJobMap.For("gardeners", "put up a shed").Execute("set the walls", s => s.Id("water").Outcome("minimize the time it takes to set a wall", "dry")).Build();
        UniversalJobMap map = Gardening().Language(OutcomeGrammar.Dutch).ConsumptionJob(ConsumptionJobKind.Install, "put up a shed", shed)
            .ConsumptionJob(ConsumptionJobKind.Parse("hand over"), "hand the keys over", id: "keys").Build();

        map.ConsumptionJobs.Select(job => (job.Id.Value, job.Kind.Name, job.Statement.Text)).Should().Equal(("put-up-a-shed", "install", "put up a shed"), ("keys", "hand-over", "hand the keys over"));
        map.ConsumptionJobs[0].Map.Should().Be(shed, "a map within a map speaks its own language and has ids of its own");
        map.ConsumptionJobs[1].Map.Should().BeNull();
        map.Outcomes.Select(outcome => outcome.Id.Value).Should().Equal("dry", "o2");
        map.FindConsumptionJob(JobId.Parse("keys")).Should().Be(map.ConsumptionJobs[1]);
        map.FindJob(JobId.Parse("keys")).Should().BeNull();
    }

    [Fact]
    public void SubStep_WithOutcomes_BelongsToItsStep()
    {
        UniversalJobMap map = Gardening().Monitor("look at the soil", s => s
            .SubStep("dig a hole", p => p.Outcome("minimize the effort of digging").Outcome("minimize the risk of cutting a root", "root"))
            .SubStep("feel the soil")
            .Outcome("minimize the time it takes to look")).Build();

        JobStep look = map.Steps[1];
        look.SubSteps.Select(part => (part.Id.Value, part.Name, part.Outcomes.Count)).Should().Equal(("dig-a-hole", "dig a hole", 2), ("feel-the-soil", "feel the soil", 0));
        look.AllOutcomes.Select(outcome => outcome.Statement.Text).Should().Equal(
            "minimize the time it takes to look", "minimize the effort of digging", "minimize the risk of cutting a root");
        map.Outcomes.Should().Equal(map.Steps[0].AllOutcomes.Concat(look.AllOutcomes));
        map.FindStepOf(OutcomeId.Parse("root")).Should().Be(look);
        map.FindOutcome(OutcomeId.Parse("root"))!.Statement.Text.Should().Be("minimize the risk of cutting a root");
        (map.FindSubStep(StepId.Parse("feel-the-soil")), map.FindStep(StepId.Parse("feel-the-soil"))).Should().Be((look.SubSteps[1], null));
    }

    [Fact]
    public void SubStep_NameTwiceOrWithoutLetters_GetsAnIdOfItsOwn()
    {
        UniversalJobMap map = Gardening().Monitor("look", s => s.SubStep("look").SubStep("?").SubStep("!")).Build();

        map.Steps[1].SubSteps.Select(part => part.Id.Value).Append(map.Steps[1].Id.Value).Should().OnlyHaveUniqueItems().And.Contain(["look", "step"]);
    }

    [Fact]
    public void NotApplicable_Kinds_StandInTheOrderSaid() =>
        Gardening().NotApplicable(UniversalStep.Modify, "too late").NotApplicable(UniversalStep.Confirm, "nothing to check").Build()
            .InapplicableSteps.Should().Equal(new InapplicableStep(UniversalStep.Modify, "too late"), new InapplicableStep(UniversalStep.Confirm, "nothing to check"));

    [Fact]
    public void LoopAndRepeat_StepsSaidLaterAndMadeIds_AreFound() =>
        Gardening().Loop("look-at-the-soil", "water", "the soil is dry").Repeat("rake", "fill").Monitor("look at the soil").Conclude("rake", s => s.SubStep("bag the leaves")).Loop("bag-the-leaves", "rake").Build()
            .Links.Should().Equal(
                new StepLink(StepLinkKind.Loop, StepId.Parse("look-at-the-soil"), StepId.Parse("water")) { Condition = "the soil is dry" },
                new StepLink(StepLinkKind.Repeat, StepId.Parse("rake"), StepId.Parse("fill")),
                new StepLink(StepLinkKind.Loop, StepId.Parse("bag-the-leaves"), StepId.Parse("rake")));

    [Fact]
    public void Jobs_SaidInAnyOrder_StandByKindAndThenInTheOrderSaid() =>
        Gardening().SocialJob("be seen as tidy", "tidy").RelatedJob("grow herbs").EmotionalJob("feel calm").RelatedJob("keep bees", "bees").SocialJob("be seen as kind").Build()
            .Jobs.Select(job => (job.Kind, job.Id.Value)).Should().Equal(
                (JobKind.Related, "grow-herbs"), (JobKind.Related, "bees"), (JobKind.Emotional, "feel-calm"), (JobKind.Social, "tidy"), (JobKind.Social, "be-seen-as-kind"));

    [Fact]
    public void OtherParts_Said_AreThere()
    {
        UniversalJobMap map = Gardening().Customers("landscapers", "house owners").Ladder(JobRung.LittleJob, "enjoy the summer", "pull up weeds")
            .FinancialOutcome("minimize the cost of water").FinancialOutcome("minimize the cost of seeds", "seeds").FinancialOutcome("minimize the cost of tools")
            .ComplexityFactor(ComplexityFactorKind.Situation, "gardens on sand", "soil").Build();

        (map.Market.ProductLifecycleSupportTeam, map.Market.PurchaseDecisionMaker).Should().Be(("landscapers", "house owners"));
        map.Ladder.Should().Be(new JobLadder(JobRung.LittleJob) { Above = JobStatement.Parse("enjoy the summer"), Below = JobStatement.Parse("pull up weeds") });
        map.FinancialOutcomes.Select(outcome => outcome.Id.Value).Should().Equal("f1", "seeds", "f3");
        map.Outcomes.Should().NotContain(map.FinancialOutcomes);
        map.ComplexityFactors.Should().Equal(new ComplexityFactor(ComplexityFactorKind.Situation, "gardens on sand") { Variable = "soil" });
    }

    [Fact]
    public void TryBuild_FaultsInASubStep_AreSaidWithTheirPath() =>
        Gardening().Monitor("look", s => s.SubStep(" ", p => p.Id("water").Outcome("", "dry"))).TryBuild().Diagnostics.Select(d => (d.Id, d.Location.Path)).Should().BeEquivalentTo(new[]
        {
            ("JM2005", "$.steps[1].subSteps[0].id"), ("JM2009", "$.steps[1].subSteps[0].name"),
            ("JM2006", "$.steps[1].subSteps[0].outcomes[0].id"), ("JM2009", "$.steps[1].subSteps[0].outcomes[0].statement"),
        });

    [Fact]
    public void Parts_Misuse_NamesTheArgument()
    {
        UniversalJobMapBuilder builder = Gardening();

        builder.Invoking(b => b.Language(null!)).Should().Throw<ArgumentNullException>().WithParameterName("grammar");
        builder.Invoking(b => b.Ladder(default)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rung");
        builder.Invoking(b => b.RelatedJob(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        builder.Invoking(b => b.EmotionalJob(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        builder.Invoking(b => b.SocialJob(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        builder.Invoking(b => b.ConsumptionJob(ConsumptionJobKind.Clean, null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        builder.Invoking(b => b.FinancialOutcome(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        builder.Invoking(b => b.ComplexityFactor(default, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        builder.Invoking(b => b.ComplexityFactor(ComplexityFactorKind.Person, null!)).Should().Throw<ArgumentNullException>().WithParameterName("description");
        builder.Invoking(b => b.NotApplicable(default, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        builder.Invoking(b => b.NotApplicable(UniversalStep.Modify, null!)).Should().Throw<ArgumentNullException>().WithParameterName("reason");
        builder.Invoking(b => b.Loop(null!, "water")).Should().Throw<ArgumentNullException>().WithParameterName("from");
        builder.Invoking(b => b.Repeat("water", null!)).Should().Throw<ArgumentNullException>().WithParameterName("to");
        builder.Invoking(b => b.Step(default, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        builder.Invoking(b => b.Define("x", s => s.SubStep(null!))).Should().Throw<ArgumentNullException>().WithParameterName("name");
        builder.Invoking(b => b.Define("x", s => s.SubStep("x", p => p.Outcome(null!)))).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        builder.Invoking(b => b.Define("x", s => s.SubStep("x", p => p.Id(null!)))).Should().Throw<ArgumentNullException>().WithParameterName("id");
        builder.Build().Should().Be(Gardening().Build(), "what was refused leaves nothing behind");
    }

    private static UniversalJobMapBuilder Gardening() => UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("water the beds", s => s.Id("water").Outcome("minimize the likelihood that a plant dries out", "dry")
            .SubStep("fill the can", p => p.Id("fill").Outcome("minimize the amount of water that is spilled")));
}
