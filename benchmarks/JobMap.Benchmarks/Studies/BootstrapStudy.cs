using JobMap.Opportunity;
using JobMap.Opportunity.Ranks;
using JobMap.Opportunity.Resampling;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Studies;

/// <summary>The study of the bootstrap rows: 600 respondents, 150 outcomes, 10,000 resamples; 3 % of the ratings are blank.</summary>
internal static class BootstrapStudy
{
    public static UniversalJobMap Map { get; } = GeneratedStudy.Map(150);

    public static SurveyResponses Responses { get; } = GeneratedStudy.Responses(Map, 600);

    public static OpportunityOptions Options { get; } = OpportunityOptions.Default with { Resamples = 10_000 };

    /// <summary>Draws, scores and ranks, from the answers on.</summary>
    public static TopRanks Ranks()
    {
        TopBoxIndicators[] indicators = [.. Responses.Needs.Select(outcome => TopBoxIndicators.Of(Responses, outcome, MissingAnswers.AvailableCase))];
        TopRanks ranks = new(indicators.Length, Options.Top);
        new RespondentBootstrap(indicators, Responses.Respondents, Options.Resamples, Options.Seed).ForEachBlock(ranks.Add);
        return ranks;
    }

    /// <summary>The whole analysis: the same, scores with intervals, and the confidence sets of the ranks.</summary>
    public static OpportunityAnalysis Analysis() => OpportunityAnalysis.Run(Map, Responses, Options);
}
