using JobMap.Diagnostics;

namespace JobMap.Tests.Jobs;

public sealed class UniversalJobMapBuilderTests
{
    private const string Statement = "minimize the time it takes to boil water";

    [Fact]
    public void Build_IdsLeftOut_AreMadeFromNamesAndRunningNumbers()
    {
        UniversalJobMap map = UniversalJobMap.For("cooks", "make tea")
            .Define("Choose a Tea!", s => s.Outcome(Statement).Outcome(Statement))
            .Execute("boil the water", s => s.Outcome(Statement))
            .Build();

        map.Steps.Select(step => step.Id.Value).Should().Equal("choose-a-tea", "boil-the-water");
        map.Outcomes.Select(outcome => outcome.Id.Value).Should().Equal("o1", "o2", "o3");
    }

    [Fact]
    public void Build_IdsGiven_AreKept()
    {
        UniversalJobMap map = UniversalJobMap.For("cooks", "make tea").Define("choose a tea", s => s.Id("D.1").Outcome(Statement, "17")).Build();

        (map.Steps[0].Id.Value, map.Outcomes[0].Id.Value).Should().Be(("D.1", "17"));
    }

    [Fact]
    public void Build_MadeIdTakenByAGivenOne_GoesOnCounting()
    {
        UniversalJobMap map = UniversalJobMap.For("cooks", "make tea")
            .Define("taste", s => s.Outcome(Statement).Outcome(Statement, "o1"))
            .Monitor("taste")
            .Confirm("something else", s => s.Id("taste-2"))
            .Build();

        map.Outcomes.Select(outcome => outcome.Id.Value).Should().OnlyHaveUniqueItems().And.HaveElementAt(1, "o1");
        map.Steps.Select(step => step.Id.Value).Should().OnlyHaveUniqueItems().And.StartWith("taste").And.EndWith("taste-2");
    }

    [Fact]
    public void Build_NameWithoutLetters_TakesTheKindForAnId() =>
        UniversalJobMap.For("cooks", "make tea").Locate("?!").Build().Steps[0].Id.Value.Should().Be("locate");

    [Fact]
    public void Build_StepsInAnyOrder_KeepTheOrderOfTheJob()
    {
        UniversalJobMap map = UniversalJobMap.For("surgeons", "close a wound")
            .Execute("close the wound").Monitor("watch the patient").Modify("adjust the dose").Define("plan what follows")
            .Prepare("lay out what is needed").Confirm("count the swabs").Locate("find the records").Conclude("hand the patient over").Execute("write it down")
            .Build();

        map.Steps.Select(step => step.Kind).Should().Equal(
            UniversalStep.Execute, UniversalStep.Monitor, UniversalStep.Modify, UniversalStep.Define, UniversalStep.Prepare,
            UniversalStep.Confirm, UniversalStep.Locate, UniversalStep.Conclude, UniversalStep.Execute);
    }

    [Fact]
    public void Build_KindRepeated_IsLegal() =>
        UniversalJobMap.For("cooks", "make tea").Define("choose a tea").Define("choose a cup").Define("choose a tea").Build()
            .Steps.Should().HaveCount(3).And.OnlyContain(step => step.Kind == UniversalStep.Define).And.OnlyHaveUniqueItems(step => step.Id);

    [Fact]
    public void Build_Outcomes_AreFoundByIdWithTheirStep()
    {
        UniversalJobMap map = UniversalJobMap.For("cooks", "make tea").Define("choose", s => s.Outcome(Statement, "a")).Execute("boil", s => s.Outcome("increase the heat", "b")).Build();

        map.FindOutcome(OutcomeId.Parse("b")).Should().Be(map.Outcomes[1]);
        map.FindStepOf(OutcomeId.Parse("b")).Should().Be(map.Steps[1]);
        map.FindStep(StepId.Parse("choose")).Should().Be(map.Steps[0]);
        map.FindOutcome(OutcomeId.Parse("c")).Should().BeNull();
        map.FindStepOf(OutcomeId.Parse("c")).Should().BeNull();
        map.FindStep(StepId.Parse("c")).Should().BeNull();
    }

