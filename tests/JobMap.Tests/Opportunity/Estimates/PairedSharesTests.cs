using CsCheck;
using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Estimates;

public sealed class PairedSharesTests
{
    /// <summary>2 · 0.7 − 0.4 is 0.9999999999999999 in shares; by one division it is 1.</summary>
    [Fact]
    public void TwiceImportanceLessSatisfaction_OnABorder_IsExact() =>
        new PairedShares(7, 10, 4, 10).TwiceImportanceLessSatisfaction.Should().Be(10);

    [Fact]
    public void Of_AnyCounts_GivesTheFiguresOfTheCounts() =>
        Gens.FoldedCells.Sample(cells =>
        {
            TopBoxCounts counts = FoldedHistogram.CountsOf(cells);
            PairedShares shares = PairedShares.Of(counts);
            return shares.Importance == counts.Importance && shares.Satisfaction == counts.Satisfaction && shares.TwiceImportanceLessSatisfaction == counts.UnflooredOpportunity;
        });

    [Fact]
    public void OfWeights_EqualWeights_GiveTheBitsOfCounts() =>
        Gen.Select(Gens.FoldedCells, Gen.Long[1, 1L << 40]).Sample((cells, weight) =>
        {
            TopBoxCounts counts = FoldedHistogram.CountsOf(cells);
            PairedShares weighted = PairedShares.OfWeights(counts.ImportanceTop * weight, counts.ImportanceAnswered * weight, counts.SatisfactionTop * weight, counts.SatisfactionAnswered * weight);
            return OpportunityDefinition.All.All(definition => definition.PointOf(weighted) == definition.PointOf(PairedShares.Of(counts)));
        });
}
