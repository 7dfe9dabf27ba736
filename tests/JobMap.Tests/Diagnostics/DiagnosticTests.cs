using JobMap.Diagnostics;

namespace JobMap.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("map.json", 3, 7, "$.steps", "map.json:3:7: JM2009 error: It is missing.")]
    [InlineData("map.json", 3, null, null, "map.json:3: JM2009 error: It is missing.")]
    [InlineData("map.json", null, 7, "$.steps", "map.json: $.steps: JM2009 error: It is missing.")]
    [InlineData(null, 3, 7, null, "line 3:7: JM2009 error: It is missing.")]
    [InlineData("map.json", null, 7, null, "map.json: JM2009 error: It is missing.")]
    [InlineData(null, null, null, "$.steps", "$.steps: JM2009 error: It is missing.")]
    [InlineData(null, null, null, null, "JM2009 error: It is missing.")]
    public void ToString_Location_PrintsWhatIsKnownOfIt(string? source, int? line, int? column, string? path, string expected) =>
        DiagnosticCatalogue.TextMissing.Create("It is missing.", new DiagnosticLocation { Source = source, Line = line, Column = column, Path = path })
            .ToString().Should().Be(expected);

    [Fact]
    public void ToString_Severity_IsInLowerCase()
    {
        DiagnosticCatalogue.MapWithoutSteps.Create("x").ToString().Should().Be("JM2001 warning: x");
        DiagnosticCatalogue.StepKindMissing.Create("x").ToString().Should().Be("JM2004 info: x");
    }

    [Fact]
    public void Severity_Order_IsThatOfHowMuchItMatters() =>
        Enum.GetValues<DiagnosticSeverity>().Should().Equal(DiagnosticSeverity.Info, DiagnosticSeverity.Warning, DiagnosticSeverity.Error);

    [Fact]
    public void Equals_SameFinding_IsTrue() =>
        DiagnosticCatalogue.TextMissing.Create("x", new DiagnosticLocation { Line = 1 })
            .Should().Be(DiagnosticCatalogue.TextMissing.Create("x", new DiagnosticLocation { Line = 1 }))
            .And.NotBe(DiagnosticCatalogue.TextMissing.Create("x", new DiagnosticLocation { Line = 2 }))
            .And.NotBe(DiagnosticCatalogue.IdInvalid.Create("x", new DiagnosticLocation { Line = 1 }));
}
