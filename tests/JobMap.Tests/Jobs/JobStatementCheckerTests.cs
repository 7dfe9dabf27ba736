namespace JobMap.Tests.Jobs;

public sealed class JobStatementCheckerTests
{
    [Theory]
    [InlineData("quickly water the beds", "JM2020", "$.market.coreJob")]
    [InlineData("minimize the time in the garden", "JM2020", "$.market.coreJob")]
    [InlineData("feel proud of the garden", "JM2021", "$.market.coreJob")]
    [InlineData("water the beds with an app", "JM2022", "$.market.coreJob")]
    public void Check_CoreJobWithAFault_IsWarnedOf(string job, string id, string path) =>
        FaultsOf(UniversalJobMap.For("gardeners", job)).Should().Contain((id, path)).And.OnlyContain(fault => fault.Path == path);

    [Theory]
    [InlineData("water the beds")]
    [InlineData("keep a garden in bloom")]
    [InlineData("cut a piece of wood in a straight line")]
    public void Check_CoreJobWithoutAFault_HasNothingToSay(string job) => FaultsOf(UniversalJobMap.For("gardeners", job)).Should().BeEmpty();

    [Fact]
    public void Check_StepThatNamesASolution_IsJM2022() =>
        FaultsOf(UniversalJobMap.For("gardeners", "water the beds").Monitor("look at the screen")).Should().Equal(("JM2022", "$.steps[0].name"));

    [Fact]
    public void Check_JobsOfTheWrongForm_AreJM2026AndJM2027() =>
        FaultsOf(UniversalJobMap.For("gardeners", "water the beds").EmotionalJob("feel calm").EmotionalJob("weed the beds").SocialJob("be perceived as generous").SocialJob("weed the beds"))
            .Should().Equal(("JM2026", "$.emotionalJobs[1].statement"), ("JM2027", "$.socialJobs[1].statement"));

    [Fact]
    public void Check_OutcomeOfTheConsumptionChain_IsJM1013UnlessItIsTheCoreJob()
    {
        FaultsOf(UniversalJobMap.For("gardeners", "water the beds").Prepare("get ready", Installing)).Should().Equal(("JM1013", "$.steps[0].outcomes[0].statement"));
        FaultsOf(UniversalJobMap.For("gardeners", "install the hose").Prepare("get ready", Installing)).Should().BeEmpty();

        static void Installing(JobStepBuilder step) => step.Outcome("minimize the time it takes to install the hose");
    }

    [Theory]
    [InlineData("minimize the time it takes to find the hose", "Minimise the time needed to find a hose", "JM2023")]
    [InlineData("minimize the likelihood that the angle of the spout is wrong", "minimize the chance that the spout angle is wrong", "JM2023")]
    [InlineData("minimize the likelihood that the old hose leaks at the joint", "minimize the likelihood that the old green hose leaks at the joint", "JM2025")]
    [InlineData("minimize the time it takes to find the hose", "minimize the time it takes to clean the hose", null)]
    [InlineData("minimize the time it takes to find the hose", "minimize the effort it takes to find the hose", null)]
    [InlineData("minimize the likelihood that the old hose is tight at the joint", "minimize the likelihood that the old hose is not tight at the joint", null)]
    [InlineData("minimize the likelihood that the hose of bed 1 leaks at the joint", "minimize the likelihood that the hose of bed 2 leaks at the joint", null)]
    public void Check_TwoOutcomes_AreDuplicatesWhenTheySayTheSame(string first, string second, string? id)
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("gardeners", "water the beds").Execute("water", step => step.Outcome(first).Outcome(second));

        builder.Build().Check().Where(d => d.Id is "JM2023" or "JM2025").Select(d => (d.Id, d.Location.Path))
            .Should().Equal(id is null ? [] : [(id, "$.steps[0].outcomes[1].statement")]);
    }

    [Fact]
    public void Check_ConsumptionJobs_MaySpeakOfSolutionsAndOfTheChain()
    {
        UniversalJobMap inner = UniversalJobMap.For("gardeners", "set up the app").Execute("connect", step => step.Outcome("minimize the time it takes to install the app")).Build();
        IEnumerable<(string Id, string? Path)> faults = FaultsOf(UniversalJobMap.For("gardeners", "water the beds").ConsumptionJob(ConsumptionJobKind.SetUp, "set up the app", inner));

        faults.Should().BeEmpty();
    }

    /// <summary>What is said of words; numbers of steps and outcomes aside.</summary>
    private static IEnumerable<(string Id, string? Path)> FaultsOf(UniversalJobMapBuilder builder) => builder.Build().Check()
        .Where(d => d.Id is not ("JM2001" or "JM2002" or "JM2003" or "JM2004" or "JM2016" or "JM2017" or "JM2018")).Select(d => (d.Id, d.Location.Path));
}
