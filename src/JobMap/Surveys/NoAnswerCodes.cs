using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// The cells that say that there is no answer, by reason, in any case. A blank cell says so always. A code that is a number is meant however it is
/// written: with 9 also 09 and 9.0, on every scale, so that 9 never counts as a rating. Where a code is in several lists,
/// <see cref="DontKnow"/> goes before <see cref="NotApplicable"/>, and that before <see cref="Missing"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NoAnswerCodes
{
    /// <summary>
    /// What tools and people usually write: NA, NaN, null, no answer, geen antwoord and -99 for no answer; DK, don't know, do not know, not sure, weet niet, weet ik niet and geen mening for don't know;
    /// N/A, not applicable, does not apply, nvt, n.v.t. and niet van toepassing for not applicable. Codes that may be ratings, such as 9 and 99, are not among them: name them where they are meant.
    /// </summary>
    public static NoAnswerCodes Default { get; } = new()
    {
        Missing = ["NA", "NaN", "null", "no answer", "geen antwoord", "-99"],
        DontKnow = ["DK", "don't know", "don’t know", "dont know", "do not know", "not sure", "weet niet", "weet ik niet", "geen mening"],
        NotApplicable = ["N/A", "not applicable", "does not apply", "nvt", "n.v.t.", "niet van toepassing"],
    };

    /// <summary>No codes: a blank cell alone is no answer.</summary>
    public static NoAnswerCodes None { get; } = new();

    /// <summary>Cells that mean "no answer" and say not why; they count as left blank. The default is none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> Missing { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>Cells that mean "don't know". The default is none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> DontKnow { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>Cells that mean "does not apply". The default is none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public IReadOnlyList<string> NotApplicable { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>"missing NA, -99; don't know DK; not applicable none".</summary>
    public override string ToString() => $"missing {Listed(Missing)}; don't know {Listed(DontKnow)}; not applicable {Listed(NotApplicable)}";

    private static string Listed(IReadOnlyList<string> texts) => texts.Count == 0 ? "none" : string.Join(", ", texts);
}
