using JobMap.Diagnostics;

namespace JobMap.Tests.Jobs;

/// <summary>What keeps the parts of a map from being one: each error with its id and path.</summary>
public sealed class JobMapErrorTests
{
    [Fact]
    public void TryBuild_JobIdOfAStep_IsJM2010() => ErrorOf(Watering().RelatedJob("water the neighbours' beds", "water")).Should().Be(("JM2010", "$.relatedJobs[0].id"));

    [Fact]
    public void TryBuild_JobIdOfAnotherJob_IsJM2010() =>
        ErrorOf(Watering().SocialJob("be perceived as a good gardener", "same").ConsumptionJob(ConsumptionJobKind.Clean, "rinse the can", null, "same")).Should().Be(("JM2010", "$.consumptionJobs[0].id"));

    [Fact]
    public void TryBuild_LinkToNoStep_IsJM2011() => ErrorOf(Watering().Loop("water", "weed")).Should().Be(("JM2011", "$.links[0].to"));

    [Fact]
    public void TryBuild_LinkToItself_IsJM2012() => ErrorOf(Watering().Loop("water", "water")).Should().Be(("JM2012", "$.links[0]"));

    [Fact]
    public void TryBuild_LinkTwice_IsJM2012() =>
        ErrorOf(Watering().Monitor("look at the soil", step => step.Id("look")).Loop("look", "water").Loop("look", "water", "when it is dry")).Should().Be(("JM2012", "$.links[1]"));

    [Fact]
    public void TryBuild_KindNotApplicableTwice_IsJM2013() =>
        ErrorOf(Watering().NotApplicable(UniversalStep.Modify, "too late").NotApplicable(UniversalStep.Modify, "no time")).Should().Be(("JM2013", "$.inapplicableSteps[1]"));

    [Fact]
    public void TryBuild_KindNotApplicableTwice_NamesTheKindAsOtherDiagnosticsDo() =>
        Watering().NotApplicable(UniversalStep.Modify, "too late").NotApplicable(UniversalStep.Modify, "no time").TryBuild().Diagnostics[0].Message
            .Should().Be("The kind Modify is declared not applicable twice.");

    [Fact]
    public void TryBuild_ConsumptionJobOfNoKind_IsJM2014() => ErrorOf(Watering().ConsumptionJob(default, "rinse the can")).Should().Be(("JM2014", "$.consumptionJobs[0].kind"));

    [Fact]
    public void TryBuild_OutcomeIdOfAFinancialOutcome_IsJM2006() =>
        ErrorOf(Watering().FinancialOutcome("minimize the cost of water", "time")).Should().Be(("JM2006", "$.financialOutcomes[0].id"));

    [Fact]
    public void TryBuild_StepIdOfASubStep_IsJM2005() =>
        ErrorOf(Watering().Monitor("look at the soil", step => step.SubStep("dig", part => part.Id("water")))).Should().Be(("JM2005", "$.steps[1].subSteps[0].id"));

    [Fact]
    public void TryBuild_BlankTexts_AreEachJM2009()
    {
        JobMapResult<UniversalJobMap> result = Watering().Customers(" ", "").Ladder(JobRung.BigJob, " ").RelatedJob("").FinancialOutcome(" ")
            .ComplexityFactor(ComplexityFactorKind.Person, " ").NotApplicable(UniversalStep.Modify, "").TryBuild();

        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Id == "JM2009").And.HaveCount(7);
    }

    private static UniversalJobMapBuilder Watering() => UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("water the beds", step => step.Id("water").Outcome("minimize the time it takes to water a bed", "time"));

    private static (string Id, string? Path) ErrorOf(UniversalJobMapBuilder builder)
    {
        Diagnostic error = builder.TryBuild().Diagnostics.Should().ContainSingle().Subject;
        return (error.Id, error.Location.Path);
    }
}
