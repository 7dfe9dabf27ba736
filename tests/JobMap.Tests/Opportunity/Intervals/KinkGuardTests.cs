using CsCheck;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Intervals;

public sealed class KinkGuardTests
{
    private static readonly KinkGuard At95 = KinkGuard.At(0.95);

    /// <summary>Figures by quadrature and root finding in scipy.</summary>
    [Fact]
    public void ValueOfBoth_ReferenceCorrelations_AreThoseOfScipy()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("kink.csv"))
        {
            double z = NormalDistribution.TwoSided(row.Number("level"));
            KinkGuard.BothBelow(z, row.Number("correlation")).Should().BeApproximately(row.Number("bothBelow"), 1e-9);
            KinkGuard.ValueOfBoth(z, row.Number("correlation")).Should().BeApproximately(row.Number("valueOfBoth"), 1e-7);
        }
    }

    /// <summary>The interpolation against what it interpolates.</summary>
    [Fact]
    public void StretchAt_AnyCorrelation_IsThatOfTheValueItself() =>
        Gen.Select(Gen.Double[0, 1], Gens.AnyOf(0.5, 0.8, 0.95, 0.9999)).Sample((correlation, level) =>
        {
            double z = NormalDistribution.TwoSided(level);
            return Math.Abs(KinkGuard.At(level).StretchAt(correlation) - (KinkGuard.ValueOfBoth(z, correlation) / z)) < 1e-7;
        });

    [Fact]
    public void StretchAt_PerfectCorrelation_IsNone() => At95.StretchAt(1).Should().BeApproximately(1, 1e-12);

    [Fact]
    public void Greater_ReferenceTables_HasTheLowerLimitOfScipy()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("mover.csv").Where(row => row["definition"] == "ulwick-top-two-box"))
        {
            double level = row.Number("level");
            PairedEstimates paired = PairedEstimates.Of(FoldedHistogram.CountsOf(row.Cells()), NormalDistribution.TwoSided(level));

            Estimate score = OpportunityDefinition.UlwickTopTwoBox.GuardedScoreOf(paired, KinkGuard.At(level));

            score.Lower.Should().BeApproximately(row.Number("guardedLower"), 1e-7, row["table"]);
            score.Upper.Should().BeApproximately(row.Number("upper"), 1e-12, row["table"]);
        }
    }

    [Fact]
    public void Greater_AnyCounts_OnlyLowersTheLowerLimit() =>
        Gens.FoldedCells.Sample(cells =>
        {
            TopBoxCounts counts = FoldedHistogram.CountsOf(cells);
            PairedEstimates paired = PairedEstimates.Of(counts, NormalDistribution.TwoSided(0.95));
            Estimate plain = OpportunityDefinition.UlwickTopTwoBox.ScoreOf(paired);
            Estimate guarded = OpportunityDefinition.UlwickTopTwoBox.GuardedScoreOf(paired, At95);
            return guarded.Value == plain.Value && guarded.Upper == plain.Upper && guarded.Lower <= plain.Lower && guarded.Lower >= 0;
        });

    /// <summary>200 and 75 of 270: a gap far from 0, where nothing is to be guarded.</summary>
    [Fact]
    public void Greater_ClearGap_IsThePlainJoin()
    {
        PairedEstimates paired = PairedEstimates.Of(new TopBoxCounts(270, 200, 270, 75, 270, 60, 200, 75), 1.96);

        OpportunityDefinition.UlwickTopTwoBox.GuardedScoreOf(paired, At95).Should().Be(OpportunityDefinition.UlwickTopTwoBox.ScoreOf(paired));
    }

    [Fact]
    public void GuardedScoreOf_DefinitionWithoutKink_IsItsScore()
    {
        PairedEstimates paired = PairedEstimates.Of(new TopBoxCounts(60, 40, 60, 40, 60, 30, 40, 40), 1.96);

        OpportunityDefinition.Gap.GuardedScoreOf(paired, At95).Should().Be(OpportunityDefinition.Gap.ScoreOf(paired));
    }
}
