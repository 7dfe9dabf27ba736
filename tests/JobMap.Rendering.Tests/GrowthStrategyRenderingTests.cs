using JobMap.Opportunity;
using JobMap.Strategy;
using JobMap.Surveys;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class GrowthStrategyRenderingTests
{
    private const string Hostile = "<b>|\nx";

    private static readonly GrowthStrategyAnalysis Balconies = GrowthStrategyAnalysis.Run(Study.Analysis, Study.Segmented).Value;

    [Fact]
    public void ToText_Segments_MatchesSnapshot() => Snapshot.Match(Balconies.ToText());

    [Fact]
    public void ToMarkdown_Segments_MatchesSnapshot() => Snapshot.Match(Balconies.ToMarkdown());

    [Fact]
    public void ToCsv_Segments_MatchesSnapshot() => Snapshot.Match(Balconies.ToCsv());

    [Fact]
    public void ToCsv_Segments_HasARowPerPieceOfEvidence() =>
        Csv.Read(Balconies.ToCsv()).Skip(1).Select(row => row[6]).Should().Equal(Balconies.Assessments.SelectMany(assessment => assessment.Evidence).Select(piece => piece.Statement));

    [Fact]
    public void AnyFormat_NamesOfUsers_AddNoMarkup()
    {
        SurveyResponses answers = Study.Responses.WithVariable("=1+1", Enumerable.Range(0, Study.Responses.Respondents).Select(r => r % 2 == 0 ? Hostile : "=2")).SegmentBy("=1+1");
        GrowthStrategyAnalysis analysis = GrowthStrategyAnalysis.Run(Study.Analysis, OpportunityAnalysis.Run(Study.Map, answers, Study.Options), new GrowthStrategyOptions { Restricted = [Hostile] }).Value;

        analysis.ToMarkdown().Should().NotContain("<b>").And.NotContain("|\nx");
        analysis.ToText().Should().NotContain("|\nx");
        Csv.Read(analysis.ToCsv()).Should().OnlyContain(row => row.Length == 8 && !row.Any(field => field.StartsWith('=')));
    }

    [Fact]
    public void AnyFormat_NoScores_SaysSo()
    {
        GrowthStrategyAnalysis nothing = GrowthStrategyAnalysis.Run(Study.EmptyAnalysis, null).Value;

        foreach (string text in (string[])[nothing.ToText(), nothing.ToMarkdown(), nothing.ToCsv()])
        {
            text.Should().Contain("No outcome has a score.");
        }
    }

    [Fact]
    public void AnyFormat_Null_Throws()
    {
        GrowthStrategyAnalysis none = null!;
        FluentActions.Invoking(none.ToText).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(none.ToMarkdown).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(none.ToCsv).Should().Throw<ArgumentNullException>();
    }
}
