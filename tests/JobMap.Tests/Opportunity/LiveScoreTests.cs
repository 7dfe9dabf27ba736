using CsCheck;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

public sealed class LiveScoreTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(1);

    private static readonly string[] Scales = ["1..5", "1..7", "0..10", "1..5 top 1", "-2..2 top 3"];

    [Fact]
    public void Of_AnyAnswersOnAnyScale_IsExactlyTheScoreOfTheBatch() =>
        Gen.Select(Gen.Int[0, 4].Select(at => Scales[at]), Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).Array[0, 50], Gen.Double[0.6, 0.99]).Sample((text, answers, level) =>
        {
            RatingScale scale = RatingScale.Parse(text);
            LiveTally live = New(scale);
            foreach ((int importance, int satisfaction) in answers)
            {
                live.Add(0, Rating(scale, importance), Rating(scale, satisfaction));
            }

            OpportunityOptions options = OpportunityOptions.Default with { Level = level };
            LiveScore score = LiveScore.Of(live, 0, options);
            OpportunityScore batch = OpportunityAnalysis.Run(Map, live.Snapshot(), options).Scores.Single();
            return score.AnsweredBoth == batch.AnsweredBoth && score.Opportunity == batch.Opportunity && score.Interval == batch.Interval
                && (batch.Opportunity is null || (score.Importance == batch.Importance && score.Satisfaction == batch.Satisfaction));
        }, iter: 300);

    [Fact]
    public void Of_NoAnswers_HasNoScore()
    {
        LiveScore score = LiveScore.Of(New(RatingScale.FivePoint), 0);

        score.Should().Be(default(LiveScore));
        score.ToString().Should().Be("no score, n=0");
    }

    [Fact]
    public void Of_ImportanceAlone_HasImportanceAndNoScore()
    {
        LiveTally live = New(RatingScale.FivePoint);
        live.Add(0, 5, null);
        live.Add(0, 2, null);

        LiveScore score = LiveScore.Of(live, 0);

        (score.Importance, score.Satisfaction, score.Opportunity, score.Interval, score.AnsweredBoth).Should().Be((5, null, null, null, 0));
    }

    /// <summary>4 of 5 important and 1 of 5 satisfied: 8 + (8 − 2) points.</summary>
    [Fact]
    public void Of_FiveAnswers_IsThePublishedFormula()
    {
        LiveTally live = New(RatingScale.FivePoint);
        for (int r = 0; r < 5; r++)
        {
            live.Add(0, r < 4 ? 5 : 3, r < 1 ? 4 : 1);
        }

        LiveScore score = LiveScore.Of(live, 0);

        score.Opportunity.Should().Be(14);
        score.ToString().Should().StartWith("14.0 [").And.EndWith("] n=5");
    }

    [Fact]
    public void Of_ScoreAfterEachAnswer_AllocatesNothing()
    {
        LiveTally live = New(RatingScale.FivePoint);
        live.Add(0, 5, 1);
        double sum = LiveScore.Of(live, 0).Opportunity!.Value;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int r = 0; r < 10_000; r++)
        {
            live.Add(0, 1 + (r % 5), 1 + (r % 3));
            sum += LiveScore.Of(live, 0).Opportunity!.Value;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        sum.Should().BePositive();
    }

    [Fact]
    public void Of_NoSuchOutcome_Throws() => FluentActions.Invoking(() => LiveScore.Of(New(RatingScale.FivePoint), 1)).Should().Throw<ArgumentOutOfRangeException>();

    private static LiveTally New(RatingScale scale) => new(scale, Maps.IdsOf(Map));

    private static int? Rating(RatingScale scale, int code) => code == 0 || code > scale.Points ? null : scale.Minimum + code - 1;
}
