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

    /// <summary>All eight kinds, Define to Conclude.</summary>
    public static IReadOnlyList<UniversalStep> All { get; } = Array.AsReadOnly(Enum.GetValues<UniversalStep>());

    /// <summary>The name in documents and on the command line: the lower-case English name, such as <c>define</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public static string NameOf(UniversalStep kind) => Names[IndexOf(kind)];

    /// <summary>The question that opens this kind of step in an interview.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public static string GuidingQuestionOf(UniversalStep kind) => Questions[IndexOf(kind)];

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
