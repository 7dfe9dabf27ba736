using CsCheck;
using JobMap.Opportunity;

namespace JobMap.Tests.Opportunity;

public sealed class ScoreDifferencesTests
{
    private static readonly Gen<double> Score = Gen.Double[0, 20];

    [Fact]
    public void Add_AnyScores_IsTheSameAsOneByOneToTheLastBit() =>
        Gen.Int[0, 70].SelectMany(n => Gen.Select(Score.Array[n], Score.Array[n], Score.Array[n], Score)).Sample((scores, sums, squares, own) =>
        {
            double[] simpleSums = [.. sums];
            double[] simpleSquares = [.. squares];
            ScoreDifferences.Add(scores, own, sums, squares);
            ScoreDifferences.AddSimple(scores, own, simpleSums, simpleSquares);
            return sums.SequenceEqual(simpleSums) && squares.SequenceEqual(simpleSquares);
        });

    [Fact]
    public void Farthest_AnyScores_IsTheSameAsOneByOneToTheLastBit() =>
        Gen.Int[0, 70].SelectMany(n => Gen.Select(Score.Array[n], Score.Array[n], Gen.OneOf(Gen.Double[0.01, 2], Gen.Const(double.PositiveInfinity)).Array[n], Score))
            .Sample((scores, expected, units, own) =>
                ScoreDifferences.Farthest(scores, own, expected, units) == ScoreDifferences.FarthestSimple(scores, own, expected, units));

    [Fact]
    public void Farthest_UnitOfInfinity_CountsForNothing() =>
        ScoreDifferences.Farthest([1, 2, 3, 4, 5, 19], 5, [0, 0, 0, 0, 0, 0], [2, 2, 2, 2, 2, double.PositiveInfinity]).Should().Be(2);
}
