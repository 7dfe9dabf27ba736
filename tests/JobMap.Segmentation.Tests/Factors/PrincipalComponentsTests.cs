namespace JobMap.Segmentation.Tests.Factors;

public sealed class PrincipalComponentsTests
{
    private static readonly RespondentMatrix Answers = new(60, 9, FixedData.Matrix.Values);

    /// <summary>numpy's eigenvalues of the fixed data, by benchmarks/peers/reference_segments.py.</summary>
    [Fact]
    public void Extract_FixedData_HasTheEigenvaluesOfNumpy()
    {
        double[] expected = [2.4645200951, 2.3434922304, 0.8727428753, 0.7388357830, 0.6793736298, 0.5792340821, 0.5080794988, 0.5006246140, 0.3130971913];

        FactorSolution factors = new PrincipalComponents().Extract(Answers, SegmentationOptions.Default);

        factors.Eigenvalues.Zip(expected).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-9);
        factors.Eigenvalues.Sum().Should().BeApproximately(9, 1e-9);
        factors.Loadings.Should().HaveCount(2);
    }

    /// <summary>Varimax by singular values, another way to the same maximum, by the same script.</summary>
    [Fact]
    public void Rotate_FixedData_HasTheLoadingsOfTheReference()
    {
        double[] first = [-0.0790412226, 0.5904059089, -0.6411361250, -0.0616291696, 0.7454030531, -0.6668006930, -0.0299445198, 0.6823988986, -0.4743744064];
        double[] second = [0.7459012805, -0.3751976930, -0.3372317040, 0.7160877956, -0.2837149176, -0.3673830519, 0.7214199299, -0.1813869145, -0.5040096549];

        FactorSolution plain = new PrincipalComponents().Extract(Answers, SegmentationOptions.Default);
        FactorSolution rotated = new Varimax().Rotate(plain);

        rotated.Loadings[0].Zip(first).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-8);
        rotated.Loadings[1].Zip(second).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-8);
        rotated.ExplainedShares.Sum().Should().BeApproximately(plain.ExplainedShares.Sum(), 1e-12);
    }
}
