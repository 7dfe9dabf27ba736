using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// Codebooks of the labels that surveys usually have, all on 1..5. They are unipolar, from none to most, or bipolar, from the opposite to most; the same
/// words stand for different ratings on the two. Sources: the labels of the method (Ulwick, "What Customers Want", 2005) and Vagias,
/// "Likert-type scale response anchors", Clemson University, 2006; synonyms, and the Dutch labels, are this library's own choice.
/// </summary>
public static class RatingCodebooks
{
    /// <summary>Importance in English: not at all, slightly or somewhat, moderately or simply "important", very, extremely important. Also without "important".</summary>
    public static RatingCodebook Importance { get; } = Of("importance",
        [["not at all important", "not important at all", "not important", "not at all"], ["slightly important", "somewhat important", "a little important", "slightly", "somewhat", "a little"],
        ["moderately important", "important", "moderately"], ["very important", "very"], ["extremely important", "extremely"]]);

    /// <summary>Importance in English on a scale that ends in "very important": not, slightly, moderately, important, very important.</summary>
    public static RatingCodebook ImportanceUpToVery { get; } = Of("importance up to very",
        [["not at all important", "not important at all", "not important"], ["slightly important"], ["moderately important"], ["important"], ["very important"]]);

    /// <summary>Satisfaction in English, unipolar: not at all, slightly or somewhat, moderately or simply "satisfied", very, extremely satisfied. Also without "satisfied".</summary>
    public static RatingCodebook Satisfaction { get; } = Of("satisfaction",
        [["not at all satisfied", "not satisfied at all", "not satisfied", "not at all"], ["slightly satisfied", "somewhat satisfied", "a little satisfied", "slightly", "somewhat", "a little"],
        ["moderately satisfied", "satisfied", "moderately"], ["very satisfied", "very"], ["extremely satisfied", "extremely"]]);

    /// <summary>Satisfaction in English, bipolar: very or extremely dissatisfied, dissatisfied, neither, satisfied, very or extremely satisfied.</summary>
    public static RatingCodebook BipolarSatisfaction { get; } = Of("bipolar satisfaction",
        [["very dissatisfied", "extremely dissatisfied"], ["dissatisfied", "somewhat dissatisfied"], ["neither satisfied nor dissatisfied", "neither dissatisfied nor satisfied", "neutral"],
        ["satisfied", "somewhat satisfied"], ["very satisfied", "extremely satisfied"]]);

    /// <summary>Importance in Dutch: helemaal niet, enigszins, belangrijk, zeer, uiterst. Also without "belangrijk".</summary>
    public static RatingCodebook DutchImportance { get; } = Of("Dutch importance",
        [["helemaal niet belangrijk", "niet belangrijk", "helemaal niet"], ["enigszins belangrijk", "een beetje belangrijk", "enigszins", "een beetje"],
        ["belangrijk"], ["zeer belangrijk", "erg belangrijk", "heel belangrijk", "zeer", "erg"], ["uiterst belangrijk", "extreem belangrijk", "uiterst", "extreem"]]);

    /// <summary>Satisfaction in Dutch, unipolar: helemaal niet, enigszins, tevreden, zeer, uiterst. Also without "tevreden".</summary>
    public static RatingCodebook DutchSatisfaction { get; } = Of("Dutch satisfaction",
        [["helemaal niet tevreden", "niet tevreden", "helemaal niet"], ["enigszins tevreden", "een beetje tevreden", "enigszins", "een beetje"],
        ["tevreden"], ["zeer tevreden", "erg tevreden", "heel tevreden", "zeer", "erg"], ["uiterst tevreden", "extreem tevreden", "uiterst", "extreem"]]);

    /// <summary>Satisfaction in Dutch, bipolar: zeer ontevreden, ontevreden, neutraal, tevreden, zeer tevreden.</summary>
    public static RatingCodebook DutchBipolarSatisfaction { get; } = Of("Dutch bipolar satisfaction",
        [["zeer ontevreden", "erg ontevreden", "heel ontevreden"], ["ontevreden"], ["neutraal", "niet tevreden en niet ontevreden", "niet tevreden, niet ontevreden", "noch tevreden noch ontevreden"],
        ["tevreden"], ["zeer tevreden", "erg tevreden", "heel tevreden"]]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RatingCodebook> All { get; } =
        new ValueList<RatingCodebook>([Importance, ImportanceUpToVery, Satisfaction, BipolarSatisfaction, DutchImportance, DutchSatisfaction, DutchBipolarSatisfaction]);

    private static RatingCodebook Of(string name, string[][] labels) =>
        new(name, labels.SelectMany((same, index) => same.Select(label => KeyValuePair.Create(label, index + 1))));
}