    [Fact]
    public void TryBuild_SeveralErrors_ReportsAllOfThem()
    {
        JobMapResult<UniversalJobMap> result = UniversalJobMap.For(" ", "")
            .Define("a", s => s.Id("x").Outcome("s", "1").Outcome(" ", "1"))
            .Execute("", s => s.Id("x").Outcome("s", "not valid"))
            .TryBuild();

        result.IsSuccess.Should().BeFalse();
        result.TryGetValue(out _).Should().BeFalse();
        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        result.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Path)).Should().BeEquivalentTo(
        [
            ("JM2009", "$.market.jobExecutor"), ("JM2009", "$.market.coreJob"),
            ("JM2006", "$.steps[0].outcomes[1].id"), ("JM2009", "$.steps[0].outcomes[1].statement"),
            ("JM2005", "$.steps[1].id"), ("JM2009", "$.steps[1].name"), ("JM2008", "$.steps[1].outcomes[0].id"),
        ]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("ä/ö")]
    public void TryBuild_InvalidIds_AreReportedByValue(string id)
    {
        JobMapResult<UniversalJobMap> result = UniversalJobMap.For("cooks", "make tea").Define("a", s => s.Id(id).Outcome("s", id)).TryBuild();

        result.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM2008", "JM2008");
        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Message.Contains($"'{id}'", StringComparison.Ordinal));
    }

    [Fact]
    public void TryBuild_VeryLongId_IsReportedShortened() =>
        UniversalJobMap.For("cooks", "make tea").Define("a", s => s.Id(new string('x', 5000))).TryBuild().Diagnostics.Single().Message.Length.Should().BeLessThan(200);

    [Fact]
    public void TryBuild_OutcomeIdUsedInAnotherStep_IsADuplicate() =>
        UniversalJobMap.For("cooks", "make tea").Define("a", s => s.Outcome("s", "1")).Execute("b", s => s.Outcome("t", "1")).TryBuild()
            .Diagnostics.Single().Should().Match<Diagnostic>(diagnostic => diagnostic.Id == "JM2006" && diagnostic.Message.Contains("'1'"));

    [Fact]
    public void TryBuild_StepAndOutcomeOfOneId_AreNoDuplicates() =>
        UniversalJobMap.For("cooks", "make tea").Define("a", s => s.Id("1").Outcome("s", "1")).TryBuild().IsSuccess.Should().BeTrue();

    [Fact]
    public void Build_Errors_ThrowWithAllDiagnostics()
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("", "make tea").Define("");

        JobMapException exception = FluentActions.Invoking(builder.Build).Should().Throw<JobMapException>().Which;

        exception.Diagnostics.Should().Equal(builder.TryBuild().Diagnostics).And.HaveCount(2);
        exception.Message.Should().Contain("JM2009").And.Contain("$.steps[0].name");
    }

    [Fact]
    public void TryBuild_MapWithGaps_SaysWhatCheckSays()
    {
        JobMapResult<UniversalJobMap> result = UniversalJobMap.For("cooks", "make tea").Define("choose").TryBuild();

        result.Diagnostics.Should().Equal(result.Value.Check()).And.NotBeEmpty();
    }

    [Fact]
    public void Build_BuilderThatGoesOn_LeavesTheFirstMapAsItWas()
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("cooks", "make tea").Define("choose");
        UniversalJobMap first = builder.Build();

        builder.Execute("boil");

        (first.Steps.Count, builder.Build().Steps.Count).Should().Be((1, 2));
    }

    [Fact]
    public void Misuse_Arguments_AreRefused()
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("cooks", "make tea");

        FluentActions.Invoking(() => UniversalJobMap.For(null!, "x")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => UniversalJobMap.For("x", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.Define(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.Step(0, "x")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => builder.Step((UniversalStep)9, "x")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => builder.Define("x", s => s.Outcome(null!))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.Define("x", s => s.Id(null!))).Should().Throw<ArgumentNullException>();
    }
}
