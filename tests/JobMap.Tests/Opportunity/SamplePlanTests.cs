using System.Text.Json;
using CsCheck;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Tests.Opportunity.Reference;

namespace JobMap.Tests.Opportunity;

public sealed class SamplePlanTests
{
    private static readonly Gen<SampleAssumptions> Any = Gen.Select(Gen.Double[0.02, 0.98], Gen.Double[0.02, 0.98], Gen.Double[-0.01, 0.01], Gen.Double[0.5, 0.999], Gen.Double[1, 3]).Select(
        (importance, satisfaction, correlation, level, effect) => new SampleAssumptions { Importance = importance, Satisfaction = satisfaction, Correlation = correlation, Level = level, DesignEffect = effect });

    /// <summary>The half-widths known for importance .74 and satisfaction .28 at the level .95.</summary>
    [Theory]
    [InlineData(180, 1.44)]
    [InlineData(270, 1.18)]
    [InlineData(384, 0.99)]
    [InlineData(600, 0.79)]
    [InlineData(3000, 0.35)]
    public void MarginOf_KnownSizes_IsTheKnownHalfWidth(long respondents, double margin) =>
        Math.Round(SamplePlan.MarginOf(respondents, SampleAssumptions.Default), 2).Should().Be(margin);

    [Fact]
    public void Plan_AssumptionsOfTheReference_GivesItsFigures()
    {
        ComparisonReference.Plans.Should().HaveCountGreaterThan(3);
        foreach (JsonElement plan in ComparisonReference.Plans)
        {
            SampleAssumptions assumptions = new()
            {
                Importance = plan.Number("importance"), Satisfaction = plan.Number("satisfaction"), Correlation = plan.Number("correlation"),
                Level = plan.Number("level"), DesignEffect = plan.Number("designEffect"),
            };

            Check(plan, "margins", row => SamplePlan.MarginOf((long)row[0], assumptions));
            Check(plan, "respondentsForMargin", row => SamplePlan.RespondentsForMargin(row[0], assumptions));
            Check(plan, "powers", row => SamplePlan.PowerOf(row[0], (long)row[1], (long)row[2], assumptions));
            Check(plan, "respondentsForPower", row => SamplePlan.RespondentsForPower(row[0], row[1], assumptions));
            Check(plan, "rankCertainties", row => SamplePlan.RankCertaintyOf(row[0], (long)row[1], row[2], assumptions));
            Check(plan, "respondentsForRank", row => SamplePlan.RespondentsForRankCertainty(row[0], row[1], row[2], assumptions));
        }
    }

    /// <summary>The reference looks for the greatest variance on a grid, which finds it but for the distance to the next point.</summary>
    [Fact]
    public void LeastFavourable_AnyCorrelation_IsTheGreatestOfAllShares()
    {
        foreach (JsonElement worst in ComparisonReference.Worst)
        {
            SampleAssumptions found = SamplePlan.LeastFavourable(SampleAssumptions.Default with { Correlation = worst.Number("correlation") });
            double z = NormalDistribution.TwoSided(0.95);
            double variance = Math.Pow(SamplePlan.MarginOf(1, found) / z, 2);

            variance.Should().BeInRange(worst.Number("greatestVarianceAtLeast") - 1e-6, worst.Number("greatestVarianceAtLeast") + 0.05);
        }
    }

    [Fact]
    public void LeastFavourable_AnyShares_NeedsAtLeastAsMany() => Any.Sample(assumptions =>
        SamplePlan.RespondentsForMargin(1, SamplePlan.LeastFavourable(assumptions)) >= SamplePlan.RespondentsForMargin(1, assumptions));

    [Fact]
    public void RespondentsForMargin_AnyMargin_IsTheLeastThatGivesIt() => Gen.Select(Any, Gen.Double[0.05, 5]).Sample((assumptions, margin) =>
    {
        long respondents = SamplePlan.RespondentsForMargin(margin, assumptions);
        return SamplePlan.MarginOf(respondents, assumptions) <= margin * (1 + 1e-9) && (respondents == 1 || SamplePlan.MarginOf(respondents - 1, assumptions) > margin);
    });

    [Fact]
    public void RespondentsForPower_AnyDifference_IsTheLeastThatGivesIt() => Gen.Select(Any, Gen.Double[0.2, 5], Gen.Double[0.5, 0.99]).Sample((assumptions, difference, power) =>
    {
        long respondents = SamplePlan.RespondentsForPower(difference, power, assumptions);
        return SamplePlan.PowerOf(difference, respondents, respondents, assumptions) >= power
            && (respondents == 1 || SamplePlan.PowerOf(-difference, respondents - 1, respondents - 1, assumptions) < power);
    });

