using System.Text.Json;
using JobMap.Benchmarks.Ratios;

namespace JobMap.Benchmarks.Tests.Ratios;

public sealed class RatioCommandTests
{
    [Fact]
    public void Run_MissedTarget_EndsWithZero() => Run().ExitCode.Should().Be(0);

    [Fact]
    public void Run_FormatJson_WritesProcessorRuntimeAndRows()
    {
        (int exitCode, string output, _) = Run("--format", "json");

        exitCode.Should().Be(0);
        using JsonDocument document = JsonDocument.Parse(output);
        document.RootElement.GetProperty("cpu").GetString().Should().NotBeNullOrWhiteSpace();
        document.RootElement.GetProperty("runtime").GetString().Should().StartWith(".NET ");
        document.RootElement.GetProperty("ratios")[0].GetProperty("name").GetString().Should().Be("slow");
    }

    [Theory]
    [InlineData("--format")]
    [InlineData("--format", "xml")]
    [InlineData("everything")]
    public void Run_UnknownOption_MeasuresNothingAndEndsWithTwo(params string[] options)
    {
        (int exitCode, string output, string errors) = Run(options);

        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        errors.Should().Contain("--format text|json");
    }

    [Fact]
    public void All_Rows_HaveNamesOfTheirOwn() => RatioCatalogue.All.Select(ratio => ratio.Name).Should().OnlyHaveUniqueItems().And.Contain(["csv-duckdb", "csv-raw", "cli-start"]);

    private static (int ExitCode, string Output, string Errors) Run(params string[] options)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int exitCode = RatioCommand.Run(options, [new FixedRatio("slow", () => RatioResult.Of(1, 1000))], output, errors);
        return (exitCode, output.ToString(), errors.ToString());
    }
}
