namespace JobMap.Tests.Outcomes;

/// <summary>Statements of our own invention, written in the ways people write them.</summary>
internal static class OwnStatements
{
    public static string[] English { get; } =
    [
        "Minimize the time it takes to find a lid",
        "minimise the amount of time it takes to find a lid.",
        "  Minimize\u00a0the time that it takes\tto peel an onion ",
        "“Minimize the risk of burning the sauce while stirring something else”",
        "MAXIMISE THE NUMBER OF GUESTS SERVED WITHOUT WAITING, E.G., AT LUNCH",
        "Minimize the physical effort required to lift the pot, when it’s full",
        "Minimize the per-batch cleaning cost",
        "Minimize the weekly fuel cost when heating the greenhouse (e.g., in January).",
        "Lower the chance of rain damage — e.g., to hay, to tools",
        "Increase likelihood that “late” guests are served; for example, after midnight",
        "Minimize the time and effort to clean the stove",
        "Minimize the likelihood the cake sinks",
        "minimize kitchen noise",
        "A warm dinner on the table when guests arrive",
        "minimize, e.g., noise",
        "minimize the time it takes to",
        "minimize the time",
        "Minimize the cost (in euros) of a meal",
    ];

    public static string[] Dutch { get; } =
    [
        "Minimaliseer de tijd die nodig is om een deksel te vinden",
        "Verlaag de kans dat de saus aanbrandt terwijl niemand kijkt",
        "verklein de kans op regenschade tijdens de oogst, bijv. aan het hooi",
        "Vergroot het aantal gasten dat op tijd eet",
        "Verminder de lichamelijke inspanning die nodig is om de pan te tillen.",
        "Minimaliseer de hoeveelheid water in de pasta (bijvoorbeeld bij penne)",
        "Minimaliseer het risico van een dichte afvoer wanneer het vriest",
        "Minimaliseer de moeite om de kas te verwarmen zonder stroom",
        "Minimaliseer de wekelijkse kosten",
        "Verhoog de frequentie waarmee de filter schoon is",
    ];
}
