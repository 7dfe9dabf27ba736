using System.Globalization;
using JobMap.Strategy;
using JobMap.Surveys;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class ConceptEvaluationRenderingTests
{
    private static readonly ConceptEvaluationOptions Options = new() { Scoring = Study.Options };

    private static readonly Concept Drip = Of("drip", "a pot that waters itself", ConceptPrediction.ToLevel(OutcomeId.Parse("thirst"), 9).WithRange(7, 9.5), ConceptPrediction.ByChange(OutcomeId.Parse("light"), -1),
        ConceptPrediction.ByChange(OutcomeId.Parse("frost"), 1)) with { Description = "with a tank for two weeks", PriceChange = 0.4 };

    private static readonly Concept Label = Of("label", "a label that changes colour", ConceptPrediction.ByChange(OutcomeId.Parse("thirst"), 0.5));

    private static readonly ConceptEvaluation Pots = ConceptEvaluation.Run(Study.Map, Study.Responses, [Drip, Label], Options);

    [Fact]
    public void ToText_TwoConcepts_MatchesSnapshot() => Snapshot.Match(Pots.ToText());

    [Fact]
    public void ToMarkdown_Segments_MatchesSnapshot() => Snapshot.Match(ConceptEvaluation.Run(Study.Map, Study.Responses.SegmentBy("balcony"), [Drip, Label], Options).ToMarkdown());

    [Fact]
    public void ToCsv_TwoConcepts_HoldsTheFiguresUnrounded()
    {
        List<string[]> rows = Csv.Read(Pots.ToCsv());

        rows.Should().HaveCount(3).And.OnlyContain(row => row.Length == 18);
        foreach ((string[] row, ConceptValue value) in rows.Skip(1).Zip(Pots.Values))
        {
            row[0].Should().Be(value.Concept.Id.Value);
            double.Parse(row[6], CultureInfo.InvariantCulture).Should().Be(value.ValueAdded);
            double.Parse(row[10], CultureInfo.InvariantCulture).Should().Be(value.ImprovementInterval!.Value.Lower);
            double.Parse(row[14], CultureInfo.InvariantCulture).Should().Be(value.ProbabilityBest);
        }

        rows[1][16].Should().Be("light");
    }

    [Fact]
    public void AnyFormat_PredictionWithoutAScore_IsThereWithItsReason()
    {
        foreach (string text in (string[])[Pots.ToText(), Pots.ToMarkdown()])
        {
            text.Should().Contain("frost is predicted and has no score: ");
        }
    }

    [Fact]
    public void AnyFormat_TextOfUsers_AddsNoMarkup()
    {
        ConceptEvaluation evaluation = ConceptEvaluation.Run(Study.Map, Study.Responses, [Of("a", "=1+1|<i>\nx", ConceptPrediction.ByChange(OutcomeId.Parse("light"), 1)) with { Description = "<b>|\ny" }], Options);

        evaluation.ToMarkdown().Should().NotContainAny("<b>", "<i>", "|\nx", "|\ny");
        evaluation.ToText().Should().NotContainAny("<i>\n", "|\ny");
        evaluation.ToCsv().Should().Contain(",\"'=1+1|");
    }

    [Fact]
    public void AnyFormat_Nothing_RendersSomething()
    {
        ConceptEvaluation nothing = ConceptEvaluation.Run(Study.EmptyMap, new SurveyResponsesBuilder(RatingScale.FivePoint, []).Build(), []);

        new[] { nothing.ToText(), nothing.ToMarkdown(), nothing.ToCsv() }.Should().NotContain("");
    }

    [Fact]
    public void AnyFormat_Null_Throws()
    {
        ConceptEvaluation none = null!;
        FluentActions.Invoking(none.ToText).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(none.ToMarkdown).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(none.ToCsv).Should().Throw<ArgumentNullException>();
    }

    private static Concept Of(string id, string name, params ConceptPrediction[] predictions) => new(ConceptId.Parse(id), name) { Predictions = predictions };
}
