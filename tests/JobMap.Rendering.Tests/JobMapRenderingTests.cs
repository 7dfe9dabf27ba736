using CsCheck;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class JobMapRenderingTests
{
    private const string Header = "id,statement,step,step_id,step_name,sub_step_id,sub_step_name\r\n";

    [Fact]
    public void ToCsv_StepsAndSubSteps_MatchesSnapshot() => Snapshot.Match(DraftStudy.Before.ToCsv());

    [Fact]
    public void ToMarkdown_StepsAndSubSteps_MatchesSnapshot() => Snapshot.Match(DraftStudy.Before.ToMarkdown());

    [Fact]
    public void ToCsv_AnyLine_EndsInCarriageReturnAndLineFeed()
    {
        string csv = DraftStudy.Before.ToCsv();
        csv.Should().StartWith(Header).And.EndWith("\r\n");
        csv.Count(c => c == '\n').Should().Be(csv.Count(c => c == '\r')).And.Be(csv.Split("\r\n").Length - 1);
    }

    [Fact]
    public void ToCsv_MapWithoutSteps_IsTheHeaderAlone() => Study.EmptyMap.ToCsv().Should().Be(Header);

    [Fact]
    public void ToMarkdown_MapWithoutSteps_IsTheMarketAlone() => Study.EmptyMap.ToMarkdown().Should().Be("# wait\n\nJob executor: passengers\n");

    [Fact]
    public void ToCsv_StepWithoutOutcomes_HasARowWithoutIdAndStatement() =>
        UniversalJobMap.For("people", "wait").Monitor("look at the clock", s => s.Id("clock")).Build().ToCsv().Should().Be($"{Header},,monitor,clock,look at the clock,,\r\n");

    [Fact]
    public void ToCsv_StepWithOutcomesInItsSubStepsAlone_HasNoRowOfItsOwn() =>
        UniversalJobMap.For("people", "wait").Monitor("look", s => s.Id("look").SubStep("read the clock", part => part.Id("clock").Outcome("minimize the time it takes", "t"))).Build()
            .ToCsv().Should().Be($"{Header}t,minimize the time it takes,monitor,look,look,clock,read the clock\r\n");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("'=1", "''=1")]
    [InlineData("''@x", "'''@x")]
    [InlineData("'tis late", "'tis late")]
    [InlineData("1-2", "1-2")]
    [InlineData("a \"b\" c", "\"a \"\"b\"\" c\"")]
    [InlineData("=\"a,b\"", "\"'=\"\"a,b\"\"\"")]
    [InlineData("one\r\ntwo", "\"one\r\ntwo\"")]
    [InlineData("a;b|c", "a;b|c")]
    [InlineData("nul \0 \u001b", "nul \uFFFD \uFFFD")]
    public void ToCsv_AnyCell_IsQuotedByRfc4180AndNoFormula(string text, string field)
    {
        UniversalJobMap map = UniversalJobMap.For("people", "wait").Execute("x", s => s.Outcome(text, "o").Id("s")).Build();
        map.ToCsv().Should().Be($"{Header}o,{field},execute,s,x,,\r\n");
    }

    [Fact]
    public void ToCsv_IdsThatStartAsFormulas_AreProtectedToo() =>
        UniversalJobMap.For("people", "wait").Execute("x", s => s.Id("-s").Outcome("minimize the time", "-o")).Build().ToCsv()
            .Should().Be($"{Header}'-o,minimize the time,execute,'-s,x,,\r\n");

    [Fact]
    public void ToCsv_AnyText_ReadsBackAsTheSameFields() => Gen.String.Where(IsOneText).Sample(
        text =>
        {
            List<string[]> rows = Csv.Read(DraftStudy.With(text).ToCsv());
            rows.Should().HaveCount(3).And.OnlyContain(row => row.Length == 7);
            rows.SelectMany(row => row).Should().OnlyContain(field => field.Length == 0 || !"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".Contains(field[0], StringComparison.Ordinal));
            string field = rows[1][1];
            (field == text || field == $"'{text}").Should().BeTrue($"'{field}' stands for '{text}'");
        },
        iter: 1000);

    [Theory]
    [InlineData("# heading")]
    [InlineData("- item")]
    [InlineData("12. item")]
    [InlineData("a. item")]
    [InlineData("iv) item")]
    [InlineData("a {#b}")]
    [InlineData("one\n\n# two")]
    [InlineData("<!-- x")]
    [InlineData("| a | b |")]
    [InlineData("```")]
    [InlineData("[x]: http://example.org")]
    [InlineData("Define: x")]
    [InlineData("\"\"cited\"\"")]
    public void ToMarkdown_HostileText_KeepsTheOutline(string text)
    {
        static IEnumerable<string> Shape(string markdown) => MarkdownShape.Of(markdown);
        Shape(DraftStudy.With(text).ToMarkdown()).Should().Equal(Shape(DraftStudy.With("plain").ToMarkdown()));
    }

    [Fact]
    public void ToMarkdown_AnyText_KeepsTheOutline() => Gen.OneOf(Gen.String, MarkdownShape.Texts).Where(text => !string.IsNullOrWhiteSpace(text)).Sample(
        text => MarkdownShape.Of(DraftStudy.With(text).ToMarkdown()).Should().Equal(PlainShape),
        iter: 2000);

    [Fact]
    public void ToMarkdown_HostileCharacters_BecomeSpacesAndReplacements() =>
        UniversalJobMap.For("a\tb", " wait\r\n here ").Define("x\0", s => s.Id("x")).Build().ToMarkdown()
            .Should().Be("# wait   here\n\nJob executor: a b\n\n## Define: x\uFFFD {#x}\n");

    [Fact]
    public void Methods_Null_Throw()
    {
        FluentActions.Invoking(() => JobMapRendering.ToCsv(null!)).Should().Throw<ArgumentNullException>().WithParameterName("map");
        FluentActions.Invoking(() => JobMapRendering.ToMarkdown(null!)).Should().Throw<ArgumentNullException>().WithParameterName("map");
    }

    private static string[] PlainShape { get; } = [.. MarkdownShape.Of(DraftStudy.With("plain").ToMarkdown())];

    /// <summary>True for a text a file can hold as it is.</summary>
    private static bool IsOneText(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.EnumerateRunes().All(rune => rune.Value != 0xFFFD && (!System.Text.Rune.IsControl(rune) || rune.Value is '\t' or '\r' or '\n'));
}
