using JobMap.Serialization;
using JobMap.Strategy;
using JobMap.Testing;

namespace JobMap.Architecture.Tests.House;

/// <content>Concepts and what they add.</content>
internal static partial class Samples
{
    private static IEnumerable<Sample> OfStrategy() =>
    [
        Sample.Of(() => ConceptId.Parse("timer"), ConceptId.Parse("Timer")),
        Sample.Of(() => Predicted(8), Predicted(7)),
        Sample.Of(() => Timer(8), Timer(7)),
        Sample.Of(() => new ConceptSet([Timer(8)]), new ConceptSet([])),
        Sample.Of(() => new ConceptEvaluationOptions { Scoring = new() { Seed = 2 } }, ConceptEvaluationOptions.Default),
        Sample.Of(() => new ConceptReadOptions { MaximumValues = 12 }, ConceptReadOptions.Default),
        Sample.Of(() => Evaluation(8), Evaluation(7)),
        Sample.Of(() => Evaluation(8).Values[0], Evaluation(7).Values[0]),
        Sample.Of(() => Evaluation(8).Values[0].Scores[0], Evaluation(7).Values[0].Scores[0]),
        Sample.Of(() => Evaluation(8).Comparisons[0], Evaluation(7).Comparisons[0]),
        Sample.Of(() => Evaluation(8).Comparisons[0].Differences[0], Evaluation(7).Comparisons[0].Differences[0]),
    ];

    private static ConceptPrediction Predicted(double level) => ConceptPrediction.ToLevel(ExampleStudy.Map.Outcomes[0].Id, level);

    private static Concept Timer(double level) => new(ConceptId.Parse("timer"), "a timer") { Predictions = [Predicted(level)] };

    private static ConceptEvaluation Evaluation(double level) => ConceptEvaluation.Run(
        ExampleStudy.Map, Responses(7), [Timer(level), new Concept(ConceptId.Parse("none"), "as it is")], new() { Scoring = new() { Resamples = 60 } });
}
