using JobMap.Journeys;
using JobMap.Serialization;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>The reason for a link of one's own, from the template into the journey and its document.</summary>
public sealed class HostingRationaleTests
{
    private const string Why = "whoever plans also plants, in one afternoon";

    private static readonly JourneyTemplate Template = new("own")
    {
        Stages =
        [
            new TemplateStage(StageId.Parse("bloom"), "In bloom")
            {
                Hosts = [StageHosting.OfStepKinds([UniversalStep.Execute, UniversalStep.Define], Why), StageHosting.OfSteps([StepId.Parse("put-the-tools-away")], "the day ends here")],
            },
            new TemplateStage(StageId.Parse("check"), "Check") { Hosts = [StageHosting.OfStepKinds([UniversalStep.Confirm], "nothing like it in the map")] },
            new TemplateStage(StageId.Parse("rest"), "Rest") { Hosts = [StageHosting.OtherConsumptionJobs] },
        ],
    };

    private static readonly JourneyMap Journey = JourneyProjection.Project(Maps.Garden, Template);

    [Fact]
    public void Project_LinksWithARationale_KeepItWithTheStepsInTheOrderOfTheMap() =>
        Journey.Stages[0].HostingRationales.Select(rationale => rationale.ToString()).Should().Equal($"water-the-beds, choose-the-plants, hedge: {Why}", "put-the-tools-away: the day ends here");

    [Fact]
    public void Project_LinkThatNoStepAnswersTo_LeavesNone() => Journey.Stages.Skip(1).SelectMany(stage => stage.HostingRationales).Should().BeEmpty();

    [Fact]
    public void Project_StepsWithoutARationale_LeaveNone() =>
        JourneyProjection.Project(Maps.Garden, Template with { Stages = [new TemplateStage(StageId.Parse("a"), "A") { Hosts = [StageHosting.OfSteps([StepId.Parse("hedge")])] }] })
            .Stages[0].HostingRationales.Should().BeEmpty();

    [Fact]
    public void Serialize_JourneyWithRationales_IsReadBackAsTheSame()
    {
        string json = JobMapJson.Serialize(Journey);

        json.Should().Contain("hostingRationales").And.Contain(Why);
        JobMapJson.DeserializeJourney(json).Value.Should().Be(Journey);
        JobMapJson.Serialize(JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps)).Should().NotContain("hostingRationales", "a journey without them is written as before");
    }

    [Fact]
    public void Equals_OtherRationale_IsFalseAndADifference()
    {
        JourneyMap other = JobMapJson.DeserializeJourney(JobMapJson.Serialize(Journey).Replace(Why, "as seen in the garden", StringComparison.Ordinal)).Value;

        other.Should().NotBe(Journey);
        JourneyChange change = JourneyDiff.Between(Journey, other).Changes.Should().ContainSingle().Subject;
        (change.Subject, change.Id, change.Member).Should().Be((JourneyChangeSubject.Stage, "bloom", "hostingRationales"));
    }
}
