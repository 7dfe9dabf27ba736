using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Testing.Tests;

public sealed class SurveyGeneratorTests
{
    [Fact]
    public void Generate_SameSeed_GivesTheSameAnswers()
    {
        GeneratedSurvey first = SurveyGenerator.Generate(ExampleStudy.Market, 50, 3);

        SurveyGenerator.Generate(ExampleStudy.Market, 50, 3).ToCsv().Should().Be(first.ToCsv());
        SurveyGenerator.Generate(ExampleStudy.Market, 50, 4).ToCsv().Should().NotBe(first.ToCsv());
    }

    /// <summary>At 20,000 respondents a share has a standard error of at most .0035; five of them, on 0..10, are 0.18.</summary>
    [Fact]
    public void Generate_ManyRespondents_RecoversTheTrueShares()
    {
        GeneratedSurvey survey = SurveyGenerator.Generate(ExampleStudy.Market, 20_000, 11);

        foreach (OpportunityScore score in OpportunityAnalysis.Run(ExampleStudy.Map, SurveyTally.From(survey.Responses)).Scores)
        {
            score.Importance.Should().BeApproximately(survey.Market.TrueImportance(OutcomeId.Parse(score.Need.Id.Value)), 0.18);
            score.Satisfaction.Should().BeApproximately(survey.Market.TrueSatisfaction(OutcomeId.Parse(score.Need.Id.Value)), 0.18);
        }
    }

    [Fact]
    public void Generate_ManyRespondents_RecoversSegmentsMissingSharesAndProfiles()
    {
        GeneratedSurvey survey = SurveyGenerator.Generate(ExampleStudy.Market, 20_000, 12);
        long cells = 20_000L * ExampleStudy.Map.Outcomes.Count;
        long answered = ExampleStudy.Map.Outcomes.Sum(outcome => survey.Responses.ImportanceOf(outcome.Id).ToArray().LongCount(code => code > 0));

        foreach (GeneratedSegment segment in ExampleStudy.Market.Segments)
        {
            (survey.HiddenSegments.Count(name => name == segment.Name) / 20_000.0).Should().BeApproximately(segment.Share, 0.02);
        }

        ((double)answered / cells).Should().BeApproximately(0.93, 0.002);
        survey.Responses.ValuesOf("household").Distinct().Should().BeEquivalentTo("single", "couple", "family");
    }

    [Fact]
    public void Generate_Correlation_IsThatOfTheTruth()
    {
        OutcomeId id = ExampleStudy.Map.Outcomes[0].Id;
        GeneratedMarket market = new(
            UniversalJobMap.For("a", "b").Define("c", s => s.Outcome("minimize the time", id.Value)).Build(),
            [new GeneratedSegment("all", 1, new Dictionary<OutcomeId, OutcomeTruth> { [id] = new(0.6, 0.5, 0.3) })],
            RatingScale.FivePoint);
        SurveyResponses responses = SurveyGenerator.Generate(market, 40_000, 5).Responses;
        double both = responses.ImportanceOf(id).ToArray().Zip(responses.SatisfactionOf(id).ToArray(), (i, s) => i >= 4 && s >= 4 ? 1.0 : 0).Average();

        ((both - 0.3) / Math.Sqrt(0.6 * 0.4 * 0.5 * 0.5)).Should().BeApproximately(0.3, 0.03);
    }

    [Fact]
    public void Generate_NegativeNumberOrNull_Throws()
    {
        FluentActions.Invoking(() => SurveyGenerator.Generate(ExampleStudy.Market, -1, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => SurveyGenerator.Generate(null!, 1, 1)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(0.5, 0.5, 1.1)]
    [InlineData(0.9, 0.1, 0.5)]
    [InlineData(1.2, 0.5, 0)]
    [InlineData(0.5, double.NaN, 0)]
    public void OutcomeTruth_ImpossibleShares_Throws(double importance, double satisfaction, double correlation) =>
        FluentActions.Invoking(() => new OutcomeTruth(importance, satisfaction, correlation)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void GeneratedSegment_ProfileChangedAfterwards_KeepsWhatItWasGiven()
    {
        Dictionary<string, double> values = new() { ["small"] = 0.25, ["large"] = 0.75 };
        GeneratedSegment segment = new("all", 1, new Dictionary<OutcomeId, OutcomeTruth>(), new Dictionary<string, IReadOnlyDictionary<string, double>> { ["kitchen"] = values });

        values["small"] = 7;
        values["huge"] = 1;

        segment.Profile["kitchen"].Should().Equal(new Dictionary<string, double> { ["small"] = 0.25, ["large"] = 0.75 });
    }

    [Fact]
    public void ToString_TruthAndMarket_TellTheirFigures()
    {
        new OutcomeTruth(0.75, 0.5, 0.25).ToString().Should().Be("I = 0.75, S = 0.5, φ = 0.25");
        ExampleStudy.Market.ToString().Should().StartWith("prepare a hot meal (home cooks): ").And.EndWith("hurried (40 %), ambitious (25 %), thrifty (35 %)");
        ExampleStudy.Survey.ToString().Should().StartWith("400 respondents, ");
    }
}
