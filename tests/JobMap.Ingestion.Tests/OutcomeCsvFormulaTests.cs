using System.Text;
using CsCheck;

namespace JobMap.Ingestion.Tests;

/// <summary>The apostrophe that keeps a spreadsheet from running a field as a formula, as <c>ToCsv</c> of a job map writes it.</summary>
public sealed class OutcomeCsvFormulaTests
{
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly OutcomeCsvOptions Options = new("commuters", "get to work");

    /// <summary>The rule in other words than the reader's: apostrophes, and behind them a formula.</summary>
    private static readonly Gen<string> Texts = Gen.Select(
        Gen.Int[0, 3], Gen.Char[FormulaStarts + "a1 \"',;"].Array[1, 6], (apostrophes, rest) => new string('\'', apostrophes) + new string(rest)).Where(text => !string.IsNullOrWhiteSpace(text));

    [Theory]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'+1", "+1")]
    [InlineData("'-1", "-1")]
    [InlineData("'@x", "@x")]
    [InlineData("'\tx", "\tx")]
    [InlineData("'\r\nx", "\r\nx")]
    [InlineData("'\uFF1D1", "\uFF1D1")]
    [InlineData("''=1", "'=1")]
    [InlineData("'''@x", "''@x")]
    [InlineData("'tis late", "'tis late")]
    [InlineData("''quoted''", "''quoted''")]
    [InlineData("'", "'")]
    [InlineData("''", "''")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("a '=1", "a '=1")]
    public void Read_LeadingApostrophe_IsTakenAwayBeforeAFormulaAlone(string field, string expected) =>
        Read($"id,statement,step\na,\"{field}\",define\n").Outcomes[0].Statement.Text.Should().Be(expected);

    [Fact]
    public void Read_AnyTextAsItIsWritten_ComesBackToTheLetter() => Texts.Sample(
        text => Read($"id,statement,step\na,\"{Protected(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\",define\n").Outcomes[0].Statement.Text.Should().Be(text),
        iter: 1000);

    [Fact]
    public void Read_ProtectedNamesAndIds_ComeBackToo()
    {
        JobStep step = Read("id,statement,step,step_id,step_name,sub_step_id,sub_step_name\n'-o,x,define,'-s,'+1 up,'-p,''@home\n").Steps[0];

        step.Id.Value.Should().Be("-s");
        step.Name.Should().Be("+1 up");
        step.SubSteps[0].Id.Value.Should().Be("-p");
        step.SubSteps[0].Name.Should().Be("'@home");
        step.SubSteps[0].Outcomes[0].Id.Value.Should().Be("-o");
    }

    [Theory]
    [InlineData("'\tx", "x")]
    [InlineData(" '=x", "'=x")]
    [InlineData(" x ", "x")]
    public void Read_NameWithSpacesAround_LosesThemAndNothingElse(string field, string name) =>
        Read($"id,statement,step,step_name\na,x,define,\"{field}\"\n").Steps[0].Name.Should().Be(name);

    /// <summary>One apostrophe more where apostrophes, if any, stand before what a spreadsheet would run.</summary>
    private static string Protected(string text) => text.TrimStart('\'') is [char first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal) ? $"'{text}" : text;

    private static UniversalJobMap Read(string csv)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return OutcomeCsv.Read(stream, Options).Value;
    }
}
