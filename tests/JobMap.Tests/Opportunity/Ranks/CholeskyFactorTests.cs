using CsCheck;
using JobMap.Opportunity.Ranks;

namespace JobMap.Tests.Opportunity.Ranks;

public sealed class CholeskyFactorTests
{
    /// <summary>Products of a random table with itself: of full rank, or less where it has fewer columns than rows.</summary>
    private static readonly Gen<(int Size, int Width, double[] Matrix)> Matrices =
        Gen.Select(Gen.Int[1, 12], Gen.Int[0, 14]).SelectMany((size, width) => Gen.Int[-4, 4].Array[size * width].Select(table => (size, width, Square(Array.ConvertAll(table, value => value / 8.0), size, width))));

    [Fact]
    public void Of_AnyCovariances_GivesThemBackMultipliedOut() =>
        Matrices.Sample(m =>
        {
            CholeskyFactor factor = CholeskyFactor.Of(m.Matrix, m.Size);
            double[] product = Square(FactorOf(factor, m.Size), m.Size, factor.Rank);
            return factor.Rank <= Math.Min(m.Size, m.Width) && product.Zip(m.Matrix).All(pair => Math.Abs(pair.First - pair.Second) < 1e-6);
        });

    [Fact]
    public void Of_KnownMatrix_IsTheFactorOfTheTextbook()
    {
        // 25 stands first already, so that nothing is exchanged: L = [5 0 0; 3 3 0; −1 1 2].
        CholeskyFactor factor = CholeskyFactor.Of([25, 15, -5, 15, 18, 0, -5, 0, 6], 3);

        FactorOf(factor, 3).Should().Equal(5, 0, 0, 3, 3, 0, -1, 1, 2);
    }

    [Fact]
    public void Of_EqualRows_GivesRowsEqualToTheLastBit()
    {
        double[] table = [0.1, 0.7, 0.3, 0.2, 0.9, 0.4, 0.1, 0.7, 0.3, 1 / 3.0, 0.3, 0.5];
        CholeskyFactor factor = CholeskyFactor.Of(Square(table, 4, 3), 4);
        double[] rows = FactorOf(factor, 4);

        rows[..factor.Rank].Should().Equal(rows[(2 * factor.Rank)..(3 * factor.Rank)]);
    }

    [Fact]
    public void Of_Zeros_HasNoRankAndMovesNothing()
    {
        CholeskyFactor factor = CholeskyFactor.Of(new double[9], 3);
        double[] products = [.. Enumerable.Repeat(7.0, 3 * CholeskyFactor.Batch)];
        factor.Multiply([], products);

        factor.Rank.Should().Be(0);
        products.Should().OnlyContain(product => product == 0);
    }

    [Fact]
    public void Of_NothingAtAll_HasNoRank() => CholeskyFactor.Of([], 0).Rank.Should().Be(0);

    [Fact]
    public void Of_GreaterVarianceSecond_TakesItFirst()
    {
        // 10 stands first: L of the second row is √10, of the first 2 / √10.
        double[] rows = FactorOf(CholeskyFactor.Of([4, 2, 2, 10], 2), 2);

        rows[2].Should().BeApproximately(Math.Sqrt(10), 1e-12);
        rows[0].Should().BeApproximately(2 / Math.Sqrt(10), 1e-12);
    }

    [Fact]
    public void Multiply_AnyNumbers_IsTheProductTermByTerm() =>
        Matrices.SelectMany(m => Gen.Double[-3, 3].Array[m.Size * CholeskyFactor.Batch].Select(numbers => (m.Size, m.Matrix, numbers))).Sample(c =>
        {
            CholeskyFactor factor = CholeskyFactor.Of(c.Matrix, c.Size);
            double[] rows = FactorOf(factor, c.Size);
            double[] products = new double[c.Size * CholeskyFactor.Batch];
            factor.Multiply(c.numbers.AsSpan(0, factor.Rank * CholeskyFactor.Batch), products);
            return products.Select((product, at) => (product, at)).All(p => p.product == SimpleProduct(rows, factor.Rank, c.numbers, p.at % c.Size, p.at / c.Size));
        });

    private static double SimpleProduct(double[] rows, int rank, double[] numbers, int row, int list)
    {
        double sum = 0;
        for (int k = 0; k < rank; k++)
        {
            sum += rows[(row * rank) + k] * numbers[(k * CholeskyFactor.Batch) + list];
        }

        return sum;
    }

    /// <summary>L, a row a row of the matrix, read off by multiplying it with unit vectors.</summary>
    private static double[] FactorOf(CholeskyFactor factor, int size)
    {
        double[] table = new double[size * factor.Rank];
        for (int k = 0; k < factor.Rank; k++)
        {
            double[] unit = new double[factor.Rank * CholeskyFactor.Batch];
            unit[k * CholeskyFactor.Batch] = 1;
            double[] products = new double[size * CholeskyFactor.Batch];
            factor.Multiply(unit, products);
            for (int r = 0; r < size; r++)
            {
                table[(r * factor.Rank) + k] = products[r];
            }
        }

        return table;
    }

    private static double[] Square(double[] table, int size, int width) =>
        [.. Enumerable.Range(0, size * size).Select(at => Enumerable.Range(0, width).Sum(k => table[(at / size * width) + k] * table[(at % size * width) + k]))];
}
