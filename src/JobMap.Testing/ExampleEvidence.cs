using JobMap.Research;

namespace JobMap.Testing;

/// <summary>The research of the example study: eleven invented conversations with people who cook at home. Nobody of these names was asked.</summary>
internal static class ExampleEvidence
{
    public static ResearchEvidence Build() => new()
    {
        Interviews =
        [
            Interview("i01", 3, "Marit Veldkamp", "job executor", "supermarket", "meal kit"),
            Interview("i02", 5, "Tobias Renn", "job executor", "takeaway", "meal kit"),
            Interview("i03", 6, "Ada Quillen", "job executor", "supermarket", "weekly plan of her own"),
            Interview("i04", 10, "Joris Hallema", "purchase decision maker", "supermarket", "meal kit"),
            Interview("i05", 11, "Samira Doukal", "job executor", "supermarket", "meal kit"),
            Interview("i06", 13, "Petra Lindqvar", "job executor", null, null),
            Interview("i07", 17, "Owen Tarrick", "job executor", "takeaway", "meal kit"),
            Interview("i08", 18, "Lotte Brandsel", "job executor", "supermarket", "meal kit"),
            Interview("i09", 20, "Nuno Ferravel", "purchase decision maker", null, null),
            Interview("i10", 24, "Greet Hoevenaar", "job executor", "supermarket", "meal kit"),
            Interview("i11", 26, "Kasper Ydland", "job executor", "frozen meals", "meal kit"),
        ],
        Themes =
        [
            Theme("decisions", "deciding wears out", "Where choosing a dish costs strength or peace; not where the choice is a pleasure."),
            Theme("clock", "the evening is too short", "Where time runs out before, during or after cooking."),
            Theme("at-once", "everything at the same moment", "Where several things on the stove need the cook at once, or their order is not clear."),
            Theme("waste", "food thrown away", "Where food is bought or cooked and not eaten, and how that feels."),
            Theme("after", "the kitchen afterwards", "Where cleaning up is the price of cooking."),
            Theme("own-way", "cooking in one's own way", "Where habits and recipes of one's own are kept or missed."),
            Theme("trust", "trust in what comes to the door", "Where somebody doubts what others choose, pack or bring."),
            Theme("pride", "something to be proud of", "Where the food is to be seen and praised by others."),
        ],
        Items = [.. ExampleEvidenceItems.All()],
    };

    private static Interview Interview(string id, int day, string participant, string role, string? from, string? to) => new(InterviewId.Parse(id))
    {
        Participant = participant,
        Date = new DateOnly(2026, 3, day),
        Role = role,
        SwitchedFrom = from,
        SwitchedTo = to,
    };

    private static ValueTheme Theme(string id, string name, string description) => new(ThemeId.Parse(id), name) { Description = description };
}
