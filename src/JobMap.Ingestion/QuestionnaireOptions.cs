using System.Diagnostics;
using JobMap.Ingestion.Questionnaires;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>How <see cref="Questionnaire.For"/> asks.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuestionnaireOptions
{
    private const int MostRows = 100;

    // First, since the default below is made of it.
    private static ValueList<NeedKind> EveryKind { get; } = new(Enum.GetValues<NeedKind>());

    /// <summary>The defaults: the language of the map, 1..5, the way the job is done today, seed 1, 12 rows, one trap.</summary>
    public static QuestionnaireOptions Default { get; } = new();

    /// <summary>
    /// The language of everything but the statements, a BCP 47 tag of Dutch or English, such as <c>nl</c> or <c>nl-BE</c>. Null, the default, for that of the map: Dutch for a Dutch map,
    /// English for every other.
    /// </summary>
    /// <exception cref="ArgumentException">The value is neither.</exception>
    public string? Language
    {
        get;
        init => field = value is null || QuestionnaireWording.TryFind(value, out _) ? value : throw new ArgumentException($"There are questionnaires in English (en) and in Dutch (nl), not in '{value}'.", nameof(Language));
    }

    /// <summary>The scale of both ratings; the default is <see cref="RatingScale.FivePoint"/>. Five points have a label each, other scales have labels at their ends and numbers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RatingScale Scale
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Scale));
    } = RatingScale.FivePoint;

    /// <summary>The solution that satisfaction speaks of, which is named in the questions. The default is <see cref="SolutionId.Mixed"/>: they speak of the way the respondent does it today.</summary>
    public SolutionId Solution { get; init; }

    /// <summary>The seed of the order of items; the default is 1. Give each version of a survey its own, so that no item is always first.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many rows a question and a page may have, from 1 to 100, a trap included; the default is 12. Longer steps are split into questions of about the same size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 100.</exception>
    public int MaximumRows
    {
        get;
        init => field = value is >= 1 and <= MostRows ? value : throw new ArgumentOutOfRangeException(nameof(MaximumRows), value, "A question has 1 to 100 rows.");
    } = 12;

    /// <summary>
    /// How many rows tell who does not read, by asking for one certain answer: 1, the default, in the block of satisfaction, which is asked last; 2 for one in each block; 0 for none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2.</exception>
    public int TrapItems
    {
        get;
        init => field = value is >= 0 and <= 2 ? value : throw new ArgumentOutOfRangeException(nameof(TrapItems), value, "There are 0, 1 or 2 traps.");
    } = 1;

    /// <summary>What may be chosen beside a rating; the default is <see cref="QuestionnaireOptOut.None"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public QuestionnaireOptOut OptOut
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(OptOut), value, "Not a member of the enumeration.");
    }

    /// <summary>
    /// The kinds of need that are asked; the default is all of them. Leave out what these respondents cannot judge: financial outcomes are for whoever decides on the purchase.
    /// A list that is given is copied; its order says nothing.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<NeedKind> NeedKinds
    {
        get;
        init => field = new ValueList<NeedKind>(value ?? throw new ArgumentNullException(nameof(NeedKinds)));
    } = EveryKind;

    /// <summary>Questions about the respondent, asked at the end; the default is none. A list that is given is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of them is null, or two have the same code in any case.</exception>
    public IReadOnlyList<ProfileQuestion> ProfileQuestions
    {
        get;
        init => field = Distinct(value ?? throw new ArgumentNullException(nameof(ProfileQuestions)));
    } = ValueList<ProfileQuestion>.Empty;

    /// <summary>"nl, on 1..5, of meal kit, seed 7, 12 rows, traps 1, opt-out None, needs Outcome, EmotionalJob, profile household".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Language ?? "language of the map"}, on {Scale}, of {Solution}, seed {Seed}, {Counted.Of(MaximumRows, "row")}, traps {TrapItems}, opt-out {OptOut}, ")
        + $"needs {Listed(NeedKinds.Select(kind => kind.ToString()))}, profile {Listed(ProfileQuestions.Select(question => question.Code))}";

    private static ValueList<ProfileQuestion> Distinct(IEnumerable<ProfileQuestion> questions)
    {
        ValueList<ProfileQuestion> copy = new(questions);
        return copy.Contains(null!) || copy.Select(question => question.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count() < copy.Count
            ? throw new ArgumentException("One of the questions is null, or two have the same code.", nameof(questions))
            : copy;
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("none"));
}
