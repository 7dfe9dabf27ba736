using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Testing.Tests;

/// <summary>Ranks from the tally document of a generated survey against those of the bootstrap over its respondents.</summary>
public sealed class TallyDocumentRanksTests
{
    private static readonly OpportunityOptions Options = OpportunityOptions.Default with { Resamples = 10_000 };

    [Theory]
    [InlineData(120, 1)]
    [InlineData(400, 2)]
    [InlineData(2_000, 3)]
    public void Run_DocumentOfAGeneratedSurvey_AgreesWithTheBootstrapOverRespondents(int respondents, ulong seed)
    {
        SurveyResponses responses = SurveyGenerator.Generate(ExampleStudy.Market, respondents, seed).Responses;
        string document = JobMapJson.Serialize(SurveyTally.WithSecondMoments(responses));

        OpportunityAnalysis found = OpportunityAnalysis.Run(ExampleStudy.Map, JobMapJson.DeserializeTally(document).Value, Options);

        IReadOnlyList<OpportunityScore> expected = OpportunityAnalysis.Run(ExampleStudy.Map, responses, Options).Scores;
        found.Should().Be(OpportunityAnalysis.Run(ExampleStudy.Map, SurveyTally.WithSecondMoments(responses), Options));
        (OpportunityScore Found, OpportunityScore Expected)[] pairs = [.. found.Scores.Zip(expected)];
        pairs.Should().OnlyContain(pair => pair.Found.Rank == pair.Expected.Rank && pair.Found.Interval == pair.Expected.Interval);
        double[] apart = [.. pairs.Select(pair => Math.Max(Apart(pair.Found.ProbabilityFirst, pair.Expected.ProbabilityFirst), Apart(pair.Found.ProbabilityTop, pair.Expected.ProbabilityTop))).Order()];
        apart[^1].Should().BeLessThan(0.05);
        apart[(int)(0.95 * (apart.Length - 1))].Should().BeLessThan(0.03);
        pairs.Count(pair => IsWithinOne(pair.Found.RankInterval!.Value, pair.Expected.RankInterval!.Value)).Should().BeGreaterThanOrEqualTo((int)(0.97 * pairs.Length));
    }

    private static double Apart(double? a, double? b) => Math.Abs(a!.Value - b!.Value);

    private static bool IsWithinOne(RankInterval a, RankInterval b) => Math.Abs(a.Lower - b.Lower) <= 1 && Math.Abs(a.Upper - b.Upper) <= 1;
}
