using JobMap.Opportunity;
using JobMap.Strategy;
using JobMap.Surveys;
using JobMap.Testing;

namespace JobMap.Architecture.Tests.House;

/// <content>Competitors and growth strategies.</content>
internal static partial class Samples
{
    private static IEnumerable<Sample> OfGrowth() =>
    [
        Sample.Of(() => new CompetitiveOptions { SmallSample = 12 }, CompetitiveOptions.Default),
        Sample.Of(() => Competitors(7), Competitors(8)),
        Sample.Of(() => Competitors(7).Needs[0], Competitors(8).Needs[0]),
        Sample.Of(() => Competitors(7).Solutions[0], Competitors(7).Solutions[1]),
        Sample.Of(() => Competitors(7).Needs[0].Standings[0], Competitors(7).Needs[0].Standings[1]),
        Sample.Of(() => Competitors(7).Needs[0].Differences[0], Competitors(8).Needs[0].Differences[0]),
        Sample.Of(() => new GrowthStrategyOptions { NonConsumers = ["nobody"], Improvement = 0.25 }, GrowthStrategyOptions.Default),
        Sample.Of(() => new GrowthStrategyProfile("own") { UnderservedShare = 0.2 }, GrowthStrategyProfile.Ttp2016),
        Sample.Of(() => Growth(7), Growth(8)),
        Sample.Of(() => Growth(7).Groups[0], Growth(7).Groups[1]),
        Sample.Of(() => Growth(7).Assessments[0], Growth(7).Assessments[1]),
        Sample.Of(() => Growth(7).Assessments[0].Evidence[0], Growth(7).Assessments[4].Evidence[0]),
        Sample.Of(() => Growth(7).Assessments[0].Evidence[0].Figures[0], Growth(7).Assessments[4].Evidence[0].Figures[^1]),
    ];

    private static SurveyTally Split(ulong seed) => SurveyTally.From(Responses(seed).SegmentBy("household"));

    private static CompetitiveAnalysis Competitors(ulong seed) => CompetitiveAnalysis.Run(ExampleStudy.Map, Split(seed)).Value;

    private static GrowthStrategyAnalysis Growth(ulong seed) => GrowthStrategyAnalysis.Run(Analysis(seed), OpportunityAnalysis.Run(ExampleStudy.Map, Split(seed), new OpportunityOptions { Resamples = 40 })).Value;
}
