using CsCheck;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

/// <summary>What holds for any answers whatever.</summary>
public sealed class OpportunityScorePropertiesTests
{
    private static readonly double Z = NormalDistribution.TwoSided(0.95);

    [Fact]
    public void Opportunity_AnyAnswers_IsWithinZeroAndTwentyAndItsInterval() =>
        Gens.Cells.Where(HasScore).Sample(cells =>
        {
            OpportunityScore score = Score(cells);
            ConfidenceInterval interval = score.Interval!.Value;
            return score.Opportunity is >= 0 and <= 20
                && interval.Contains(score.Opportunity.Value)
                && interval.Lower >= 0 && interval.Upper <= 20
                && score.ImportanceInterval!.Value.Contains(score.Importance!.Value)
                && score.SatisfactionInterval!.Value.Contains(score.Satisfaction!.Value);
        }, iter: 2000);

    [Fact]
    public void Opportunity_AnyAnswers_IsTheFormulaOfItsShares() =>
        Gens.Cells.Where(HasScore).Sample(cells =>
        {
            OpportunityScore score = Score(cells);
            double formula = score.Importance!.Value + Math.Max(score.Importance.Value - score.Satisfaction!.Value, 0);
            return Math.Abs(formula - score.Opportunity!.Value) < 1e-12;
        }, iter: 500);

    [Fact]
    public void Opportunity_OneMoreSatisfied_IsNeverGreater() =>
        Counts.Sample(c => c.Satisfied >= c.N || Points(c.N, c.Important, c.Satisfied + 1) <= Points(c.N, c.Important, c.Satisfied));

    [Fact]
    public void Opportunity_OneMoreImportant_IsNeverLess() =>
        Counts.Sample(c => c.Important >= c.N || Points(c.N, c.Important + 1, c.Satisfied) >= Points(c.N, c.Important, c.Satisfied));

    [Fact]
    public void Zone_AnyAnswers_IsUnderservedOnlyFromTenPoints() =>
        Gens.Cells.Where(HasScore).Sample(cells =>
        {
            OpportunityScore score = Score(cells);
            return score.Zone switch
            {
                LandscapeZone.Underserved => score.Opportunity >= 10 - 1e-9 && score.Importance > score.Satisfaction,
                LandscapeZone.Overserved => score.Satisfaction > score.Importance,
                _ => score.Opportunity < 10 + 1e-9 && score.Importance >= score.Satisfaction - 1e-9,
            };
        }, iter: 500);

    [Fact]
    public void Interval_HigherLevel_IsNeverNarrower() =>
        Gens.Cells.Where(HasScore).Sample(cells =>
        {
            ConfidenceInterval narrow = Score(cells).Interval!.Value;
            ConfidenceInterval wide = Score(cells, OpportunityOptions.Default with { Level = 0.99 }).Interval!.Value;
            return wide.Lower <= narrow.Lower + 1e-12 && wide.Upper >= narrow.Upper - 1e-12;
        }, iter: 500);

    [Fact]
    public void Interval_HugeCounts_StaysInside() =>
        Gen.Select(Gen.Long[1, 3_000_000_000], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((n, i, s) =>
        {
            long important = (long)(i * n);
            long satisfied = (long)(s * n);
            ConfidenceInterval interval = MoverInterval.OfOpportunity(new TopBoxCounts(n, important, n, satisfied, n, Math.Max(0, important + satisfied - n), important, satisfied), Z);
            return interval.Lower >= 0 && interval.Upper <= 20;
        }, iter: 1000);

    private static Gen<(int N, int Important, int Satisfied)> Counts { get; } = Gen.Select(Gen.Int[1, 500], Gen.Int[0, 500], Gen.Int[0, 500])
        .Where(counts => counts.Item2 <= counts.Item1 && counts.Item3 <= counts.Item1);

    private static bool HasScore(int[] cells) => cells[..6].Sum() > 0 && cells[..4].Sum() + cells[6..].Sum() > 0;

    private static double Points(int n, int important, int satisfied)
    {
        TopBoxCounts counts = new(n, important, n, satisfied, 0, 0, 0, 0);
        return Math.Max(counts.UnflooredOpportunity, counts.Importance);
    }

    private static OpportunityScore Score(int[] c, OpportunityOptions? options = null) => Answers.Score(
        [
            .. Answers.Times(c[0], 5, 5), .. Answers.Times(c[1], 5, 1), .. Answers.Times(c[2], 1, 5), .. Answers.Times(c[3], 1, 1),
            .. Answers.Times(c[4], 5, null), .. Answers.Times(c[5], 1, null), .. Answers.Times(c[6], null, 5), .. Answers.Times(c[7], null, 1),
        ], options);
}
