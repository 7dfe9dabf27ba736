using System.Text.Json;
using CsCheck;
using JobMap.Opportunity;
using JobMap.Tests.Opportunity.Reference;

namespace JobMap.Tests.Opportunity;

public sealed class MultiplicityCorrectionTests
{
    private static readonly Gen<double> PValue = Gen.OneOf(Gen.Double[0, 1], Gen.Int[0, 20].Select(n => n / 20.0), Gen.Double[0, 0.01]);

    [Fact]
    public void Adjust_ListsOfTheReference_GivesItsFigures()
    {
        ComparisonReference.Corrections.Should().HaveCountGreaterThan(3);
        foreach (JsonElement list in ComparisonReference.Corrections)
        {
            double[] p = list.GetProperty("p").Numbers();

            Pairs(MultiplicityCorrection.Holm.Adjust(p), list.GetProperty("holm").Numbers()).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
            Pairs(MultiplicityCorrection.BenjaminiHochberg.Adjust(p), list.GetProperty("benjaminiHochberg").Numbers()).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
            MultiplicityCorrection.None.Adjust(p).Should().Equal(p);
        }
    }

    /// <summary>By hand: sorted .005, .01, .03, .04. Holm: 4 × .005, 3 × .01, 2 × .03, and not less than that. Benjamini–Hochberg: 4 × .005 / 1, 4 × .01 / 2, then the least of 4 × .03 / 3 and .04.</summary>
    [Fact]
    public void Adjust_FourPValues_GivesTheFiguresByHand()
    {
        double[] p = [0.01, 0.04, 0.03, 0.005];

        MultiplicityCorrection.Holm.Adjust(p).Should().BeEquivalentTo([0.03, 0.06, 0.06, 0.02], options => options.WithStrictOrdering().Using<double>(c => c.Subject.Should().BeApproximately(c.Expectation, 1e-15)).WhenTypeIs<double>());
        MultiplicityCorrection.BenjaminiHochberg.Adjust(p).Should().BeEquivalentTo([0.02, 0.04, 0.04, 0.02], options => options.WithStrictOrdering().Using<double>(c => c.Subject.Should().BeApproximately(c.Expectation, 1e-15)).WhenTypeIs<double>());
    }

    [Fact]
    public void Adjust_NoneOrOne_ChangesNothing()
    {
        foreach (MultiplicityCorrection correction in MultiplicityCorrection.All)
        {
            correction.Adjust([]).Should().BeEmpty();
            correction.Adjust([0.03]).Should().Equal(0.03);
            correction.Adjust([0, 1]).Should().StartWith(0.0).And.EndWith(1.0);
        }
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Adjust_NoPValue_Throws(double value)
    {
        FluentActions.Invoking(() => MultiplicityCorrection.Holm.Adjust([0.5, value])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MultiplicityCorrection.None.Adjust(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Adjust_AnyPValues_AreBoundedOrderedAndBlindToTheirOrder() =>
        Gen.Select(PValue.Array[0, 30], Gen.Int[0, 1000]).Sample((p, seed) =>
        {
            int[] shuffled = [.. Enumerable.Range(0, p.Length).OrderBy(i => (i * 7919L + seed) % 31).ThenBy(i => i)];
            foreach (MultiplicityCorrection correction in MultiplicityCorrection.All)
            {
                IReadOnlyList<double> adjusted = correction.Adjust(p);
                IReadOnlyList<double> again = correction.Adjust(shuffled.Select(i => p[i]));
                for (int i = 0; i < p.Length; i++)
                {
                    if (adjusted[i] < p[i] || adjusted[i] > 1 || again[i] != adjusted[shuffled[i]])
                    {
                        return false;
                    }

                    for (int j = 0; j < p.Length; j++)
                    {
                        if ((p[i] <= p[j] && adjusted[i] > adjusted[j]) || (p[i] == p[j] && adjusted[i] != adjusted[j]))
                        {
                            return false;
                        }
                    }
                }
            }

            return MultiplicityCorrection.Holm.Adjust(p).Zip(MultiplicityCorrection.BenjaminiHochberg.Adjust(p)).All(pair => pair.First >= pair.Second - 1e-15);
        });

    private static IEnumerable<(double First, double Second)> Pairs(IEnumerable<double> first, IEnumerable<double> second) => first.Zip(second);
}
