using System.Text.RegularExpressions;
using CsCheck;
using JobMap.Diagnostics;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class OutcomeStatementRenderingTests
{
    private const string Header = "statement,direction,unit,object,clarifier,example,diagnostics\r\n";

    /// <summary>One without fault and with every part; one with a direction to rewrite; ones without direction and unit; one in Dutch.</summary>
    private static readonly OutcomeStatement[] Statements =
    [
        OutcomeStatement.Parse("minimize the likelihood that a seam comes apart when the tent is folded, e.g., at the zip"),
        OutcomeStatement.Parse("reduce the time it takes to find a hole"),
        OutcomeStatement.Parse("the number of pegs that bend"),
        OutcomeStatement.Parse("increase comfort"),
        OutcomeStatement.Parse("tent pegs"),
        OutcomeStatement.Parse("minimaliseer de tijd die nodig is om een tent te drogen", OutcomeGrammar.Dutch),
    ];

    [Fact]
    public void ToText_PartsAndFaults_MatchesSnapshot() => Snapshot.Match(Statements.ToText());

    [Fact]
    public void ToMarkdown_PartsAndFaults_MatchesSnapshot() => Snapshot.Match(Statements.ToMarkdown());

    [Fact]
    public void ToCsv_PartsAndFaults_MatchesSnapshot() => Snapshot.Match(Statements.ToCsv());

    [Fact]
    public void ToText_StatementWithoutFault_ListsItsPartsAlone() =>
        Statements.Take(1).ToText().Should().Be("""
            minimize the likelihood that a seam comes apart when the tent is folded, e.g., at the zip
              direction  minimize
              unit       likelihood
              object     a seam comes apart
              clarifier  when the tent is folded
              example    at the zip

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void ToCsv_StatementWithoutDirectionAndUnit_LeavesTheirFieldsEmpty()
    {
        string[] row = Csv.Read(Statements.Skip(4).Take(1).ToCsv())[1];
        row[0].Should().Be("tent pegs");
        row[1].Should().BeEmpty("there is no direction");
        row[2].Should().BeEmpty("there is no unit");
        row[6].Split(' ').Should().Contain(["JM1001", "JM1002"]);
    }

    [Fact]
    public void AnyFormat_Diagnostics_AreThoseOfTheChecker()
    {
        foreach (OutcomeStatement statement in Statements)
        {
            string[] ids = [.. statement.Check().Select(diagnostic => diagnostic.Id)];
            Csv.Read(new[] { statement }.ToCsv())[1][6].Should().Be(string.Join(' ', ids));
            IdsIn(new[] { statement }.ToText()).Should().Equal(ids);
            IdsIn(new[] { statement }.ToMarkdown()).Should().Equal(ids);
        }
    }

    [Fact]
    public void AnyFormat_OptionsOfTheUser_AreTakenIntoAccount()
    {
        OutcomeStatement[] statements = [OutcomeStatement.Parse("minimize the time it takes to open the Zipmaster")];
        CheckOptions options = new() { Lexicon = new SolutionLexicon(["Zipmaster"]) };
        string id = statements[0].Check(options).Select(diagnostic => diagnostic.Id).Except(statements[0].Check().Select(diagnostic => diagnostic.Id)).Single();

        statements.ToText(options).Should().Contain(id).And.NotBe(statements.ToText());
        statements.ToMarkdown(options).Should().Contain(id);
        Csv.Read(statements.ToCsv(options))[1][6].Should().Contain(id);
    }

    [Fact]
    public void ToText_SeverityOverridden_SaysTheNewOne() =>
        Statements.Skip(4).Take(1).ToText(new CheckOptions { Severities = SeverityOverrides.None.With("JM1001", DiagnosticSeverity.Error) }).Should().Contain("JM1001 error:");

    [Fact]
    public void AnyFormat_NoStatements_GivesTheFrameAlone()
    {
        OutcomeStatement[] none = [];
        none.ToText().Should().BeEmpty();
        none.ToMarkdown().Should().Be("| statement | direction | unit | object | clarifier | diagnostics |\n|---|---|---|---|---|---|\n");
        none.ToCsv().Should().Be(Header);
    }

    [Theory]
    [InlineData("=minimize the time")]
    [InlineData("-1 | 2")]
    [InlineData("minimize the time\nit \"takes\"")]
    [InlineData("\tminimize, always, the time")]
    public void ToCsv_HostileText_ReadsBackAsOneFieldThatIsNoFormula(string text)
    {
        List<string[]> rows = Csv.Read(new[] { OutcomeStatement.Parse(text) }.ToCsv());
        rows.Should().HaveCount(2).And.OnlyContain(row => row.Length == 7);
        rows[1].Should().OnlyContain(field => field.Length == 0 || !"=+-@\t\r\n".Contains(field[0], StringComparison.Ordinal));
        rows[1][0].TrimStart('\'').Should().Be(text);
    }

    [Fact]
    public void ToText_TextOfSeveralLines_IsOneLineABlock() =>
        new[] { OutcomeStatement.Parse("minimize the time\r\n  direction  increase") }.ToText().Split('\n')[0].Should().Be("minimize the time    direction  increase");

    [Fact]
    public void ToMarkdown_AnyText_KeepsTheTable() => MarkdownShape.Texts.Sample(
        text => MarkdownShape.Of(new[] { OutcomeStatement.Parse(text) }.ToMarkdown()).Should().Equal(PlainShape),
        iter: 1000);

    [Fact]
    public void Methods_Null_Throw()
    {
        FluentActions.Invoking(() => OutcomeStatementRendering.ToText(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statements");
        FluentActions.Invoking(() => OutcomeStatementRendering.ToMarkdown(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statements");
        FluentActions.Invoking(() => OutcomeStatementRendering.ToCsv(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statements");
    }

    private static IEnumerable<string> IdsIn(string text) => Regex.Matches(text, "JM[0-9]{4}").Select(match => match.Value);

    private static string[] PlainShape { get; } = [.. MarkdownShape.Of(new[] { OutcomeStatement.Parse("plain") }.ToMarkdown())];
}
