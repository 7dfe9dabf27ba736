using JobMap.Diagnostics;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

/// <summary>An edit that would break a rule of maps: refused with the diagnostic and the path that the builder gives for the same fault.</summary>
public sealed class EditErrorTests
{
    private static readonly UniversalJobMap Map = Nested.Map
        .WithJobs([new Job(JobId.Parse("herbs"), JobKind.Related, JobStatement.Parse("grow herbs")), new Job(JobId.Parse("calm"), JobKind.Emotional, JobStatement.Parse("feel calm"))]);

    [Theory]
    [InlineData(JobKind.Related, "$.relatedJobs[1].id")]
    [InlineData(JobKind.Emotional, "$.emotionalJobs[1].id")]
    [InlineData(JobKind.Social, "$.socialJobs[0].id")]
    public void WithJobs_IdTwice_IsJM2010AtTheLaterJob(JobKind kind, string path)
    {
        JobId id = kind == JobKind.Related ? JobId.Parse("herbs") : JobId.Parse("calm");

        ErrorsOf(map => map.WithJobs([new Job(id, kind, JobStatement.Parse("rest")), .. map.Jobs.Where(job => job.Kind != kind), .. map.Jobs.Where(job => job.Kind == kind)]))
            .Should().Equal(("JM2010", path));
    }

    [Fact]
    public void WithConsumptionJobs_IdOfAnother_IsJM2010AtTheConsumptionJob()
    {
        ConsumptionJob can = new(JobId.Parse("can"), ConsumptionJobKind.Clean, JobStatement.Parse("rinse the can"));

        ErrorsOf(map => map.WithConsumptionJobs([can, can])).Should().Equal(("JM2010", "$.consumptionJobs[1].id"));
        ErrorsOf(map => map.WithConsumptionJobs([can, new(JobId.Parse("calm"), can.Kind, can.Statement), new(JobId.Parse("fill"), can.Kind, can.Statement), new(JobId.Parse("root"), can.Kind, can.Statement)]))
            .Should().Equal(("JM2010", "$.consumptionJobs[1].id"), ("JM2010", "$.consumptionJobs[2].id"), ("JM2010", "$.consumptionJobs[3].id"));
    }

    [Fact]
    public void WithLinks_ToNoStepOrTwice_IsJM2011AtTheEndOrJM2012AtTheLink()
    {
        StepLink loop = new(StepLinkKind.Loop, StepId.Parse("dig"), StepId.Parse("water"));

        ErrorsOf(map => map.WithLinks([loop, new StepLink(StepLinkKind.Loop, StepId.Parse("dig"), StepId.Parse("root"))])).Should().Equal(("JM2011", "$.links[1].to"));
        ErrorsOf(map => map.WithLinks([new StepLink(StepLinkKind.Repeat, StepId.Parse("no"), StepId.Parse("none"))])).Should().Equal(("JM2011", "$.links[0].from"), ("JM2011", "$.links[0].to"));
        ErrorsOf(map => map.WithLinks([loop, loop with { Condition = "at noon" }])).Should().Equal(("JM2012", "$.links[1]"));
    }

    [Fact]
    public void WithSteps_IdsTwice_AreJM2005AndJM2006WithTheirPath() =>
        ErrorsOf(map => map.WithSteps([map.Steps[0], map.Steps[1] with { Outcomes = [map.Outcomes[1]], SubSteps = [map.Steps[0].SubSteps[0] with { Outcomes = [] }] }])).Should().BeEquivalentTo(
            [("JM2006", "$.steps[1].outcomes[0].id"), ("JM2005", "$.steps[1].subSteps[0].id")]);

    [Fact]
    public void WithFinancialOutcomes_IdOfAnOutcome_IsJM2006() =>
        ErrorsOf(map => map.WithFinancialOutcomes([map.Outcomes[0]])).Should().Equal(("JM2006", "$.financialOutcomes[0].id"));

    [Fact]
    public void WithInapplicableSteps_KindTwice_IsJM2013() =>
        ErrorsOf(map => map.WithInapplicableSteps([new(UniversalStep.Modify, "too late"), new(UniversalStep.Modify, "no time")])).Should().Equal(("JM2013", "$.inapplicableSteps[1]"));

    [Fact]
    public void WithStep_WithoutALinkedSubStep_DropsTheLink()
    {
        UniversalJobMap linked = Map.WithLinks([new StepLink(StepLinkKind.Loop, StepId.Parse("look"), StepId.Parse("fill")), new StepLink(StepLinkKind.Repeat, StepId.Parse("look"), StepId.Parse("water"))]);

        linked.WithStep(linked.Steps[0] with { SubSteps = [] }).Links.Select(link => link.To.Value).Should().Equal("water");
    }

    private static IEnumerable<(string Id, string? Path)> ErrorsOf(Func<UniversalJobMap, UniversalJobMap> edit) =>
        Map.Invoking(edit).Should().Throw<JobMapException>().Which.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Path));
}
