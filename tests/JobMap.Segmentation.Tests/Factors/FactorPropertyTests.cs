using CsCheck;
using JobMap.Segmentation.Answers;

namespace JobMap.Segmentation.Tests.Factors;

public sealed class FactorPropertyTests
{
    /// <summary>Tables of 20 respondents and 5 outcomes, each of which varies.</summary>
    private static readonly Gen<RespondentMatrix> Tables = Gen.Double[0, 9].Array[100].Select(values => new RespondentMatrix(20, 5, values));

    [Fact]
    public void Rotate_AnyLoadings_KeepsWhatAnOutcomeHasInCommonWithAllFactors() => Tables.Sample(
        table =>
        {
            FactorSolution plain = new PrincipalComponents().Extract(table, new() { Factors = 3 });
            FactorSolution rotated = new Varimax().Rotate(plain);
            for (int outcome = 0; outcome < 5; outcome++)
            {
                rotated.Loadings.Sum(loadings => loadings[outcome] * loadings[outcome]).Should().BeApproximately(plain.Loadings.Sum(loadings => loadings[outcome] * loadings[outcome]), 1e-9);
            }

            rotated.ExplainedShares.Should().BeInDescendingOrder();
            rotated.Loadings.Should().OnlyContain(loadings => loadings.MaxBy(Math.Abs) > 0);
        },
        iter: 100);

    /// <summary>Scores of principal components, turned or not, have mean 0 and variance 1, and none goes with another.</summary>
    [Fact]
    public void Select_AnyAnswers_MakesScoresOfVarianceOneThatDoNotGoTogether() => Tables.Sample(
        table =>
        {
            FactorSolution factors = new Varimax().Rotate(new PrincipalComponents().Extract(table, new() { Factors = 3 }));
            RespondentMatrix scores = new(new Projection(table.Data, new FactorScores().Select(factors)).Of(table.Data));
            for (int a = 0; a < 3; a++)
            {
                Enumerable.Range(0, 20).Sum(r => scores[r, a]).Should().BeApproximately(0, 1e-7);
                for (int b = 0; b <= a; b++)
                {
                    (Enumerable.Range(0, 20).Sum(r => scores[r, a] * scores[r, b]) / 19).Should().BeApproximately(a == b ? 1 : 0, 1e-7);
                }
            }
        },
        iter: 100);
}
