using CsCheck;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Tests.Clusters;

public sealed class KMeansTests
{
    private static readonly Gen<DataMatrix> Data = from rows in Gen.Int[6, 40]
                                                   from columns in Gen.Int[1, 6]
                                                   from values in Gen.Int[1, 9].Select(value => (double)value).Array[rows * columns]
                                                   select new DataMatrix(rows, columns, values);

    /// <summary>Inertia and sizes of the best of 300 starts of scikit-learn 1.2.1, by benchmarks/peers/reference_segments.py.</summary>
    [Theory]
    [InlineData(2, 2043.2041078306, new[] { 41, 19 })]
    [InlineData(3, 1542.0555555556, new[] { 21, 21, 18 })]
    [InlineData(4, 1417.7452284558, new[] { 19, 14, 14, 13 })]
    public void Run_OnFixedData_FindsTheClustersOfScikitLearn(int clusters, double inertia, int[] sizes)
    {
        Clustering found = KMeans.Run(FixedData.Matrix, clusters, restarts: 3000, seed: 1);

        found.Inertia.Should().BeApproximately(inertia, 1e-6);
        found.Labels.CountBy(label => label).OrderBy(pair => pair.Key).Select(pair => pair.Value).Should().Equal(sizes);
    }

    [Fact]
    public void Run_ByVectors_IsThePlainSearchBitByBit() => Gen.Select(Data, Gen.Int[1, 5], Gen.ULong).Sample((data, clusters, seed) =>
    {
        Clustering found = KMeans.Run(data, clusters, restarts: 3, seed);
        (int[] labels, double inertia) = PlainKMeans.Run(data, clusters, restarts: 3, seed);

        found.Labels.Should().Equal(labels);
        found.Inertia.Should().Be(inertia);
    });

    [Fact]
    public void Run_WithMoreRestarts_NeverEndsWorse() => Gen.Select(Data, Gen.Int[1, 5], Gen.ULong).Sample((data, clusters, seed) =>
        KMeans.Run(data, clusters, 6, seed).Inertia <= KMeans.Run(data, clusters, 2, seed).Inertia);

    [Fact]
    public void Run_OnAnyData_LeavesNoClusterEmptyAndTheLargestFirst() => Gen.Select(Data, Gen.Int[1, 6], Gen.ULong).Sample((data, clusters, seed) =>
    {
        int[] sizes = new int[clusters];
        foreach (int label in KMeans.Run(data, clusters, 1, seed).Labels)
        {
            sizes[label]++;
        }

        sizes.Should().OnlyContain(size => size > 0).And.BeInDescendingOrder();
    });

    [Fact]
    public void Run_OnTwiceTheValues_FindsTheSameClusters() => Gen.Select(Data, Gen.Int[1, 5], Gen.ULong).Sample((data, clusters, seed) =>
    {
        DataMatrix twice = new(data.Rows, data.Columns, Array.ConvertAll(data.Values, value => 2 * value));
        Clustering one = KMeans.Run(data, clusters, 2, seed);
        Clustering other = KMeans.Run(twice, clusters, 2, seed);

        other.Labels.Should().Equal(one.Labels);
        other.Inertia.Should().Be(4 * one.Inertia);
    });

    /// <summary>Three groups far apart: the order of the rows decides neither who belongs together nor the inertia.</summary>
    [Fact]
    public void Run_OnShuffledRows_FindsTheSameGroups() => Gen.Shuffle(Enumerable.Range(0, 30).ToArray()).Sample(order =>
    {
        DataMatrix data = new(30, 1, Array.ConvertAll(order, row => (100.0 * (row % 3)) + row));
        int[] labels = KMeans.Run(data, 3, 10, 1).Labels;

        labels.Zip(order).GroupBy(pair => pair.First).Should().OnlyContain(group => group.Select(pair => pair.Second % 3).Distinct().Count() == 1);
    });

    [Fact]
    public void Run_OnEqualRows_StillGivesAsManyClusters() =>
        KMeans.Run(new DataMatrix(5, 2), 3, 2, 1).Labels.Distinct().Should().HaveCount(3);

    [Fact]
    public void Run_WithACentreThatLosesItsRows_FillsIt()
    {
        // From the rows 0, 1 and 2 the second centre is nearest to nobody but itself; all starts end with three clusters.
        DataMatrix data = new(6, 1, [0, 0, 0, 10, 10, 20]);
        Clustering found = KMeans.Run(data, 3, 1, 7);

        found.Labels.Should().Equal(0, 0, 0, 1, 1, 2);
        found.Centres.Values.Should().Equal(0, 10, 20);
    }

    [Fact]
    public void Run_WithMoreClustersThanRows_Throws()
    {
        Action act = () => KMeans.Run(new DataMatrix(2, 1), 3, 1, 1);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
