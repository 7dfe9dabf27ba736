using JobMap.Diagnostics;

namespace JobMap.Tests.Jobs;

public sealed class JobStatementCheckerTests
{
    [Fact]
    public void Check_OutcomeWordInTheCoreJob_IsJM2020WithARewrite()
    {
        Diagnostic found = UniversalJobMap.For("gardeners", "water the beds quickly").Build().Check().Single(d => d.Id == "JM2020");

        (found.Severity, found.Location.Path).Should().Be((DiagnosticSeverity.Warning, "$.market.coreJob"));
        found.Suggestions.Should().Equal("water the beds");
    }

    [Theory]
    [InlineData("minimize weeds in the beds", true)]
    [InlineData("hold fast to the trellis", false)]
    [InlineData("water the beds", false)]
    public void Check_RelatedJob_IsJM2020WhereItSaysHowWell(string statement, bool said) => Ids(Garden().RelatedJob(statement)).Contains("JM2020").Should().Be(said);

    [Fact]
    public void Check_FeelingInAFunctionalJob_IsJM2021()
    {
        Ids(Garden().RelatedJob("enjoy the flowers")).Should().Contain("JM2021");
        Ids(Garden().EmotionalJob("feel proud of the flowers")).Should().NotContain("JM2021");
    }

    [Fact]
    public void Check_SolutionInAJobOrStep_IsJM2022ButNotInAConsumptionJob()
    {
        Ids(Garden().RelatedJob("open the app for pests")).Should().Contain("JM2022");
        Garden().Execute("open the app").Build().Check().Single(d => d.Id == "JM2022").Location.Path.Should().Be("$.steps[0].name");
        Ids(Garden().ConsumptionJob(ConsumptionJobKind.Install, "install the app")).Should().NotContain("JM2022");
    }

    [Theory]
    [InlineData("stay calm all season", true)]
    [InlineData("avoid feeling helpless", false)]
    public void Check_EmotionalJobWithoutFeeling_IsJM2026(string statement, bool said) => Ids(Garden().EmotionalJob(statement)).Contains("JM2026").Should().Be(said);

    [Theory]
    [InlineData("grow the largest pumpkin", true)]
    [InlineData("be perceived as a good neighbour", false)]
    public void Check_SocialJobWithoutOthers_IsJM2027(string statement, bool said) => Ids(Garden().SocialJob(statement)).Contains("JM2027").Should().Be(said);

    [Theory]
    [InlineData("minimize the time it takes to install the hose", true)]
    [InlineData("minimize the time it takes to water the beds", false)]
    public void Check_OutcomeOfTheConsumptionChain_IsJM1013(string statement, bool said) =>
        Ids(Garden().Execute("water the beds", s => s.Outcome(statement))).Contains("JM1013").Should().Be(said);

    [Fact]
    public void Check_ConsumptionVerbOfTheCoreJobItself_IsNoJM1013() =>
        Ids(UniversalJobMap.For("fitters", "install a hose").Execute("lay the hose", s => s.Outcome("minimize the time it takes to install the hose"))).Should().NotContain("JM1013");

    [Fact]
    public void Check_StepAndOutcomeOfOneId_AreJM2019() =>
        Ids(Garden().Execute("water the beds", s => s.Id("water").Outcome("minimize the time it takes to water the beds", "water"))).Should().Contain("JM2019");

    private static UniversalJobMapBuilder Garden() => UniversalJobMap.For("gardeners", "keep a garden in bloom");

    private static IEnumerable<string> Ids(UniversalJobMapBuilder builder) => builder.Build().Check().Select(d => d.Id);
}
