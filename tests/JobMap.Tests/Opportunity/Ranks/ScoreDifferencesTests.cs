using CsCheck;
using JobMap.Opportunity.Ranks;

namespace JobMap.Tests.Opportunity.Ranks;

public sealed class ScoreDifferencesTests
{
    private static readonly Gen<double> Score = Gen.Double[0, 20];

    [Fact]
    public void Add_AnyScores_IsTheSameAsOneByOneToTheLastBit() =>
        Gen.Select(Gen.Int[1, 70], Gen.Int[1, 9]).SelectMany((n, rows) => Gen.Select(Score.Array[n * rows], Score.Array[n], Score.Array[n], Gen.Int[0, n - 1])).Sample((scores, sums, squares, j) =>
        {
            double[] simpleSums = [.. sums];
            double[] simpleSquares = [.. squares];
            ScoreDifferences.Add(scores, j, sums, squares);
            ScoreDifferences.AddSimple(scores, j, simpleSums, simpleSquares);
            return sums.SequenceEqual(simpleSums) && squares.SequenceEqual(simpleSquares);
        });

    [Fact]
    public void Farthest_AnyScores_IsTheSameAsOneByOneToTheLastBit() =>
        Gen.Int[0, 70].SelectMany(n => Gen.Select(Score.Array[n], Score.Array[n], Gen.OneOf(Gen.Double[0.01, 2], Gen.Const(0.0)).Array[n], Score))
            .Sample((scores, expected, units, own) =>
                ScoreDifferences.Farthest(scores, own, expected, units) == ScoreDifferences.FarthestSimple(scores, own, expected, units));

    [Fact]
    public void Farthest_UnitOfZero_CountsForNothing() =>
        ScoreDifferences.Farthest([1, 2, 3, 4, 5, 19], 5, [0, 0, 0, 0, 0, 0], [0.5, 0.5, 0.5, 0.5, 0.5, 0]).Should().Be(2);
}
