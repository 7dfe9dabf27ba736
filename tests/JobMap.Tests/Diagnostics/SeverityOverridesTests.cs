using JobMap.Diagnostics;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Diagnostics;

public sealed class SeverityOverridesTests
{
    [Fact]
    public void Parse_Lines_ReadsIdsAndSeveritiesAndSkipsComments()
    {
        SeverityOverrides overrides = SeverityOverrides.Parse("# our own\njm1003 = Error\r\n\nJM2004=none # noise\nJM2018 = warning\n");

        overrides.Should().Equal(
            new KeyValuePair<string, DiagnosticSeverity?>("JM1003", DiagnosticSeverity.Error),
            new KeyValuePair<string, DiagnosticSeverity?>("JM2004", null),
            new KeyValuePair<string, DiagnosticSeverity?>("JM2018", DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Parse_WhatToStringWrites_IsTheSame()
    {
        SeverityOverrides overrides = SeverityOverrides.None.With("JM2018", DiagnosticSeverity.Error).With("JM1003", null).With("JM2018", DiagnosticSeverity.Info);

        SeverityOverrides.Parse(overrides.ToString()).Should().Equal(overrides);
        (SeverityOverrides.Parse(overrides.ToString()) == overrides).Should().BeTrue();
        SeverityOverrides.Parse(SeverityOverrides.None.ToString()).Count.Should().Be(0);
    }

    [Theory]
    [InlineData("JM1003")]
    [InlineData("JM1003 = 1")]
    [InlineData("JM1003 = loud")]
    [InlineData("JM1003 = error, warning")]
    [InlineData("JM0000 = error")]
    [InlineData("JM2006 = warning")]
    public void Parse_LineThatSaysNothing_IsRefused(string text)
    {
        FluentActions.Invoking(() => SeverityOverrides.Parse(text)).Should().Throw<FormatException>().Which.Message.Should().Contain(text);
        SeverityOverrides.TryParse(text, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("JM2006")]
    [InlineData("jm1003")]
    [InlineData("")]
    public void With_IdThatIsAnErrorOrNone_IsRefused(string id) =>
        FluentActions.Invoking(() => SeverityOverrides.None.With(id, DiagnosticSeverity.Info)).Should().Throw<ArgumentException>();

    [Fact]
    public void With_NoSeverity_IsRefused() =>
        FluentActions.Invoking(() => SeverityOverrides.None.With("JM1003", (DiagnosticSeverity)7)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void TryParse_AnyText_NeverThrows() => CsCheck.Check.Sample(Gens.Text, text => SeverityOverrides.TryParse(text, out SeverityOverrides? overrides) == (overrides is not null));
}
