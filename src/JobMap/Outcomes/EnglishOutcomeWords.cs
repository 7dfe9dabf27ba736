namespace JobMap;

/// <summary>The words the English grammar knows. Directions and units are those that published statements use, with their canonical members.</summary>
internal static class EnglishOutcomeWords
{
    public static IReadOnlyList<string> ExampleMarks { get; } = ["e.g.", "e. g.", "for example", "for instance", "such as"];

    public static IReadOnlySet<string> Articles { get; } = Set("the", "a", "an");

    public static IReadOnlyDictionary<string, OutcomeDirection> Directions { get; } = new Dictionary<string, OutcomeDirection>(StringComparer.OrdinalIgnoreCase)
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
    };

    /// <summary>The words that need no warning: the canonical two in either spelling.</summary>
    public static IReadOnlySet<string> CanonicalDirections { get; } = Set("minimize", "minimise", "increase");

    public static IReadOnlyDictionary<string, OutcomeUnit> Units { get; } = new Dictionary<string, OutcomeUnit>(StringComparer.OrdinalIgnoreCase)
    {
        ["time"] = OutcomeUnit.Time,
        ["likelihood"] = OutcomeUnit.Likelihood,
        ["chance"] = OutcomeUnit.Likelihood,
        ["chances"] = OutcomeUnit.Likelihood,
        ["probability"] = OutcomeUnit.Likelihood,
        ["number"] = OutcomeUnit.Number,
        ["frequency"] = OutcomeUnit.Frequency,
        ["amount"] = OutcomeUnit.Amount,
        ["quantity"] = new("quantity"),
        ["risk"] = OutcomeUnit.Risk,
        ["effort"] = OutcomeUnit.Effort,
        ["cost"] = OutcomeUnit.Cost,
        ["costs"] = OutcomeUnit.Cost,
        ["accuracy"] = new("accuracy"),
        ["loss"] = new("loss"),
        ["downtime"] = new("downtime"),
        ["percentage"] = new("percentage"),
        ["share"] = new("share"),
        ["degree"] = new("degree"),
        ["variation"] = new("variation"),
    };

    /// <summary>Words at which the search for a unit ends: behind them the object has begun.</summary>
    public static IReadOnlySet<string> Joints { get; } = Set("that", "of", "to", "when", "while", "in", "for", "with");

    /// <summary>What joins a unit to its object, longest first.</summary>
    public static IReadOnlyList<string[]> JointPhrases { get; } =
    [
        ["it", "takes", "to"], ["that", "it", "takes", "to"], ["required", "to"], ["needed", "to"], ["spent", "on"], ["it", "takes"],
        ["with", "which"], ["that"], ["of"], ["to"], ["in"], ["for"],
    ];

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
