using CsCheck;
using JobMap.Research;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class EvidenceRenderingTests
{
    private static readonly EvidenceSummary Summary = EvidenceStudy.Summary;

    [Fact]
    public void ToText_Research_MatchesSnapshot() => Snapshot.Match(Summary.ToText());

    [Fact]
    public void ToMarkdown_Research_MatchesSnapshot() => Snapshot.Match(Summary.ToMarkdown());

    [Fact]
    public void ToCsv_Research_MatchesSnapshot() => Snapshot.Match(Summary.ToCsv());

    [Fact]
    public void ToCsv_Rows_HoldEveryStepNeedAndWhatIsBeside()
    {
        List<string[]> rows = Csv.Read(Summary.ToCsv());

        rows.Should().HaveCount(1 + Study.Map.Steps.Count + Study.Map.Needs.Count + 1).And.OnlyContain(row => row.Length == 10);
        rows.Single(row => row[1] == "thirst").Should().Equal("outcome", "thirst", "minimize the likelihood that thirst is noticed too late", "3", "2", "1", "", "", "1", "1");
        rows.Single(row => row[1] == "watch-the-plants").Skip(3).Should().Equal("4", "3", "1", "1", "1", "", "");
        rows[^1].Should().Equal("milestone", "first-fruit", "", "1", "1", "0", "", "", "", "");
    }

    [Fact]
    public void ToText_ForceThatDemandNeedsMissing_NamesIt() =>
        Summary.ToText().Should().Contain("No demand is shown, which needs push and pull: there is no evidence of pull.");

    [Fact]
    public void ToText_InterviewsWithoutEvidence_AreCounted() => Summary.ToText().Should().Contain("7 interviews held, 1 without evidence.").And.Contain("1 item backing nothing");

    [Fact]
    public void ToText_FewInterviews_SaysThatSaturationCannotBeTold() => EvidenceStudy.Of("a quote").ToText().Should().Contain("Not to be told: the rule needs 6 interviews, there is 1.");

    [Fact]
    public void ToText_BaseWithoutThemes_SaysThatSaturationCannotBeTold() =>
        EvidenceSummary.Of(Study.Map, EvidenceStudy.Evidence with { Themes = [] }).ToText().Should().Contain("Not to be told: the first interviews name no theme.").And.Contain("The research has no themes.");

    /// <summary>Of 3 themes in a base of 6 with 2, the seventh interview brings 1: 1 of 2.</summary>
    [Fact]
    public void ToText_RunOfOneInterview_SaysWhatItIsDividedBy() =>
        EvidenceSummary.Of(Study.Map, EvidenceStudy.Evidence, new EvidenceSummaryOptions { Saturation = new SaturationRule(6, 1, 0.025) }).ToText()
            .Should().Contain("Not saturated: the last 1 interview brought 50 % new information; 2.5 % or less is saturation.")
            .And.Contain("New information: the new themes of this interview, divided by the themes of the first 6 interviews.");

    [Fact]
    public void ToText_SaturationThatWasLost_SaysSo() => Summary.ToText().Should().Contain("First reached by the interviews 5 to 6; later ones brought new themes again.");

    [Fact]
    public void AnyFormat_Participants_AreNotNamed()
    {
        foreach (string text in All(Summary))
        {
            text.Should().NotContain("Secret Name");
        }
    }

    [Fact]
    public void AnyFormat_TextOfUsers_AddsNoMarkup()
    {
        EvidenceSummary summary = EvidenceStudy.Of("=1+1|<b>\nx");

        summary.ToMarkdown().Should().NotContain("<b>");
        summary.ToText().Should().NotContain("<b>\n");
        summary.ToCsv().Should().Contain(",\"'=1+1|");
    }

    [Fact]
    public void ToMarkdown_AnyText_KeepsTheShapeOfTheDocument()
    {
        string[] shape = [.. MarkdownShape.Of(EvidenceStudy.Of("word").ToMarkdown())];

        MarkdownShape.Texts.Sample(text => MarkdownShape.Of(EvidenceStudy.Of(text).ToMarkdown()).SequenceEqual(shape), iter: 200);
    }

    [Fact]
    public void AnyFormat_Nothing_RendersSomething() => All(EvidenceSummary.Of(Study.EmptyMap, new ResearchEvidence())).Should().NotContain("");

    [Fact]
    public void AnyFormat_Null_Throws()
    {
        EvidenceSummary none = null!;
        FluentActions.Invoking(() => none.ToText()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => none.ToMarkdown()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => none.ToCsv()).Should().Throw<ArgumentNullException>();
    }

    private static string[] All(EvidenceSummary summary) => [summary.ToText(), summary.ToMarkdown(), summary.ToCsv()];
}
