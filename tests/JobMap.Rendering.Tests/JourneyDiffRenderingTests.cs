using CsCheck;
using JobMap.Journeys;
using JobMap.Surveys;

namespace JobMap.Rendering.Tests;

public sealed class JourneyDiffRenderingTests
{
    private const string Header = "kind,subject,id,lane,member,before,after,from,to,difference,lower,upper\r\n";
    private const string MarkdownHeader = "| change | subject | id | lane | member | before | after | from | to | difference | lower | upper |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n";

    private static readonly UniversalJobMap Map = UniversalJobMap.For("people", "wait").Execute("sit", step => step.Id("sit")).Build();

    private static readonly JourneyDiff Diff = JourneyDiff.Between(JourneyOf("the bench", OfferingStatus.Planned, 20), JourneyOf("the seat", OfferingStatus.Existing, 30));

    [Fact]
    public void ToText_Diff_HasAHeadingForEachSortOfPart() => Diff.ToText().Split('\n').Where(line => !line.Contains("(value)", StringComparison.Ordinal)).Should().Equal(
        "touchpoints",
        "  changed touchpoint bench (name): the bench → the seat",
        "  changed touchpoint bench (status): planned → existing",
        "kpis",
        "  changed kpi churn (measurements): wave 20: 100 counted → wave 30: 100 counted",
        "planned before",
        "  the seat: other than planned",
        "  the lamp: still planned",
        "");

    [Fact]
    public void ToMarkdown_Diff_IsATable() => Diff.ToMarkdown().Should().StartWith(
        $"{MarkdownHeader}| changed | touchpoint | bench |  | name | the bench | the seat | execute | execute |  |  |  |\n");

    [Fact]
    public void ToCsv_Diff_HoldsTheFiguresAsTheyAre()
    {
        JourneyChange value = Diff.Changes.Single(change => change.Member == "value");
        List<string[]> rows = Csv.Read(Diff.ToCsv());
        rows.Should().HaveCount(Diff.Changes.Count + 1).And.OnlyContain(row => row.Length == 12);
        rows.Single(row => row[4] == "value")[9..].Select(cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal(value.Difference!.Value, value.DifferenceInterval!.Value.Lower, value.DifferenceInterval.Value.Upper);
    }

    [Fact]
    public void AnyFormat_NoDifferences_SaysSoOrGivesTheFrameAlone()
    {
        JourneyMap journey = JourneyOf("the bench", OfferingStatus.Planned, 20);
        JourneyDiff none = JourneyDiff.Between(journey, journey);
        none.ToText().Should().Be("no differences\n");
        none.ToMarkdown().Should().Be(MarkdownHeader);
        none.ToCsv().Should().Be(Header);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("a | b | c")]
    [InlineData("one\ntwo")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"\"cited\"\" \"x\"")]
    public void ToCsv_HostileText_ReadsBackAsOneFieldThatIsNoFormula(string text)
    {
        List<string[]> rows = Csv.Read(Renamed(text).ToCsv());
        rows.Should().HaveCount(2).And.OnlyContain(row => row.Length == 12);
        rows[1][6].TrimStart('\'').Should().Be(text);
        rows[1].Should().OnlyContain(field => field.Length == 0 || !"=+-@\t\r\n".Contains(field[0], StringComparison.Ordinal));
    }

    [Fact]
    public void ToText_TextOfSeveralLines_StaysOnOneLine() => Renamed("one\r\ntwo\u2028three").ToText().Split('\n').Should().HaveCount(5);

    [Fact]
    public void ToMarkdown_AnyText_KeepsTheTable()
    {
        string[] plain = [.. MarkdownShape.Of(Renamed("plain").ToMarkdown())];
        MarkdownShape.Texts.Where(text => text != "the bench" && !string.IsNullOrWhiteSpace(text)).Sample(text => MarkdownShape.Of(Renamed(text).ToMarkdown()).Should().Equal(plain), iter: 300);
    }

    [Fact]
    public void Methods_Null_Throw()
    {
        FluentActions.Invoking(() => JourneyDiffRendering.ToText(null!)).Should().Throw<ArgumentNullException>().WithParameterName("diff");
        FluentActions.Invoking(() => JourneyDiffRendering.ToMarkdown(null!)).Should().Throw<ArgumentNullException>().WithParameterName("diff");
        FluentActions.Invoking(() => JourneyDiffRendering.ToCsv(null!)).Should().Throw<ArgumentNullException>().WithParameterName("diff");
    }

    private static JourneyDiff Renamed(string name) => JourneyDiff.Between(JourneyOf("the bench", OfferingStatus.Existing, 20), JourneyOf(name, OfferingStatus.Existing, 20));

    private static JourneyMap JourneyOf(string name, OfferingStatus status, int left) => JourneyProjection.Project(Map, JourneyTemplate.EightSteps, new Offering(SolutionId.Parse("waiting room"))
    {
        Touchpoints =
        [
            new Touchpoint(TouchpointId.Parse("bench"), name) { Serves = [StepId.Parse("sit")], Status = status },
            new Touchpoint(TouchpointId.Parse("lamp"), "the lamp") { Serves = [StepId.Parse("sit")], Status = OfferingStatus.Planned },
        ],
        Kpis = [new Kpi(KpiId.Parse("churn"), "who left", KpiKind.Churn) { Measurements = [KpiMeasurement.OfShare($"wave {left}", left, 100)] }],
    });
}
