using CsCheck;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class JobMapDiffRenderingTests
{
    private const string Header = "kind,subject,id,member,before,after,from,to\r\n";
    private const string MarkdownHeader = "| change | subject | id | member | before | after | from | to |\n|---|---|---|---|---|---|---|---|\n";

    [Fact]
    public void ToText_EveryKindOfChange_MatchesSnapshot() => Snapshot.Match(DraftStudy.Diff.ToText());

    [Fact]
    public void ToMarkdown_EveryKindOfChange_MatchesSnapshot() => Snapshot.Match(DraftStudy.Diff.ToMarkdown());

    [Fact]
    public void ToCsv_EveryKindOfChange_MatchesSnapshot() => Snapshot.Match(DraftStudy.Diff.ToCsv());

    /// <summary>What the snapshots rest on: no kind of change and no sort of part but the map itself is left out.</summary>
    [Fact]
    public void Diff_OfTheStudy_HasEveryKindOfChange()
    {
        DraftStudy.Diff.Changes.Select(change => change.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<JobMapChangeKind>());
        DraftStudy.Diff.Changes.Select(change => change.Subject).Distinct().Should().BeEquivalentTo(Enum.GetValues<JobMapChangeSubject>().Except([JobMapChangeSubject.Map]));
    }

    [Fact]
    public void AnyFormat_LanguageAndExtensions_AreChangesOfTheMap()
    {
        UniversalJobMap map = DraftStudy.With("wait");
        UniversalJobMapDiff diff = UniversalJobMapDiff.Between(map, map.WithGrammar(OutcomeGrammar.Dutch).WithExtensions(ExtensionMembers.Empty.With("x-team", "\"north\"")));

        diff.ToText().Should().StartWith("map\n  changed map (language): en → nl\n  changed map (extensions): none → x-team: \"north\"\n");
        diff.ToCsv().Should().StartWith($"{Header}changed,map,,language,en,nl,map,map\r\nchanged,map,,extensions,,\"x-team: \"\"north\"\"\",map,map\r\n");
    }

    [Fact]
    public void AnyFormat_MapInAConsumptionJob_SaysThatItChanged()
    {
        UniversalJobMap clean = UniversalJobMap.For("people", "clean it").Execute("wipe").Build();
        UniversalJobMap before = UniversalJobMap.For("people", "wait").ConsumptionJob(ConsumptionJobKind.Clean, "clean it", clean, "clean").Build();
        UniversalJobMap after = UniversalJobMap.For("people", "wait").ConsumptionJob(ConsumptionJobKind.Clean, "clean it", clean.WithSteps([]), "clean").Build();

        UniversalJobMapDiff.Between(before, after).ToText().Should().MatchRegex(
            "^consumption jobs\n  changed consumption job clean \\(map\\): clean it \\(people\\): 1 step, 0 outcomes, content [0-9a-f]{12} → clean it \\(people\\): 0 steps, 0 outcomes, content [0-9a-f]{12}\n$");
    }

    [Fact]
    public void AnyFormat_NoDifferences_SaysSoOrGivesTheFrameAlone()
    {
        UniversalJobMapDiff none = UniversalJobMapDiff.Between(DraftStudy.Before, DraftStudy.Before);
        none.ToText().Should().Be("no differences\n");
        none.ToMarkdown().Should().Be(MarkdownHeader);
        none.ToCsv().Should().Be(Header);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("a | b | c")]
    [InlineData("one\ntwo")]
    [InlineData("# x")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"\"cited\"\" \"x\"")]
    public void ToCsv_HostileText_ReadsBackAsOneFieldThatIsNoFormula(string text)
    {
        List<string[]> rows = Csv.Read(From(text).ToCsv());
        rows.Should().HaveSameCount(Csv.Read(From("plain").ToCsv())).And.OnlyContain(row => row.Length == 8);
        rows.SelectMany(row => row).Should().OnlyContain(field => field.Length == 0 || !"=+-@\t\r\n".Contains(field[0], StringComparison.Ordinal));
        rows.Single(row => row[1] == "outcome" && row[2] == "o")[5].TrimStart('\'').Should().Be(text);
    }

    [Fact]
    public void ToText_TextOfSeveralLines_StaysOnOneLine() => From("one\r\ntwo\u2028three \u202E x").ToText().Split('\n').Should().HaveSameCount(From("plain").ToText().Split('\n'))
        .And.Contain("  reworded outcome o (statement): minimize the time → one  two three \uFFFD x");

    [Fact]
    public void ToMarkdown_AnyText_KeepsTheTable()
    {
        string[] plain = [.. MarkdownShape.Of(From("plain").ToMarkdown())];
        MarkdownShape.Texts.Where(text => text.Trim() != "minimize the time").Sample(text => MarkdownShape.Of(From(text).ToMarkdown()).Should().Equal(plain), iter: 1000);
    }

    [Fact]
    public void Methods_Null_Throw()
    {
        FluentActions.Invoking(() => JobMapDiffRendering.ToText(null!)).Should().Throw<ArgumentNullException>().WithParameterName("diff");
        FluentActions.Invoking(() => JobMapDiffRendering.ToMarkdown(null!)).Should().Throw<ArgumentNullException>().WithParameterName("diff");
        FluentActions.Invoking(() => JobMapDiffRendering.ToCsv(null!)).Should().Throw<ArgumentNullException>().WithParameterName("diff");
    }

    private static UniversalJobMapDiff From(string text) => UniversalJobMapDiff.Between(DraftStudy.With("minimize the time"), DraftStudy.With(text));
}
