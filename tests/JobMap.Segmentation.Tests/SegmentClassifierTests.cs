using JobMap.Surveys;

namespace JobMap.Segmentation.Tests;

public sealed class SegmentClassifierTests
{
    private static readonly SurveyResponses Answers = PlantedAnswers.Of(3, 120, 5);

    private static readonly MarketSegmentation Found = SegmentFinder.Find(PlantedAnswers.Map, Answers, new() { Resamples = 0, NullDraws = 0, Restarts = 5 });

    private static SegmentClassifier Classifier => SegmentClassifier.From(PlantedAnswers.Map, Found, Answers);

    [Fact]
    public void Classify_NewRespondentsOfTheSameKinds_ArePlacedWithThem()
    {
        SegmentClassification placed = Classifier.Classify(PlantedAnswers.Of(3, 30, 99));

        placed.Placements.Select(placement => placement!.Segment).Should().Equal(Enumerable.Range(0, 30).Select(r => $"{(r % 3) + 1}"));
        placed.Sizes.Should().Equal(10, 10, 10);
        placed.Placements.Should().OnlyContain(placement => placement!.Distance < placement.NextDistance);
    }

    [Fact]
    public void Classify_SomebodyWhoSaidNothing_IsNotPlacedAndCounted()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Answers.Needs);
        builder.AddRespondent();

        SegmentClassification placed = Classifier.Classify(builder.Build());

        placed.Placements.Should().Equal((SegmentPlacement?)null);
        placed.ExcludedRespondents.Should().Be(1);
        placed.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM4507");
    }

    [Fact]
    public void Classify_AnotherScaleOrFewerOutcomes_IsRefused()
    {
        FluentActions.Invoking(() => Classifier.Classify(new SurveyResponsesBuilder(RatingScale.Create(1, 7), Answers.Needs).Build())).Should().Throw<ArgumentException>().WithMessage("The segments were found on the scale *");
        FluentActions.Invoking(() => Classifier.Classify(new SurveyResponsesBuilder(RatingScale.FivePoint, Answers.Needs.Skip(1)).Build())).Should().Throw<ArgumentException>().WithMessage("The outcome 'o1' was not asked for.*");
    }

    [Fact]
    public void From_NoSegmentsOtherStepsOrOtherAnswers_IsRefused()
    {
        FluentActions.Invoking(() => SegmentClassifier.From(PlantedAnswers.Map, new MarketSegmentation { Reason = "few" }, Answers)).Should().Throw<ArgumentException>().WithMessage("There are no segments *");
        FluentActions.Invoking(() => SegmentClassifier.From(PlantedAnswers.Map, Found, Answers, SegmentationSteps.Published)).Should().Throw<ArgumentException>().WithMessage("The segments were found by *");
        FluentActions.Invoking(() => SegmentClassifier.From(PlantedAnswers.Map, Found, PlantedAnswers.Of(3, 119, 5))).Should().Throw<ArgumentException>().WithMessage("The segments were found in other answers.*");
        FluentActions.Invoking(() => SegmentClassifier.From(PlantedAnswers.Map, Found, new SurveyResponsesBuilder(RatingScale.FivePoint, Answers.Needs).Build())).Should().Throw<ArgumentException>();
    }
}
