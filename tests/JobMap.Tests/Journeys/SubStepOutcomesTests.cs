using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>Outcomes of sub-steps stand in the stage that hosts their step.</summary>
public sealed class SubStepOutcomesTests
{
    private static readonly JourneyMap Journey = JourneyProjection.Project(Nested.Map, JourneyTemplate.EightSteps, analysis: OpportunityAnalysis.Run(Nested.Map, Nested.Responses));

    /// <summary>Underserved is S at or below 2 I − 10: spill 2 against 8, root 5 against 6; dry is overserved, 6 against 5. WCW 2005: above 10 is attractive.</summary>
    [Fact]
    public void Project_OutcomesInSubSteps_StandInTheirStage()
    {
        Journey.Stages.Select(stage => (stage.Id.Value, string.Join(' ', stage.Hosts))).Should().Equal(("execute", "water"), ("monitor", "look"));
        Sources(0, JourneyLane.Pains).Should().Equal("spill");
        Sources(0, JourneyLane.Overserved).Should().Equal("dry");
        Sources(0, JourneyLane.Opportunities).Should().Equal("spill");
        Sources(1, JourneyLane.Pains).Should().Equal("root");
        Sources(1, JourneyLane.Opportunities).Should().Equal("root");
        Journey.Stages[1][JourneyLane.Pains].Single().Text.Should().Be("minimize the risk of cutting a root");
        Journey.Stages.SelectMany(stage => stage[JourneyLane.Gains]).Should().BeEmpty();
    }

    [Fact]
    public void Project_SubSteps_AreNoGoalsOfTheirOwn()
    {
        Sources(0, JourneyLane.Goals).Should().Equal("water");
        Sources(1, JourneyLane.Goals).Should().Equal("look");
    }

    /// <summary>By hand: importance 9 and 5, satisfaction 2 and 6: (9 · 2 + 5 · 6) / 14.</summary>
    [Fact]
    public void Project_Emotion_IsThatOfTheOutcomesInSubSteps()
    {
        Journey.Stages[0].Emotion!.Value.Should().BeApproximately(48.0 / 14, 1e-12);
        Journey.Stages[0].Emotion!.DerivedFrom.Sources.Select(source => source.Id).Should().Equal("spill", "dry");
    }

    private static IEnumerable<string> Sources(int stage, JourneyLane lane) => Journey.Stages[stage][lane].SelectMany(item => item.DerivedFrom.Sources.Select(source => source.Id));
}
