using System.Globalization;
using JobMap.Opportunity;
using JobMap.Surveys;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class SensitivityRenderingTests
{
    private static readonly OpportunitySensitivity Pots = OpportunitySensitivity.Run(Study.Map, SurveyTally.From(Study.Responses), new SensitivityOptions { Top = 2 });

    [Fact]
    public void ToText_Tally_MatchesSnapshot() => Snapshot.Match(Pots.ToText());

    [Fact]
    public void ToMarkdown_Tally_MatchesSnapshot() => Snapshot.Match(Pots.ToMarkdown());

    [Fact]
    public void ToCsv_AnyRanking_HoldsTheFiguresUnrounded()
    {
        List<string[]> rows = Csv.Read(Pots.ToCsv());

        rows.Should().HaveCount(1 + (Pots.Outcomes.Count * Pots.Variants.Count)).And.OnlyContain(row => row.Length == 13);
        foreach ((string[] row, SensitivityPlacement placement) in rows.Skip(1).Zip(Pots.Outcomes.SelectMany(outcome => outcome.Placements)).Where(pair => pair.Second.Rank is not null))
        {
            (row[2], row[3]).Should().Be((placement.Variant.Definition.Name, placement.Variant.Missing.Name));
            double.Parse(row[5], CultureInfo.InvariantCulture).Should().Be(placement.Opportunity);
            int.Parse(row[6], CultureInfo.InvariantCulture).Should().Be(placement.Rank);
            double.Parse(row[10], CultureInfo.InvariantCulture).Should().Be(placement.Variant.KendallTau);
        }

        rows[1][7].Should().Be("wcw-2005:extreme;ttp-2016:underserved");
        rows[^1][12].Should().Be("it was not asked");
    }

    [Fact]
    public void AnyFormat_OutcomeWithoutAScore_IsThereWithItsReason()
    {
        foreach (string text in (string[])[Pots.ToText(), Pots.ToMarkdown(), Pots.ToCsv()])
        {
            text.Should().Contain("frost").And.Contain("it was not asked");
        }
    }

    [Fact]
    public void AnyFormat_TextOfUsers_AddsNoMarkup()
    {
        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(Study.Of("people", "<b>read</b>", "read", ["=1+1|<i>\nx", "minimize the time"]).Map, SurveyTally.From(Study.Responses));

        sensitivity.ToMarkdown().Should().NotContainAny("<b>", "<i>");
        sensitivity.ToText().Should().NotContain("<i>\n");
        sensitivity.ToCsv().Should().Contain(",\"'=1+1|");
    }

    [Fact]
    public void AnyFormat_Nothing_RendersSomething()
    {
        OpportunitySensitivity nothing = OpportunitySensitivity.Run(Study.EmptyMap, new SurveyResponsesBuilder(RatingScale.FivePoint, []).Build());

        new[] { nothing.ToText(), nothing.ToMarkdown(), nothing.ToCsv() }.Should().NotContain("");
    }

    [Fact]
    public void AnyFormat_Null_Throws()
    {
        OpportunitySensitivity none = null!;
        FluentActions.Invoking(() => none.ToText()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => none.ToMarkdown()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => none.ToCsv()).Should().Throw<ArgumentNullException>();
    }
}
