using JobMap.Strategy;

namespace JobMap.Testing;

/// <summary>The concepts of the example study: one that gets the job done clearly better, one that customers would hardly notice, one that is cheaper and loses something.</summary>
internal static class ExampleConcepts
{
    public static ConceptSet Build() => new([SensingStove, ThickPan, PlainBox]) { Description = "What could come after the meal kit" };

    private static Concept SensingStove { get; } = new(ConceptId.Parse("sensing-stove"), "a stove that senses what is in the pans")
    {
        Description = "Sensors above the pans, and a timeline that starts each part of the meal in time.",
        Predictions =
        [
            Level("plan-fit", 7.5, 6, 8.5, "in the trial the timeline was right in 8 of 10 meals"),
            Level("gather-missing", 8, 7, 9, "the timeline begins with what is at home"),
            Level("ready-complete", 8, 7, 9, null),
            Level("ready-order", 8, 7, 9, null),
            Level("cook-together", 8, 6.5, 9, "the timeline starts each part in time"),
            Level("watch-taste", 6, 5, 7, "it says when to taste"),
            Level("cook-burn", 9, 8, 9.5, "the heat goes off before smoke comes up"),
            Level("cook-attention", 8, 6, 9, null),
            Level("watch-done", 8.5, 7.5, 9, "the core of the food is measured"),
            Level("adjust-heat", 6, 5, 7, null),
            Change("adjust-rescue", 1.5, 0, 3, null),
            Change("adjust-late", 3, 2, 4, "it keeps the pans warm"),
            Change("clean-time", 0.5, 0, 1, "less burns on"),
            Change("cook-energy", 1, 0, 2, null),
            Change("setup-space", -0.5, -1, 0, "the sensors need room above the pans"),
        ],
    };

    private static Concept ThickPan { get; } = new(ConceptId.Parse("thick-pan"), "a thicker pan")
    {
        Description = "A pan with a heavier base and a smoother coat.",
        Predictions =
        [
            Change("cook-burn", 0.5, 0, 1, "the heat spreads more evenly"),
            Change("clean-time", 0.5, 0, 1, "less sticks to the coat"),
            Change("adjust-heat", -1, -2, 0, "a heavy base is slow"),
        ],
    };

    private static Concept PlainBox { get; } = new(ConceptId.Parse("plain-box"), "a plain box of three dishes")
    {
        Description = "Three dishes a week for one pot each, without choice.",
        PriceChange = -0.3,
        Predictions =
        [
            Level("dish-time", 7, 5.5, 8, "there is nothing to choose"),
            Change("plan-cost", 2, 1, 3, null),
            Level("clean-number", 6.5, 5, 8, "one pot a dish"),
            Change("clean-time", 1, 0, 2, null),
            Change("dish-repeat", -2.5, -4, -1, "the dishes come back every month"),
            Change("dish-diet", -2, -4, -1, "a guest cannot choose another dish"),
            Change("gather-fresh", -1, -2, 0, "a box a week"),
            Change("serve-look", -1.5, -2.5, -0.5, null),
        ],
    };

    private static ConceptPrediction Level(string outcome, double level, double lower, double upper, string? rationale) =>
        ConceptPrediction.ToLevel(OutcomeId.Parse(outcome), level).WithRange(lower, upper) with { Rationale = rationale };

    private static ConceptPrediction Change(string outcome, double change, double lower, double upper, string? rationale) =>
        ConceptPrediction.ByChange(OutcomeId.Parse(outcome), change).WithRange(lower, upper) with { Rationale = rationale };
}
