using CsCheck;
using JobMap.Research;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Research;

/// <summary>Counts by hand, and laws that counts obey.</summary>
public sealed class EvidenceSummaryTests
{
    [Fact]
    public void Check_Doubtful_IsSaidWithItsPlace()
    {
        ResearchEvidence evidence = new()
        {
            Interviews = [new Interview(InterviewId.Parse("i1"))],
            Themes = [new ValueTheme(ThemeId.Parse("t1"), "a theme")],
            Items = [Item("q1", "i9", "t9", ["burst", "lay-the-hose", "pain:leak", "pain:lay-the-hose", "burnt", "milestone:m"])],
        };

        evidence.Check(Evidences.Map).Select(found => (found.Id, found.Location.Path)).Should().Equal(
            ("JM6004", "$.interviews[0]"), ("JM6005", "$.themes[0]"), ("JM6001", "$.items[0].interview"), ("JM6002", "$.items[0].themes[0]"),
            ("JM6003", "$.items[0].backs[3]"), ("JM6003", "$.items[0].backs[4]"));
        evidence.Check(Evidences.Map, [EvidenceTarget.Parse("pain:lay-the-hose")]).Where(found => found.Id == "JM6003").Select(found => found.Location.Path)
            .Should().Equal("$.items[0].backs[4]", "$.items[0].backs[5]");
        new ResearchEvidence().Check(Evidences.Map).Should().ContainSingle().Which.Id.Should().Be("JM6006");
    }

    [Fact]
    public void Of_AFewItems_IsCountedAsByHand()
    {
        EvidenceSummary summary = EvidenceSummary.Of(Evidences.Map, new ResearchEvidence
        {
            Interviews = [.. Enumerable.Range(1, 3).Select(i => new Interview(InterviewId.Parse($"i{i}")))],
            Themes = [new ValueTheme(ThemeId.Parse("once"), "once"), new ValueTheme(ThemeId.Parse("often"), "often"), new ValueTheme(ThemeId.Parse("never"), "never")],
            Items =
            [
                Item("a", "i1", "often", ["burst", "pain:burst"]) with { Force = ForceOfProgress.Push, Stage = TimelineStage.FirstThought },
                Item("b", "i1", "often", ["burst"]) with { Force = ForceOfProgress.Pull },
                Item("c", "i2", "often", ["pain:burst", "lay-the-hose"]) with { Force = ForceOfProgress.Push },
                Item("d", null, "once", ["leak", "milestone:m"]) with { Force = ForceOfProgress.Habit },
            ],
        });

        summary.All.ToString().Should().Be("4 items from 2 interviews");
        (summary.InterviewsHeld, summary.Quotes, summary.ItemsThatBackNothing, summary.All.ItemsWithoutInterview).Should().Be((3, 4, 0, 1));
        summary.Needs.Select(need => need.ToString()).Should().Equal("burst: 3 items from 2 interviews", "unroll: 0 items from 0 interviews", "leak: 1 item from 0 interviews", "ease: 0 items from 0 interviews");
        summary.Needs[0].Pains.ToString().Should().Be("2 items from 2 interviews");
        (summary.Steps[0].Own.Items, summary.Steps[0].All.Items, summary.Steps[0].All.Interviews, summary.Steps[1].All.Items).Should().Be((1, 3, 2, 1));
        summary.ThinNeeds.Select(need => need.Id.Value).Should().Equal("leak");
        summary.NeedsWithoutEvidence.Select(need => need.Id.Value).Should().Equal("unroll", "ease");
        summary.StepsWithoutEvidence.Should().BeEmpty();
        summary.Others.Should().ContainSingle().Which.ToString().Should().Be("milestone:m: 1 item from 0 interviews");
        summary.Themes.Select(theme => theme.ToString()).Should().Equal("often: 3 items from 2 interviews", "once: 1 item from 0 interviews", "never: 0 items from 0 interviews");
        summary.Themes[0].Quotes.Select(quote => quote.Id.Value).Should().Equal("a", "c", "b");
        summary.Forces.ToString().Should().Be("push 2, pull 1, anxiety 0, habit 1 items");
        (summary.Forces.HasPushAndPull, summary.Forces.InterviewsWithPushAndPull, summary.Forces.InterviewsHeldBack).Should().Be((true, 1, 0));
        summary.StagesWithoutEvidence.Should().HaveCount(5).And.NotContain(TimelineStage.FirstThought);
        summary.Diagnostics.Select(found => found.Id).Should().Equal("JM6004", "JM6005", "JM6007");
    }

