using CsCheck;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Tests.Clusters;

public sealed class SilhouettesTests
{
    /// <summary>silhouette_score of scikit-learn 1.2.1 for its best clusters of the fixed data, by benchmarks/peers/reference_segments.py.</summary>
    [Theory]
    [InlineData(2, 0.1954145506, new[] { 0.2837310150, 0.2978025075, 0.3035719335, 0.2162045398, 0.1007347354 })]
    [InlineData(3, 0.2310948823, new[] { 0.2152002623, 0.1146331806, 0.2326786077, 0.3749691777, 0.3360178307 })]
    [InlineData(4, 0.1826213277, new[] { 0.2284801108, 0.0818660366, 0.3025238966, 0.3857534475, 0.0847744458 })]
    public void Of_ClustersOfFixedData_IsThatOfScikitLearn(int clusters, double mean, double[] first)
    {
        double[] silhouettes = Silhouettes.Of(FixedData.Matrix, KMeans.Run(FixedData.Matrix, clusters, 3000, 1).Labels, clusters);

        silhouettes.Average().Should().BeApproximately(mean, 1e-9);
        silhouettes[..5].Zip(first).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-9);
    }

    /// <summary>silhouette_samples of scikit-learn 1.2.1 for the labels row mod 4, with row 7 alone, by benchmarks/peers/reference_segments.py.</summary>
    [Fact]
    public void Of_GivenLabels_IsThatOfScikitLearn()
    {
        double[] expected =
        [
            -0.0579934088, -0.1878874983, -0.0038849306, 0.0018757010, -0.3715089746, -0.0241457519, 0.0081939993, 0, -0.1076171773, 0.0248496210,
        ];
        int[] labels = [.. Enumerable.Range(0, 60).Select(row => row == 7 ? 4 : row % 4)];

        double[] silhouettes = Silhouettes.Of(FixedData.Matrix, labels, 5);

        silhouettes[..10].Zip(expected).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-9);
    }

    [Fact]
    public void Of_OneRowAlone_IsNought() => Silhouettes.Of(new DataMatrix(3, 1, [0, 1, 9]), [0, 0, 1], 2)[2].Should().Be(0);

    [Fact]
    public void Of_EqualRows_IsNought() => Silhouettes.Of(new DataMatrix(4, 2), [0, 1, 0, 1], 2).Should().OnlyContain(value => value == 0);

    [Fact]
    public void Of_AnyLabels_LiesBetweenMinusOneAndOne() =>
        (from rows in Gen.Int[2, 30]
         from values in Gen.Double[-100, 100].Array[3 * rows]
         from labels in Gen.Int[0, 3].Array[rows]
         select (Data: new DataMatrix(rows, 3, values), Labels: labels))
        .Sample(sample => Silhouettes.Of(sample.Data, sample.Labels, 4).All(value => value is >= -1 and <= 1));

    [Fact]
    public void Of_RowsInAnotherOrder_IsThatOfEachRow() => Gen.Shuffle(Enumerable.Range(0, 60).ToArray()).Sample(order =>
    {
        int[] labels = [.. Enumerable.Range(0, 60).Select(row => row % 3)];
        double[] values = [.. order.SelectMany(row => FixedData.Matrix.Row(row).ToArray())];
        double[] straight = Silhouettes.Of(FixedData.Matrix, labels, 3);
        double[] shuffled = Silhouettes.Of(new DataMatrix(60, 9, values), Array.ConvertAll(order, row => labels[row]), 3);

        shuffled.Zip(order).Should().OnlyContain(pair => Math.Abs(pair.First - straight[pair.Second]) < 1e-12);
    }, iter: 20);
}
