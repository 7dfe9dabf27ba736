using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

public sealed class EmptyLanesTests
{
    [Fact]
    public void Project_WithoutAnswers_HasGoalsAndQuestionsAlone()
    {
        JourneyMap journey = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps);

        (journey.Solution, journey.Segment).Should().Be((SolutionId.Mixed, null));
        foreach (JourneyStage stage in journey.Stages)
        {
            Enum.GetValues<JourneyLane>().Where(lane => stage[lane].Count > 0).Should().Equal(JourneyLane.Goals, JourneyLane.Questions);
            (stage.Emotion, stage.EmotionReason).Should().Be((null, "No answers were given."));
            ReasonOf(stage, JourneyLane.Pains).Should().Be("No answers were given.");
            ReasonOf(stage, JourneyLane.Opportunities).Should().Be("No answers were given.");
        }
    }

    [Theory]
    [InlineData(JourneyLane.Touchpoints)]
    [InlineData(JourneyLane.Actions)]
    [InlineData(JourneyLane.Frontstage)]
    [InlineData(JourneyLane.Backstage)]
    [InlineData(JourneyLane.MomentsOfTruth)]
    [InlineData(JourneyLane.Kpis)]
    public void Project_WhatOnlyAnOfferingTells_IsEmptyAndSaysSo(JourneyLane lane) =>
        JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: Study.Analysis).Stages
            .Should().OnlyContain(stage => stage[lane].Count == 0 && ReasonOf(stage, lane).Contains("offering"));

    [Fact]
    public void Project_StageWithoutOutcomes_SaysSo()
    {
        JourneyStage stage = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: Study.Analysis).Stages[2];

        ReasonOf(stage, JourneyLane.Pains).Should().Be("The stage has no desired outcomes.");
        (stage.Emotion, stage.EmotionReason).Should().Be((null, "The stage has no desired outcomes."));
    }

    [Fact]
    public void Project_NothingInAZone_SaysHowManyWereScored()
    {
        JourneyStage stage = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: Study.Analysis).Stages[1];

        ReasonOf(stage, JourneyLane.Overserved).Should().Be("No outcome of the stage is overserved (2 scored).");
    }

    [Fact]
    public void Project_OutcomesWithoutAScore_AreCounted()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        JourneyStage stage = StageOf(map, Answers.Of(map, Answers.Shares(40, 35, 50)));

        ReasonOf(stage, JourneyLane.Pains).Should().Be("No outcome of the stage is underserved (1 scored, 1 without a score).");
    }

    [Fact]
    public void Project_NobodyAnswered_HasNoEmotionAndSaysWhy()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        JourneyStage stage = StageOf(map, Answers.Of(map, Answers.Times(10, null, null)));

        (stage.Emotion, stage.EmotionReason).Should().Be((null, "No outcome of the stage has a score."));
        ReasonOf(stage, JourneyLane.Gains).Should().Contain("0 scored, 2 without a score");
    }

    [Fact]
    public void Project_NothingImportant_HasNoEmotionAndSaysWhy()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        JourneyStage stage = StageOf(map, Answers.Of(map, Answers.Times(50, 1, 5)));

        stage.Emotion.Should().BeNull();
        stage.EmotionReason.Should().Contain("important");
        stage[JourneyLane.Overserved].Should().ContainSingle();
    }

    [Fact]
    public void Project_MapWithoutSteps_HasNoStages()
    {
        UniversalJobMap empty = UniversalJobMap.For("gardeners", "keep a garden in bloom").Build();

        JourneyProjection.Project(empty, JourneyTemplate.EightSteps).Stages.Should().BeEmpty();
        JourneyProjection.Project(empty, JourneyTemplate.EightSteps, analysis: OpportunityAnalysis.Run(empty, Study.Responses)).Stages.Should().BeEmpty();
    }

    [Fact]
    public void Project_MapWithoutOutcomes_HasGoalsThoughThereAreAnswers()
    {
        UniversalJobMap bare = UniversalJobMap.For("gardeners", "keep a garden in bloom").Define("choose the plants").Build();

        JourneyMap journey = JourneyProjection.Project(bare, JourneyTemplate.EightSteps, analysis: OpportunityAnalysis.Run(bare, Study.Responses));

        (journey.Segment, journey.Solution).Should().Be((null, Study.Hose));
        journey.Stages.Single()[JourneyLane.Goals].Should().ContainSingle();
    }

    [Fact]
    public void TryParse_NameOfTheContract_IsTheTemplate()
    {
        JourneyTemplate.TryParse("eight-steps", out JourneyTemplate? template).Should().BeTrue();
        template.Should().Be(JourneyTemplate.EightSteps);
        JourneyTemplate.TryParse("Eight-Steps", out _).Should().BeFalse();
        JourneyTemplate.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Rules_All_AreNamedOnceAndDescribed() =>
        JourneyRules.All.Should().HaveCount(18).And.OnlyHaveUniqueItems(rule => rule.Id).And.OnlyContain(rule => rule.Description.EndsWith('.'));

    private static JourneyStage StageOf(UniversalJobMap map, SurveyResponses responses) =>
        JourneyProjection.Project(map, JourneyTemplate.EightSteps, analysis: OpportunityAnalysis.Run(map, responses)).Stages.Single();

    private static string ReasonOf(JourneyStage stage, JourneyLane lane) => stage.EmptyLanes.Single(empty => empty.Lane == lane).Reason;
}
