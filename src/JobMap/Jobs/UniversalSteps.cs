using JobMap.Internals;

namespace JobMap;

/// <summary>What is known of each <see cref="UniversalStep"/>: its order, its name in documents, its guiding question.</summary>
public static class UniversalSteps
{
    private static readonly string[] Names = ["define", "locate", "prepare", "confirm", "execute", "monitor", "modify", "conclude"];

    private static readonly string[] Questions =
    [
        "What does the customer settle, and what do they plan, before anything else can begin?",
        "Which things and which information does the customer have to bring together?",
        "What does the customer put in place so that the work can start?",
        "What does the customer check before committing to go ahead?",
        "What does the customer do at the heart of the job, and what must not go wrong there?",
        "What does the customer watch to know that it is going well?",
        "What does the customer change when it is not going as it should?",
        "What does the customer do to finish, or to be ready for the next time?",
    ];

    private static readonly string[] DutchQuestions =
    [
        "Wat bepaalt en plant de klant voordat er iets anders kan beginnen?",
        "Welke spullen en welke informatie moet de klant bij elkaar brengen?",
        "Wat zet de klant klaar zodat het werk kan beginnen?",
        "Wat controleert de klant voordat hij besluit door te gaan?",
        "Wat doet de klant in de kern van de taak, en wat mag daarbij niet misgaan?",
        "Waar let de klant op om te weten of het goed gaat?",
        "Wat verandert de klant als het niet gaat zoals het moet?",
        "Wat doet de klant om af te ronden, of om klaar te zijn voor de volgende keer?",
    ];

    private static readonly ValueList<string>[] Synonyms =
    [
        new(["plan", "select", "determine"]),
        new(["gather", "access", "receive", "retrieve"]),
        new(["set up", "organize", "examine"]),
        new(["validate", "prioritize", "decide"]),
        new(["perform", "transact", "administer"]),
        new(["verify", "track", "check"]),
        new(["update", "adjust", "maintain"]),
        new(["store", "finish", "close"]),
    ];

    /// <summary>All eight kinds, Define to Conclude.</summary>
    public static IReadOnlyList<UniversalStep> All { get; } = Array.AsReadOnly(Enum.GetValues<UniversalStep>());

    /// <summary>The name in documents and on the command line: the lower-case English name, such as <c>define</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public static string NameOf(UniversalStep kind) => Names[IndexOf(kind)];

    /// <summary>The question that opens this kind of step in an interview.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public static string GuidingQuestionOf(UniversalStep kind) => Questions[IndexOf(kind)];

    /// <summary>The question that opens this kind of step in an interview, in Dutch for <c>nl</c> and its regions, in English for every other language.</summary>
    /// <param name="kind">The kind of step.</param>
    /// <param name="language">A BCP 47 tag, such as that of <see cref="OutcomeGrammar.Language"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public static string GuidingQuestionOf(UniversalStep kind, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        bool dutch = language.Split('-')[0].Equals("nl", StringComparison.OrdinalIgnoreCase);
        return (dutch ? DutchQuestions : Questions)[IndexOf(kind)];
    }

    /// <summary>
    /// The verbs with which published job maps name steps of this kind. They are a help in drafting, not a rule: a step of any kind may begin with any verb.
    /// Source: Bettencourt and Ulwick, "The Customer-Centered Innovation Map", Harvard Business Review, May 2008.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public static IReadOnlyList<string> SynonymsOf(UniversalStep kind) => Synonyms[IndexOf(kind)];

    /// <summary>Reads a kind from its name, in any case. Numbers are not names.</summary>
    public static bool TryParse(string? name, out UniversalStep kind)
    {
        int index = Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        kind = (UniversalStep)(index + 1);
        return index >= 0;
    }

    private static int IndexOf(UniversalStep kind) =>
        Enum.IsDefined(kind) ? (int)kind - 1 : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the eight kinds of step.");
}
