using JobMap.Strategy;

namespace JobMap.Tests.Samples;

/// <summary>Concepts for the garden map, one with every member.</summary>
internal static class Concepts
{
    public static ConceptSet Whole { get; } = new(
    [
        new Concept(ConceptId.Parse("timer"), "a timer at the tap")
        {
            Description = "waters while nobody is there", PriceChange = -0.2, Extensions = ExtensionMembers.Empty.With("x-team", "\"north\""),
            Predictions =
            [
                ConceptPrediction.ToLevel(OutcomeId.Parse("dry"), 7).WithRange(5, 8.5) with { Rationale = "the prototype kept “dry” beds wet", Extensions = ExtensionMembers.Empty.With("x-n", "1") },
                ConceptPrediction.ByChange(OutcomeId.Parse("winter"), -1.5).WithRange(-3, 0),
            ],
        },
        new Concept(ConceptId.Parse("same"), "as it is"),
    ])
    {
        Description = "spring", Extensions = ExtensionMembers.Empty.With("x-owner", "[1,{}]"),
    };

    public static Concept Of(string id, params ConceptPrediction[] predictions) => new(ConceptId.Parse(id), $"concept {id}") { Predictions = predictions };
}