    [Fact]
    public void PowerOf_NoDifference_IsTheChanceOfAFalseFind() =>
        SamplePlan.PowerOf(0, 120, 300, SampleAssumptions.Default).Should().BeApproximately(0.05, 1e-12);

    [Fact]
    public void Plan_SharesWithoutVariance_NeedsOneRespondent()
    {
        SampleAssumptions certain = SampleAssumptions.Default with { Importance = 1, Satisfaction = 0 };

        SamplePlan.MarginOf(1, certain).Should().Be(0);
        SamplePlan.RespondentsForMargin(1, certain).Should().Be(1);
        SamplePlan.PowerOf(1, 1, 1, certain).Should().Be(1);
        SamplePlan.RespondentsForPower(1, 0.8, certain).Should().Be(1);
        SamplePlan.RankCertaintyOf(1, 1, 0, certain).Should().Be(1);
        SamplePlan.RankCertaintyOf(0, 1, 0, certain).Should().Be(0.5);
        SamplePlan.RespondentsForRankCertainty(1, 0.9, 0, certain).Should().Be(1);
    }

    /// <summary>By hand: weights 1, 1, 2: 3 × 6 / 16.</summary>
    [Fact]
    public void DesignEffect_Weights_IsThatOfKish()
    {
        SamplePlan.DesignEffect([1, 1, 2]).Should().BeApproximately(1.125, 1e-15);
        SamplePlan.DesignEffect([3, 3, 3]).Should().Be(1);
        SamplePlan.DesignEffect([1e300, 1e300, 2e300]).Should().BeApproximately(1.125, 1e-12);
        SamplePlan.DesignEffect([0, 0, 5]).Should().BeApproximately(3, 1e-15);
        SamplePlan.RespondentsForMargin(1, SampleAssumptions.Default with { DesignEffect = 1.125 }).Should().Be(420, "373.08 × 1.125 is 419.7");
    }

    [Fact]
    public void DesignEffect_NoWeights_Throws()
    {
        foreach (double[] weights in (double[][])[[], [0, 0], [1, -1], [1, double.NaN], [double.PositiveInfinity]])
        {
            FluentActions.Invoking(() => SamplePlan.DesignEffect(weights)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Plan_ArgumentsOutOfRange_Throw()
    {
        SampleAssumptions usual = SampleAssumptions.Default;
        Action[] refused =
        [
            () => SamplePlan.MarginOf(0, usual), () => SamplePlan.RespondentsForMargin(0, usual), () => SamplePlan.RespondentsForMargin(double.NaN, usual), () => SamplePlan.RespondentsForMargin(21, usual),
            () => SamplePlan.PowerOf(21, 1, 1, usual), () => SamplePlan.PowerOf(1, 0, 1, usual), () => SamplePlan.PowerOf(1, 1, 0, usual), () => SamplePlan.PowerOf(double.NaN, 1, 1, usual),
            () => SamplePlan.RespondentsForPower(0, 0.8, usual), () => SamplePlan.RespondentsForPower(1, 0.4, usual), () => SamplePlan.RespondentsForPower(1, 1, usual),
            () => SamplePlan.RankCertaintyOf(1, 0, 0, usual), () => SamplePlan.RankCertaintyOf(1, 10, 1, usual), () => SamplePlan.RespondentsForRankCertainty(1, 1, 0, usual),
            () => SamplePlan.RespondentsForRankCertainty(0, 0.9, 0, usual), () => SamplePlan.RespondentsForRankCertainty(1, 0.9, -1.1, usual),
            () => _ = usual with { Importance = 1.1 }, () => _ = usual with { Satisfaction = -0.1 }, () => _ = usual with { Correlation = double.NaN }, () => _ = usual with { Level = 1 },
            () => _ = usual with { DesignEffect = 0.9 },
        ];

        refused.Should().AllSatisfy(action => action.Should().Throw<ArgumentOutOfRangeException>());
    }

    [Fact]
    public void Plan_CorrelationThatCannotBe_ThrowsAndNamesWhatCan()
    {
        FluentActions.Invoking(() => SamplePlan.MarginOf(100, SampleAssumptions.Default with { Correlation = 0.9 })).Should().Throw<ArgumentException>().WithMessage("*0.28*0.37*");
        FluentActions.Invoking(() => SamplePlan.MarginOf(100, SampleAssumptions.Default with { Importance = 1, Correlation = 0.1 })).Should().Throw<ArgumentException>().WithMessage("*no correlation*");
    }

    private static void Check(JsonElement plan, string table, Func<double[], double> compute)
    {
        foreach (double[] row in plan.GetProperty(table).EnumerateArray().Select(row => row.Numbers()))
        {
            compute(row).Should().BeApproximately(row[^1], 1e-9, $"{table} at {string.Join(", ", row)}");
        }
    }
}
