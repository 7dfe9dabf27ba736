using CsCheck;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Surveys;

public sealed class LiveTallyTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(3);

    [Fact]
    public void Snapshot_AnyAnswers_IsTheTallyOfTheBatch() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Array[3].Array[0, 60].Sample(respondents =>
        {
            LiveTally live = New();
            SurveyResponsesBuilder batch = new(RatingScale.FivePoint, Maps.IdsOf(Map));
            foreach ((int, int)[] answers in respondents)
            {
                live.AddRespondent();
                batch.AddRespondent();
                for (int o = 0; o < answers.Length; o++)
                {
                    (int? importance, int? satisfaction) = (Rating(answers[o].Item1), Rating(answers[o].Item2));
                    Answers.Set(batch, o, importance, satisfaction);
                    if (importance is not null || satisfaction is not null)
                    {
                        live.Add(o, importance, satisfaction);
                    }
                }
            }

            return live.Snapshot() == SurveyTally.From(batch.Build());
        }, iter: 200);

    [Fact]
    public void Add_FromManyThreads_LosesNoAnswer()
    {
        LiveTally live = New();
        SurveyResponsesBuilder batch = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        for (int r = 0; r < 40_000; r++)
        {
            batch.AddRespondent();
            for (int o = 0; o < 3; o++)
            {
                Answers.Set(batch, o, 1 + (r % 5), 1 + (r * (o + 2) % 5));
            }
        }

        Parallel.For(0, 40_000, r =>
        {
            live.AddRespondent();
            for (int o = 0; o < 3; o++)
            {
                live.Add(o, 1 + (r % 5), 1 + (r * (o + 2) % 5));
            }
        });

        live.Snapshot().Should().Be(SurveyTally.From(batch.Build()));
        live.Respondents.Should().Be(40_000);
    }

    [Fact]
    public void Snapshot_RespondentsNotAnnounced_AreThoseOfTheMostAnsweredOutcome()
    {
        LiveTally live = New();
        live.Add(0, 5, 1);
        live.Add(0, null, null);
        live.Add(OutcomeId.Parse("o2"), 4, null);

        TallyGroup group = live.Snapshot().Groups.Single();

        group.Respondents.Should().Be(2);
        Histogram(group, "o2").Count(null, null).Should().Be(1);
        Histogram(group, "o2").Count(4, null).Should().Be(1);
        Histogram(group, "o3").Count(null, null).Should().Be(2);
    }

    [Fact]
    public void Snapshot_LaterAnswers_AreNotInIt()
    {
        LiveTally live = New();
        live.Add(0, 5, 1);
        SurveyTally before = live.Snapshot();
        live.Add(0, 5, 1);

        before.Respondents.Should().Be(1);
        live.Snapshot().Respondents.Should().Be(2);
    }

    [Fact]
    public void Add_ManyAnswers_AllocatesNothing()
    {
        LiveTally live = New();
        OutcomeId second = OutcomeId.Parse("o2");
        live.Add(second, 1, 1);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int r = 0; r < 10_000; r++)
        {
            live.AddRespondent();
            live.Add(0, 5, 2);
            live.Add(second, 3, null);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Theory]
    [InlineData(-1, 3, 3)]
    [InlineData(3, 3, 3)]
    [InlineData(0, 6, 3)]
    [InlineData(0, 3, 0)]
    public void Add_NoSuchOutcomeOrRating_Throws(int outcome, int importance, int satisfaction) =>
        FluentActions.Invoking(() => New().Add(outcome, importance, satisfaction)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Add_UnknownId_Throws() => FluentActions.Invoking(() => New().Add(OutcomeId.Parse("o9"), 1, 1)).Should().Throw<ArgumentException>();

    [Fact]
    public void New_OutcomeTwiceOrWithoutId_Throws()
    {
        OutcomeId one = OutcomeId.Parse("o1");
        FluentActions.Invoking(() => new LiveTally(RatingScale.FivePoint, [one, one])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LiveTally(RatingScale.FivePoint, [default])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ToString_Tally_SaysWhatItHolds() => New().ToString().Should().Be("0 respondents announced, 3 needs, on 1..5, of mixed");

    private static LiveTally New() => new(RatingScale.FivePoint, Maps.IdsOf(Map));

    private static int? Rating(int code) => code == 0 ? null : code;

    private static JointHistogram Histogram(TallyGroup group, string id) => group.TryGetHistogram(OutcomeId.Parse(id), out JointHistogram? histogram) ? histogram : throw new InvalidOperationException();
}
