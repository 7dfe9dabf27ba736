using CsCheck;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

public sealed class OpportunityDefinitionTests
{
    private static readonly OpportunityDefinition[] OfTopBox = [.. OpportunityDefinition.All.Where(definition => !definition.UsesMeans)];

    /// <summary>200 and 75 of 270, the published 12.0: I = 7.407, S = 2.778; the other scores by hand from these.</summary>
    [Theory]
    [InlineData("ulwick-top-two-box", 325.0 / 27)]
    [InlineData("unfloored", 325.0 / 27)]
    [InlineData("gap", 125.0 / 27)]
    [InlineData("olsen", 200.0 / 270 * 195 / 270)]
    public void PointOf_PublishedCounts_IsTheScoreByHand(string name, double expected)
    {
        OpportunityDefinition.TryParse(name, out OpportunityDefinition? definition).Should().BeTrue();

        definition!.PointOf(new PairedShares(200, 270, 75, 270)).Should().BeApproximately(expected, 1e-14);
    }

    /// <summary>Triples that trace to the author.</summary>
    [Theory]
    [InlineData(95, 32, 15.8)]
    [InlineData(81, 30, 13.2)]
    [InlineData(75, 40, 11.0)]
    public void PointOf_PublishedTriples_AreThePublishedScores(int importance, int satisfaction, double opportunity) =>
        OpportunityDefinition.UlwickTopTwoBox.PointOf(new PairedShares(importance, 100, satisfaction, 100)).Should().Be(opportunity);

    [Theory]
    [InlineData("ulwick-top-two-box", 3.0)]
    [InlineData("unfloored", -2.0)]
    [InlineData("mean", 3.0)]
    [InlineData("gap", -5.0)]
    [InlineData("olsen", 0.06)]
    public void PointOf_Overserved_FloorsWhereTheFormulaDoes(string name, double expected)
    {
        OpportunityDefinition.TryParse(name, out OpportunityDefinition? definition).Should().BeTrue();

        definition!.PointOf(new PairedShares(3, 10, 8, 10)).Should().BeApproximately(expected, 1e-15);
        definition.PointOf(new PairedShares(3, 10, 16, 20)).Should().BeApproximately(expected, 1e-15, "unequal numbers of answers change nothing");
    }

    /// <summary>Figures of numpy and scipy from arrays of respondents.</summary>
    [Fact]
    public void ScoreOf_ReferenceTables_IsThatOfScipy()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("mover.csv"))
        {
            OpportunityDefinition.TryParse(row["definition"], out OpportunityDefinition? definition).Should().BeTrue();
            TopBoxCounts counts = FoldedHistogram.CountsOf(row.Cells());

            Estimate score = definition!.ScoreOf(PairedEstimates.Of(counts, NormalDistribution.TwoSided(row.Number("level"))));

            score.Value.Should().BeApproximately(row.Number("value"), 1e-12, "{0}, {1}", row["table"], definition);
            score.Lower.Should().BeApproximately(row.Number("lower"), 1e-11, "{0}, {1}", row["table"], definition);
            score.Upper.Should().BeApproximately(row.Number("upper"), 1e-11, "{0}, {1}", row["table"], definition);
            definition.PointOf(PairedShares.Of(counts)).Should().BeApproximately(score.Value, 1e-12);
        }
    }

    [Fact]
    public void ScoreOf_AnyCounts_StaysInsideTheRangeAndHoldsItsValue() =>
        Gen.Select(Gens.FoldedCells, Gens.AnyOf(OfTopBox), Gens.AnyOf(0.5, 0.95, 0.9999)).Sample((cells, definition, level) =>
        {
            TopBoxCounts counts = FoldedHistogram.CountsOf(cells);
            Estimate score = definition.ScoreOf(PairedEstimates.Of(counts, NormalDistribution.TwoSided(level)));
            return definition.Minimum <= score.Lower && score.Lower <= score.Value && score.Value <= score.Upper && score.Upper <= definition.Maximum
                && Math.Abs(definition.PointOf(PairedShares.Of(counts)) - score.Value) < 1e-12;
        });

    /// <summary>More important never lowers a score, more satisfied never raises it.</summary>
    [Fact]
    public void PointOf_MoreImportanceOrSatisfaction_MovesTheScoreTheRightWay() =>
        Gen.Select(Gen.Int[1, 500], Gen.Int[1, 500], Gen.Double[0, 1], Gen.Double[0, 1], Gens.AnyOf([.. OpportunityDefinition.All])).Sample((n, m, i, s, definition) =>
        {
            int important = (int)(i * n);
            int satisfied = (int)(s * m);
            double score = definition.PointOf(new PairedShares(important, n, satisfied, m));
            return (important == n || definition.PointOf(new PairedShares(important + 1, n, satisfied, m)) >= score)
                && (satisfied == m || definition.PointOf(new PairedShares(important, n, satisfied + 1, m)) <= score);
        });

    /// <summary>Nobody important: the product is 0 and its upper limit that of I times 1 − S. Everybody satisfied: the same the other way round.</summary>
    [Fact]
    public void Olsen_ShareOfZero_HasFiniteLimits()
    {
        Estimate none = PairedEstimates.ShareOf(0, 60, 1.96);
        Estimate half = PairedEstimates.ShareOf(30, 60, 1.96);

        OpportunityDefinition.Olsen.ScoreOf(new PairedEstimates(none, half, 0)).Should().Be(new Estimate(0, 0, none.Upper * 0.5));
        OpportunityDefinition.Olsen.ScoreOf(new PairedEstimates(half, none.Complement(), 0)).Upper.Should().BeApproximately(none.Upper * 0.5, 1e-15);
        OpportunityDefinition.Olsen.ScoreOf(new PairedEstimates(none, none.Complement(), 0)).Upper.Should().BeApproximately(none.Upper * none.Upper, 1e-15);
    }

    [Fact]
    public void Olsen_AllImportantNobodySatisfied_EndsAtOne()
    {
        Estimate all = PairedEstimates.ShareOf(60, 60, 1.96);
        Estimate score = OpportunityDefinition.Olsen.ScoreOf(new PairedEstimates(all, all.Complement(), 0));

        (score.Value, score.Upper).Should().Be((1, 1));
        score.Lower.Should().BeInRange(all.Lower * all.Lower, all.Lower);
    }

    [Fact]
    public void All_Ranges_AreThoseOfTheFormulas() =>
        OpportunityDefinition.All.Select(definition => (definition.Minimum, definition.Maximum, definition.Unit)).Should().Equal(
            (0, 20, "points"), (-10, 20, "points"), (0, 20, "points"), (-10, 10, "points"), (0, 1, "share"));
}
