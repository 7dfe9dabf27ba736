using CsCheck;
using JobMap.Journeys;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

public sealed class ServiceBlueprintTests
{
    private static readonly Offering Offering = new(SolutionId.Parse("drip hose"))
    {
        Touchpoints =
        [
            new Touchpoint(TouchpointId.Parse("shop"), "shop")
            {
                Serves = [Maps.Garden.Steps[0].Id],
                Actions = ["picks a hose"],
                Frontstage = ["measures the bed", "cuts the hose"],
                Backstage = ["orders more"],
                Support = ["stock list"],
                Evidence = ["a sample on the wall"],
            },
        ],
    };

    private static readonly JourneyMap Journey = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, Offering);

    [Fact]
    public void Of_AnyJourney_HasTheRowsAndLinesInTheirOrder() =>
        ServiceBlueprint.Of(Journey).Rows.Select(row => (row.Lane, row.LineBelow)).Should().Equal(
            (JourneyLane.Evidence, null), (JourneyLane.Actions, BlueprintLine.Interaction), (JourneyLane.Frontstage, BlueprintLine.Visibility),
            (JourneyLane.Backstage, BlueprintLine.InternalInteraction), (JourneyLane.Support, null));

    [Fact]
    public void Of_AnOffering_ShowsItsItemsAtTheirStage()
    {
        ServiceBlueprint blueprint = ServiceBlueprint.Of(Journey);

        blueprint.Rows.Select(row => string.Join(" + ", row.Cells.Single(cell => cell.Items.Count > 0).Items)).Should().Equal(
            "a sample on the wall", "picks a hose", "measures the bed + cuts the hose", "orders more", "stock list");
        blueprint.Rows.Select(row => row.Cells.Single(cell => cell.Items.Count > 0).StageName).Distinct().Should().Equal("Execute");
        blueprint.Rows[2].ToString().Should().Be("Frontstage: 2 items, then the line of visibility");
        blueprint.Rows[2].Cells.Single(cell => cell.Items.Count > 0).ToString().Should().Be("Execute: 2 items");
        blueprint.ToString().Should().Be("gardeners who want to keep a garden in bloom, drip hose: 5 rows, 3 stages");
    }

    [Fact]
    public void Of_JourneyWithoutOffering_KeepsTheReasonsOfTheLanes()
    {
        JourneyMap bare = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps);

        foreach (BlueprintRow row in ServiceBlueprint.Of(bare).Rows)
        {
            row.Cells.Select(cell => cell.Reason).Should().Equal(bare.Stages.Select(stage => stage.EmptyLanes.Single(empty => empty.Lane == row.Lane).Reason));
        }
    }

    [Fact]
    public void Of_GeneratedJourneys_HasEveryItemOfItsLanesOnce() =>
        Gen.Select(Offerings.Template, Offerings.For(Maps.Garden)).Sample(
            (template, offering) =>
            {
                if (!JourneyProjection.TryProject(Maps.Garden, template, offering).TryGetValue(out JourneyMap? journey))
                {
                    return;
                }

                foreach (BlueprintRow row in ServiceBlueprint.Of(journey).Rows)
                {
                    row.Cells.Select(cell => cell.Stage).Should().Equal(journey.Stages.Select(stage => stage.Id));
                    row.Cells.SelectMany(cell => cell.Items).Should().Equal(journey.Stages.SelectMany(stage => stage[row.Lane]));
                    row.Cells.Should().OnlyContain(cell => cell.Items.Count == 0 || cell.Reason == null);
                }
            },
            iter: 100);

    [Fact]
    public void Equality_OfBlueprints_IsByWhatTheyShow()
    {
        ServiceBlueprint.Of(Journey).Should().Be(ServiceBlueprint.Of(JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, Offering)));
        ServiceBlueprint.Of(Journey).Should().NotBe(ServiceBlueprint.Of(JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps)));
    }

    [Fact]
    public void Of_Null_IsRefused() => FluentActions.Invoking(() => ServiceBlueprint.Of(null!)).Should().Throw<ArgumentNullException>();
}
