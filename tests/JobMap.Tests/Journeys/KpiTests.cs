using CsCheck;
using JobMap.Journeys;
using JobMap.Surveys;

namespace JobMap.Tests.Journeys;

public sealed class KpiTests
{
    private static readonly Gen<(int Promoters, int Passives, int Detractors)> Opinions = Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300], Gen.Int[0, 300]).Where(t => t.Item1 + t.Item2 + t.Item3 > 0);

    [Fact]
    public void NetPromoterScore_AnyOpinions_LiesInItsIntervalAndThatInTheRange() =>
        Gen.Select(Opinions, Gen.Double[0.5, 0.9999]).Sample((opinions, level) =>
        {
            KpiResult result = Promoters(opinions).Evaluate(level);

            result.Interval!.Value.Contains(result.Value!.Value).Should().BeTrue();
            result.Interval!.Value.Lower.Should().BeInRange(-100, 100);
            result.Interval!.Value.Upper.Should().BeInRange(-100, 100);
        });

    [Fact]
    public void NetPromoterScore_PromotersAndDetractorsExchanged_ChangesItsSignAlone() =>
        Opinions.Sample(opinions =>
        {
            KpiResult result = Promoters(opinions).Evaluate();
            KpiResult mirror = Promoters((opinions.Detractors, opinions.Passives, opinions.Promoters)).Evaluate();

            mirror.Value.Should().Be(-result.Value);
            mirror.Interval!.Value.Lower.Should().Be(-result.Interval!.Value.Upper);
            mirror.Interval!.Value.Upper.Should().Be(-result.Interval!.Value.Lower);
        });

    [Theory]
    [InlineData(60, 80, 0.65, KpiStatus.OnTarget)]
    [InlineData(60, 80, 0.75, KpiStatus.Uncertain)]
    [InlineData(60, 80, 0.9, KpiStatus.OffTarget)]
    public void Evaluate_ShareAgainstTarget_SaysWhetherTheIntervalReachesIt(int successes, int total, double target, KpiStatus status)
    {
        Share(KpiKind.Retention, target, (successes, total)).Evaluate(target == 0.65 ? 0.8 : 0.95).Status.Should().Be(status);
        // What leaves is what does not stay: the lower the better.
        Share(KpiKind.Churn, Math.Round(1 - target, 2), (total - successes, total)).Evaluate(target == 0.65 ? 0.8 : 0.95).Status.Should().Be(status);
    }

    [Fact]
    public void Evaluate_NothingMeasured_SaysSo()
    {
        KpiResult none = Share(KpiKind.Conversion, 0.5).Evaluate();
        KpiResult empty = Share(KpiKind.Conversion, 0.5, (0, 0)).Evaluate();

        none.Should().Match<KpiResult>(result => result.Status == KpiStatus.NotMeasured && result.Value == null && result.Reason == "Nothing was measured." && result.Wave == null);
        empty.Should().Match<KpiResult>(result => result.Status == KpiStatus.NotMeasured && result.Interval == null && result.Reason == "Nobody was counted in any wave.");
    }

    [Fact]
    public void Evaluate_LastWaveWithoutCounts_TakesTheOneBefore()
    {
        Kpi kpi = Share(KpiKind.Engagement, null, (4, 10), (6, 12), (0, 0));

        kpi.Evaluate().Should().Match<KpiResult>(result => result.Wave == "wave 2" && result.N == 12 && result.Status == KpiStatus.NoTarget && result.Change!.Since == "wave 1");
        kpi.Series().Select(result => result.N).Should().Equal(10, 12, 0);
    }

    [Fact]
    public void Series_WaveWithoutCounts_IsSteppedOver()
    {
        IReadOnlyList<KpiResult> series = Share(KpiKind.Churn, null, (200, 1000), (0, 0), (100, 1000)).Series();

        series[0].ChangeReason.Should().Be("There is no earlier wave with a figure.");
        series[1].Reason.Should().Be("Nobody was counted in this wave.");
        series[2].Change.Should().Match<KpiChange>(change => change.Since == "wave 1" && change.Trend == KpiTrend.Better && Math.Abs(change.Difference + 0.1) < 1e-12);
    }

    [Fact]
    public void Series_OtherScale_IsNotCompared()
    {
        Kpi kpi = new(KpiId.Parse("effort"), "effort", KpiKind.CustomerEffortScore)
        {
            Measurements = [KpiMeasurement.OfRatings("a", RatingScale.FivePoint, [0, 0, 1, 2, 3]), KpiMeasurement.OfRatings("b", RatingScale.Create(1, 7), [0, 0, 0, 1, 1, 2, 3])],
        };

        kpi.Series()[1].ChangeReason.Should().Be("The wave 'a' was rated on 1..5, this one on 1..7.");
    }

    [Fact]
    public void Measurements_OfAnotherKind_AreRefused()
    {
        Kpi share = new(KpiId.Parse("k"), "k", KpiKind.CustomerSatisfaction);
        Kpi score = new(KpiId.Parse("k"), "k", KpiKind.NetPromoterScore);
        Kpi effort = new(KpiId.Parse("k"), "k", KpiKind.CustomerEffortScore);

        FluentActions.Invoking(() => share with { Measurements = [KpiMeasurement.OfPromoters("w", 1, 2, 3)] }).Should().Throw<ArgumentException>().WithMessage("The measurement 'w' is of another kind than CustomerSatisfaction.*");
        FluentActions.Invoking(() => score with { Measurements = [KpiMeasurement.OfRatings("w", RatingScale.Create(1, 3), [1, 2, 3])] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => effort with { Measurements = [KpiMeasurement.OfShare("w", 1, 2)] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Target_OutsideOfTheRange_IsRefused()
    {
        FluentActions.Invoking(() => Share(KpiKind.Retention, 70)).Should().Throw<ArgumentOutOfRangeException>("70 % is 0.7");
        FluentActions.Invoking(() => Share(KpiKind.NetPromoterScore, 101)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0.49)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Evaluate_LevelOutOfRange_Throws(double level) =>
        FluentActions.Invoking(() => Share(KpiKind.Retention, null).Evaluate(level)).Should().Throw<ArgumentOutOfRangeException>();

    private static Kpi Promoters((int Promoters, int Passives, int Detractors) opinions) => new(KpiId.Parse("nps"), "would recommend", KpiKind.NetPromoterScore)
    {
        Measurements = [KpiMeasurement.OfPromoters("wave", opinions.Promoters, opinions.Passives, opinions.Detractors)],
    };

    private static Kpi Share(KpiKind kind, double? target, params (int Successes, int Total)[] waves) => new(KpiId.Parse("share"), "a share", kind)
    {
        Target = target,
        Measurements = [.. waves.Select((wave, k) => KpiMeasurement.OfShare($"wave {k + 1}", wave.Successes, wave.Total))],
    };
}
