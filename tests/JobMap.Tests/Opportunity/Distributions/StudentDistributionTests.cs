using CsCheck;
using JobMap.Opportunity.Distributions;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Distributions;

public sealed class StudentDistributionTests
{
    [Fact]
    public void TwoSided_ReferenceValues_AreThoseOfScipy()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("student.csv"))
        {
            double expected = row.Number("value");
            StudentDistribution.TwoSided(row.Number("level"), row.Number("degreesOfFreedom"))
                .Should().BeApproximately(expected, 1e-10 * Math.Max(1, expected), "level {0} with {1} degrees of freedom", row["level"], row["degreesOfFreedom"]);
        }
    }

    /// <summary>With one degree of freedom the distribution is Cauchy's, with two it has a closed form: quantiles of both by hand.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.95)]
    [InlineData(0.9999)]
    public void TwoSided_OneOrTwoDegrees_IsTheClosedForm(double level)
    {
        double cauchy = Math.Tan(Math.PI * level / 2);
        double two = level * Math.Sqrt(2 / (1 - (level * level)));

        StudentDistribution.TwoSided(level, 1).Should().BeApproximately(cauchy, 1e-10 * cauchy);
        StudentDistribution.TwoSided(level, 2).Should().BeApproximately(two, 1e-10 * two);
    }

    [Fact]
    public void UpperTail_OfAQuantile_IsItsTail() =>
        Gen.Select(Gen.Double[0.0001, 0.25], Gen.Double[0.2, 900]).Sample((tail, degrees) =>
            Math.Abs((StudentDistribution.UpperTail(StudentDistribution.UpperQuantile(tail, degrees), degrees) / tail) - 1) < 1e-10);

    /// <summary>Where solving gives way to the expansion, nothing must be seen of it.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.95)]
    [InlineData(0.9999)]
    public void TwoSided_AcrossTheSeam_IsContinuous(double level)
    {
        double solved = StudentDistribution.TwoSided(level, 999.9999999999);
        double expanded = StudentDistribution.TwoSided(level, 1000);

        expanded.Should().BeApproximately(solved, 1e-11);
    }

    [Fact]
    public void UpperTail_Zero_IsOneHalf() => StudentDistribution.UpperTail(0, 7).Should().Be(0.5);
}
