using JobMap.Diagnostics;

namespace JobMap.Rendering.Tests;

public sealed class DiagnosticRenderingTests
{
    private static readonly Diagnostic[] Diagnostics =
    [
        DiagnosticCatalogue.TextMissing.Create("=cmd, \"quoted\" | piped\nnext <b>", new DiagnosticLocation { Source = "map.json", Path = "$.steps[0].name" }),
        DiagnosticCatalogue.RatingOutOfScale.Create("9 is outside", new DiagnosticLocation { Source = "a.csv", Line = 3, Column = 2 }),
    ];

    [Fact]
    public void ToText_Diagnostics_PrintsOneALineAndTheirNumbers() => Diagnostics.ToText().Should().Be(
        "map.json: $.steps[0].name: JM2009 error: =cmd, \"quoted\" | piped next <b>\na.csv:3:2: JM3005 warning: 9 is outside\n1 error, 1 warning, 0 infos\n");

    [Fact]
    public void ToCsv_Diagnostics_QuotesAndDisarms() => Diagnostics.ToCsv().Should().Be(
        "id,severity,message,path,line\r\nJM2009,error,\"'=cmd, \"\"quoted\"\" | piped\nnext <b>\",$.steps[0].name,\r\nJM3005,warning,9 is outside,,3\r\n");

    [Fact]
    public void ToMarkdown_Diagnostics_KeepsTheirTextInItsCell() => Diagnostics.ToMarkdown().Split('\n')[2]
        .Should().StartWith("| JM2009 | error | ").And.Contain(@"\| piped next &lt;b\>");

    [Fact]
    public void Methods_NoDiagnostics_GiveTheFrameAlone()
    {
        Array.Empty<Diagnostic>().ToText().Should().Be("0 errors, 0 warnings, 0 infos\n");
        Array.Empty<Diagnostic>().ToCsv().Should().Be("id,severity,message,path,line\r\n");
        Array.Empty<Diagnostic>().ToMarkdown().Should().EndWith("|---|---|---|---|\n");
    }

    [Fact]
    public void Methods_Null_Throw()
    {
        FluentActions.Invoking(() => DiagnosticRendering.ToText(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DiagnosticRendering.ToCsv(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DiagnosticRendering.ToMarkdown(null!)).Should().Throw<ArgumentNullException>();
    }
}
