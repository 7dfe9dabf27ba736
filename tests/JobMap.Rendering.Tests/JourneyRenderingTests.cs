using System.Xml.Linq;
using JobMap.Journeys;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class JourneyRenderingTests
{
    [Fact]
    public void ToMarkdown_FixedStudy_MatchesSnapshot() => Snapshot.Match(Study.Journey.ToMarkdown());

    [Fact]
    public void ToHtml_FixedStudy_MatchesSnapshot() => Snapshot.Match(Study.Journey.ToHtml());

    [Fact]
    public void ToHtml_FixedStudy_HasAColumnAStageAndEachItemWithItsTrace()
    {
        XElement table = XElement.Parse(Study.Journey.ToHtml()).Descendants("table").Single();
        table.Element("thead")!.Descendants("th").Should().HaveCount(1 + Study.Journey.Stages.Count);
        string text = table.Value;
        foreach (JourneyItem item in Study.Journey.Stages.SelectMany(stage => Enum.GetValues<JourneyLane>().SelectMany(lane => stage[lane])))
        {
            text.Should().Contain(item.Text).And.Contain($"{item.DerivedFrom.Rule.Id}: {string.Join(", ", item.DerivedFrom.Sources)}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AnyFormat_EmptyLanes_TellEachReasonOnce(bool html)
    {
        string text = html ? Study.Journey.ToHtml() : Study.Journey.ToMarkdown();
        text.Split("Only an offering can tell, and none was given.").Should().HaveCount(2, "the reason stands once for all lanes and stages");
        text.Should().Contain("Touchpoints, Frontstage, Backstage");
    }

    [Fact]
    public void ToMarkdown_StageWithoutScores_SaysWhyThereIsNoEmotion() =>
        Study.Journey.ToMarkdown().Should().Contain("**Emotion:** none. No outcome of the stage has a score.");

    [Fact]
    public void AnyFormat_NoStages_RendersSomething()
    {
        Study.EmptyJourney.ToMarkdown().Should().Contain("0 stages");
        Study.EmptyJourney.ToHtml().Should().Contain("The journey has no stages");
    }

    [Fact]
    public void AnyFormat_WithoutAnswers_SaysSo()
    {
        JourneyMap journey = JourneyProjection.Project(Study.Map, JourneyTemplate.EightSteps);
        journey.ToMarkdown().Should().Contain("No answers were given.");
        journey.ToHtml().Should().Contain("No answers were given.");
    }

    [Fact]
    public void AnyFormat_LinkOfTheUsersOwn_ShowsItsStepsAndRationale()
    {
        JourneyTemplate template = new("own")
        {
            Stages =
            [
                new TemplateStage(StageId.Parse("begin"), "Begin") { Hosts = [StageHosting.OfStepKinds([UniversalStep.Define, UniversalStep.Prepare], "one <afternoon> in *March*")] },
                new TemplateStage(StageId.Parse("wait"), "Wait") { Hosts = [StageHosting.OfStepKinds([UniversalStep.Monitor], "all summer")] },
                new TemplateStage(StageId.Parse("end"), "End"),
            ],
        };
        JourneyMap journey = JourneyProjection.Project(Study.Map, template);

        journey.ToMarkdown().Should().Contain("**Why here:** choose-what-to-grow, sow-the-seeds: one &lt;afternoon\\> in \\*March\\*").And.Contain("**Why here:** watch-the-plants: all summer");
        XElement row = XElement.Parse(journey.ToHtml()).Descendants("tr").Single(row => (string?)row.Attribute("class") == "jm-rationales");
        row.Elements("td").Select(cell => cell.Value).Should().Equal("one <afternoon> in *March*steps: choose-what-to-grow, sow-the-seeds", "all summersteps: watch-the-plants", "");
    }

    [Fact]
    public void ToHtml_NoRationales_HasNoRowForThem() => Study.Journey.ToHtml().Should().NotContain("jm-rationales");

    [Fact]
    public void AnyFormat_Null_Throws()
    {
        FluentActions.Invoking(() => JourneyRendering.ToMarkdown(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JourneyRendering.ToHtml(null!)).Should().Throw<ArgumentNullException>();
    }
}
