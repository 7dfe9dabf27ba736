using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

public sealed class JourneyProjectionTests
{
    private static readonly JourneyMap Journey = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: Study.Analysis);

    [Fact]
    public void Project_EightSteps_HasAStagePerKindInTheOrderOfTheMap()
    {
        Journey.Stages.Select(stage => (stage.Id.Value, stage.Name)).Should().Equal(("execute", "Execute"), ("define", "Define"), ("conclude", "Conclude"));
        Journey.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void Project_KindThatRecurs_HostsAllItsStepsAtItsFirstPlace() =>
        Journey.Stages[0].Hosts.Select(host => host.Id).Should().Equal("water-the-beds", "hedge");

    [Fact]
    public void Project_Steps_AreGoals() =>
        ItemsOf(0, JourneyLane.Goals).Should().Equal(("water the beds", "goal-from-step", "water-the-beds"), ("cut back the hedge", "goal-from-step", "hedge"));

    [Fact]
    public void Project_Kinds_AskTheirQuestionOnce() =>
        ItemsOf(0, JourneyLane.Questions).Should().Equal((UniversalSteps.GuidingQuestionOf(UniversalStep.Execute), "question-from-kind", "water-the-beds hedge"));

    [Fact]
    public void Project_UnderservedOutcomes_ArePains()
    {
        ItemsOf(0, JourneyLane.Pains).Should().Equal(("minimize the likelihood that a plant dries out when nobody is at home", "pain-underserved", "dry"));
        ItemsOf(1, JourneyLane.Pains).Should().Equal(("minimize the risk of a plant not bearing the winter", "pain-underserved", "winter"));
    }

    [Fact]
    public void Project_AppropriatelyServedOutcomes_AreGains()
    {
        ItemsOf(0, JourneyLane.Gains).Select(item => item.Sources).Should().Equal("reach");
        ItemsOf(1, JourneyLane.Gains).Should().Equal(("increase the number of weeks in which something flowers", "gain-appropriately-served", "weeks"));
    }

    [Fact]
    public void Project_OverservedOutcomes_AreOverDelivery() =>
        ItemsOf(0, JourneyLane.Overserved).Should().Equal(("minimize the amount of water that runs off", "overserved", "runoff"));

    [Fact]
    public void Project_ScoresAboveTheLowestBand_AreOpportunitiesTheGreatestFirst()
    {
        UniversalJobMap map = Maps.OfOutcomes(4);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, Answers.Of(map,
            Answers.Shares(55, 10, 100), Answers.Shares(70, 20, 100), Answers.Shares(90, 10, 100), Answers.Shares(80, 20, 100)));

        JourneyStage stage = JourneyProjection.Project(map, JourneyTemplate.EightSteps, analysis: analysis).Stages.Single();

        stage[JourneyLane.Opportunities].Select(item => item.DerivedFrom.Sources.Single().Id).Should().Equal("o3", "o4", "o2");
        stage[JourneyLane.Opportunities].Should().OnlyContain(item => item.DerivedFrom.Rule.Id == "opportunity-ranked" && item.DerivedFrom.Figures.Single().Opportunity > 10);
    }

    [Fact]
    public void Project_OtherThresholds_ChangeTheOpportunitiesButNotThePains()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        SurveyResponses responses = Answers.Of(map, Answers.Shares(60, 20, 100));

        JourneyStage wcw = StageOf(map, responses, ThresholdProfile.Wcw2005);
        JourneyStage ttp = StageOf(map, responses, ThresholdProfile.Ttp2016);

        (wcw[JourneyLane.Opportunities].Count, ttp[JourneyLane.Opportunities].Count).Should().Be((0, 1));
        (wcw[JourneyLane.Pains].Count, ttp[JourneyLane.Pains].Count).Should().Be((1, 1));
    }

    [Fact]
    public void Project_DerivedItem_CarriesTheFiguresBehindIt()
    {
        SourceFigures figures = Journey.Stages[0][JourneyLane.Pains].Single().DerivedFrom.Figures.Single();
        OpportunityScore score = Study.Analysis.Scores.Single(score => score.Need.Id.Value == "dry");

        (figures.Need, figures.Importance, figures.Satisfaction, figures.SatisfactionInterval).Should().Be((score.Need.Id, score.Importance, score.Satisfaction, score.SatisfactionInterval));
        figures.ImportanceInterval.Should().NotBeNull().And.Be(score.ImportanceInterval);
        (figures.Opportunity, figures.Interval, figures.AnsweredBoth, figures.Rank).Should().Be((score.Opportunity, score.Interval, score.AnsweredBoth, score.Rank));
    }

    /// <summary>
    /// By hand: dry 9.0 and 2.5, runoff 3.0 and 7.5, reach 5.0 and 5.0, the fourth without a score: (9 · 2.5 + 3 · 7.5 + 5 · 5) / 17.
    /// The limits are the weighted means of the Wilson limits of 10, 30 and 20 of 40, by statsmodels 0.13.5.
    /// </summary>
    [Fact]
    public void Project_Emotion_IsTheWeightedSatisfactionOfTheStage()
    {
        StageEmotion emotion = Journey.Stages[0].Emotion!;

        emotion.Value.Should().BeApproximately(70.0 / 17, 1e-12);
        emotion.Interval!.Value.Lower.Should().BeApproximately(2.8417636362169976, 1e-12);
        emotion.Interval!.Value.Upper.Should().BeApproximately(5.548156836484098, 1e-12);
        emotion.Scale.Should().Be(EmotionScale.Satisfaction);
        emotion.Scale.ToString().Should().Be("0..10");
        (emotion.DerivedFrom.Rule.Id, string.Join(' ', emotion.DerivedFrom.Sources)).Should().Be(("emotion-from-satisfaction", "dry runoff reach"));
        Journey.Stages[0].EmotionReason.Should().BeNull();
    }

    [Fact]
    public void Project_Analysis_GivesSolutionAndMarket()
    {
        (Journey.Solution, Journey.Segment, Journey.Market, Journey.Template).Should().Be((Study.Hose, null, Maps.Garden.Market, "eight-steps"));
        Journey.ToString().Should().Be("gardeners who want to keep a garden in bloom: 3 stages (eight-steps)");
    }

    [Fact]
    public void Project_OneSegment_IsTheJourneyOfThatSegment()
    {
        OpportunityAnalysis split = OpportunityAnalysis.Run(Maps.Garden, Study.Responses.SegmentBy("garden"));

        JourneyMap journey = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: split.ForSegment("balcony"));

        journey.Segment.Should().Be("balcony");
        journey.Stages.SelectMany(stage => stage[JourneyLane.Pains]).Should().NotBeEmpty();
        journey.Terms!.Respondents.Should().Be(split.ForSegment("balcony").Respondents);
        journey.Terms.SegmentVariable.Should().Be("garden");
    }

    [Fact]
    public void Project_SeveralSegments_IsRefused()
    {
        OpportunityAnalysis split = OpportunityAnalysis.Run(Maps.Garden, Study.Responses.SegmentBy("garden"));

        FluentActions.Invoking(() => JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: split)).Should().Throw<ArgumentException>().WithMessage("*segment*");
    }

    [Fact]
    public void Project_NobodyInASegment_IsRefused()
    {
        OpportunityAnalysis none = OpportunityAnalysis.Run(Maps.Garden, Study.Responses.Where("garden", "nowhere").SegmentBy("garden"));

        FluentActions.Invoking(() => JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: none)).Should().Throw<ArgumentException>().WithMessage("*segment*");
    }

    [Fact]
    public void Project_AnalysisOfAnotherMap_IsRefused() =>
        FluentActions.Invoking(() => JourneyProjection.Project(Maps.OfOutcomes(2), JourneyTemplate.EightSteps, analysis: Study.Analysis)).Should().Throw<ArgumentException>().WithMessage("*another job map*");

    [Fact]
    public void Project_FirstValueAboveValueRealization_IsRefusedWhicheverIsSetFirst()
    {
        JourneyOptions options = new() { ValueRealizationShare = 0.5, FirstValueShare = 0.6 };

        FluentActions.Invoking(() => JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, options: options)).Should().Throw<ArgumentException>()
            .WithMessage("First value at a share of 0.6 would come after value realization at 0.5.*").WithParameterName("options");
        FluentActions.Invoking(() => JourneyProjection.TryProject(Maps.Garden, JourneyTemplate.EightSteps, options: new JourneyOptions { FirstValueShare = 0.9 })).Should().Throw<ArgumentException>();
        JourneyProjection.TryProject(Maps.Garden, JourneyTemplate.EightSteps, options: options with { FirstValueShare = 0.5 }).IsSuccess.Should().BeTrue("both may come at once");
    }

    [Fact]
    public void Project_NullArguments_AreRefused()
    {
        FluentActions.Invoking(() => JourneyProjection.Project(null!, JourneyTemplate.EightSteps)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JourneyProjection.Project(Maps.Garden, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JourneyProjection.Project(Maps.Garden, null!, analysis: Study.Analysis)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<(string Text, string Rule, string Sources)> ItemsOf(int stage, JourneyLane lane) =>
        Journey.Stages[stage][lane].Select(item => (item.Text, item.DerivedFrom.Rule.Id, string.Join(' ', item.DerivedFrom.Sources)));

    private static JourneyStage StageOf(UniversalJobMap map, SurveyResponses responses, ThresholdProfile thresholds) =>
        JourneyProjection.Project(map, JourneyTemplate.EightSteps, analysis: OpportunityAnalysis.Run(map, responses, OpportunityOptions.Default with { Thresholds = thresholds })).Stages.Single();
}
