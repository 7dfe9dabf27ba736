namespace JobMap;

/// <summary>The English words of outcome statements. Directions and units are those that published statements use.</summary>
internal static class EnglishVocabulary
{
    public static OutcomeVocabulary Create() => new("en")
    {
        Directions = new Dictionary<string, OutcomeDirection>
        {
            ["minimize"] = OutcomeDirection.Minimize,
            ["minimise"] = OutcomeDirection.Minimize,
            ["reduce"] = OutcomeDirection.Minimize,
            ["decrease"] = OutcomeDirection.Minimize,
            ["lower"] = OutcomeDirection.Minimize,
            ["eliminate"] = OutcomeDirection.Minimize,
            ["increase"] = OutcomeDirection.Increase,
            ["maximize"] = OutcomeDirection.Increase,
            ["maximise"] = OutcomeDirection.Increase,
            ["raise"] = OutcomeDirection.Increase,
            ["improve"] = OutcomeDirection.Increase,
        },
        CanonicalDirectionWords = ["minimize", "minimise", "increase"],
        Units = new Dictionary<string, OutcomeUnit>
        {
            ["time"] = OutcomeUnit.Time,
            ["amount of time"] = OutcomeUnit.Time,
            ["likelihood"] = OutcomeUnit.Likelihood,
            ["chance"] = OutcomeUnit.Likelihood,
            ["chances"] = OutcomeUnit.Likelihood,
            ["probability"] = OutcomeUnit.Likelihood,
            ["number"] = OutcomeUnit.Number,
            ["frequency"] = OutcomeUnit.Frequency,
            ["amount"] = OutcomeUnit.Amount,
            ["quantity"] = OutcomeUnit.Quantity,
            ["risk"] = OutcomeUnit.Risk,
            ["effort"] = OutcomeUnit.Effort,
            ["cost"] = OutcomeUnit.Cost,
            ["costs"] = OutcomeUnit.Cost,
            ["accuracy"] = OutcomeUnit.Accuracy,
            ["loss"] = OutcomeUnit.Loss,
            ["downtime"] = OutcomeUnit.Downtime,
            ["percentage"] = OutcomeUnit.Percentage,
            ["share"] = OutcomeUnit.Share,
            ["degree"] = OutcomeUnit.Degree,
            ["variation"] = OutcomeUnit.Variation,
        },
        CanonicalUnitPhrases = [.. OutcomeUnit.All.Select(unit => "the " + unit.Name)],
        Articles = ["the", "a", "an"],
        Connectives =
        [
            "it takes to", "it takes", "that it takes to", "that it takes", "required to", "required for", "needed to", "needed for", "spent on", "spent",
            "with which", "that", "of", "to", "in", "for", "with",
        ],
        ClarifierOpeners = ["when", "while", "before", "after", "during", "without", "until", "once", "whenever"],
        JobClarifierOpeners = ["in", "at", "on", "for", "with", "by", "through", "over", "under", "from", "into", "across"],
        ExampleMarks = ["e.g.,", "e. g.", "for example", "for instance"],
        Conjunctions = ["and", "or", "and/or"],
        FaultWords = EnglishFaultWords.Create(),
    };
}