    [Fact]
    public void Saturation_ByHand_IsTheShareOfNewThemesAgainstTheBase()
    {
        // Themes of the interviews in turn: ab, bc, d, a | e, a, b, –. The base names 4; the runs 5–6, 6–7 and 7–8 bring 1, 0 and 0 new ones.
        string[] named = ["ab", "bc", "d", "a", "e", "a", "b", ""];
        ResearchEvidence evidence = new()
        {
            Interviews = [.. named.Select((_, i) => new Interview(InterviewId.Parse($"i{i}")))],
            Themes = [.. "abcde".Select(letter => new ValueTheme(ThemeId.Parse($"{letter}"), $"{letter}"))],
            Items = [.. named.Select((themes, i) => Item($"q{i}", $"i{i}", null, []) with { Themes = [.. themes.Select(letter => ThemeId.Parse($"{letter}"))] })],
        };

        ThemeSaturation saturation = EvidenceSummary.Of(Evidences.Map, evidence).Saturation;

        saturation.Interviews.Select(interview => interview.NewThemes).Should().Equal(2, 1, 1, 0, 1, 0, 0, 0);
        saturation.Interviews.Select(interview => interview.CumulativeThemes).Should().Equal(2, 3, 4, 4, 5, 5, 5, 5);
        saturation.Runs.Select(run => (run.First, run.Last, run.NewInformation)).Should().Equal((5, 6, 0.25), (6, 7, 0.0), (7, 8, 0.0));
        (saturation.Order, saturation.SinceNewTheme, saturation.IsSaturated, saturation.Confirmation!.First).Should().Be((InterviewOrder.AsListed, 3, true, 6));

        // Dated the other way round the base is –, b, a, e, and the last run, d with bc and ab, brings new ones.
        ResearchEvidence turned = evidence with { Interviews = [.. evidence.Interviews.Select((interview, i) => interview with { Date = new DateOnly(2026, 1, 20 - i) })] };
        ThemeSaturation other = EvidenceSummary.Of(Evidences.Map, turned).Saturation;
        other.Interviews.Select(interview => interview.NewThemes).Should().Equal(0, 1, 1, 1, 0, 1, 1, 0);
        (other.Order, other.IsSaturated, other.LastNewInformation).Should().Be((InterviewOrder.ByDate, false, 1 / 3.0));
    }

    [Fact]
    public void Of_ItemsInAnotherOrder_IsTheSameButForTheDiagnostics() => Evidences.Any.Sample(evidence =>
        WithoutDiagnostics(evidence with { Items = [.. evidence.Items.Reverse()] }).Should().Be(WithoutDiagnostics(evidence)), iter: 200);

    [Fact]
    public void Of_OneItemMore_LowersNoCount() => Evidences.Any.Where(evidence => evidence.Items.Count > 0).Sample(evidence =>
    {
        EvidenceCounts[] more = Counts(evidence), fewer = Counts(evidence with { Items = [.. evidence.Items.Skip(1)] });
        more.Zip(fewer).Should().OnlyContain(pair => pair.First.Items >= pair.Second.Items && pair.First.Interviews >= pair.Second.Interviews);
    }, iter: 200);

    [Fact]
    public void Of_AnUnusedTheme_ChangesTheThemesAlone() => Evidences.Any.Sample(evidence =>
    {
        EvidenceSummary before = WithoutDiagnostics(evidence), after = WithoutDiagnostics(evidence with { Themes = [.. evidence.Themes, new ValueTheme(ThemeId.Parse("unused"), "unused")] });
        after.Themes.Where(theme => theme.Name != "unused").Should().Equal(before.Themes);
        after.Saturation.Should().Be(before.Saturation);
        (after with { Themes = before.Themes }).Should().Be(before);
    }, iter: 200);

    [Fact]
    public void Of_MentionsTwice_CountOnce() => Evidences.Any.Sample(evidence =>
        Counts(evidence with { Items = [.. evidence.Items.Select(item => item with { Backs = [.. item.Backs, .. item.Backs], Themes = [.. item.Themes, .. item.Themes] })] })
            .Should().Equal(Counts(evidence)), iter: 100);

    [Fact]
    public void SaturationRule_OutOfRange_IsRefused()
    {
        FluentActions.Invoking(() => new SaturationRule(0, 2, 0.05)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SaturationRule(4, 0, 0.05)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SaturationRule(4, 2, double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
        SaturationRule.GuestNameyChen2020.ToString().Should().Be("base 4, run 2, new information at most 5 %");
    }

    private static EvidenceSummary WithoutDiagnostics(ResearchEvidence evidence) => EvidenceSummary.Of(Evidences.Map, evidence) with { Diagnostics = [] };

    private static EvidenceCounts[] Counts(ResearchEvidence evidence) => Counts(EvidenceSummary.Of(Evidences.Map, evidence));

    private static EvidenceCounts[] Counts(EvidenceSummary summary) =>
    [
        summary.All, .. summary.Steps.Select(step => step.All), .. summary.Needs.Select(need => need.All), .. summary.Themes.OrderBy(theme => theme.Id).Select(theme => theme.Counts),
        .. summary.Forces.Forces.Select(entry => entry.Counts), .. summary.Timeline.Select(entry => entry.Counts),
    ];

    private static EvidenceItem Item(string id, string? interview, string? theme, string[] backs) => new(EvidenceId.Parse(id), EvidenceKind.Quote, $"quote {id}")
    {
        Interview = interview is null ? null : InterviewId.Parse(interview),
        Themes = theme is null ? [] : [ThemeId.Parse(theme)],
        Backs = [.. backs.Select(EvidenceTarget.Parse)],
    };
}
