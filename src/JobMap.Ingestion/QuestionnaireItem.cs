using System.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>One row of a <see cref="QuestionnaireMatrix"/>: a need to be rated, or a trap, which tells who does not read.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuestionnaireItem
{
    internal QuestionnaireItem(RatingRole role, NeedId need, string text) =>
        (Role, Need, Text, Code) = (role, need, text, $"{PrefixOf(role)}_{need}");

    internal QuestionnaireItem(RatingRole role, QuestionnaireAnswer expected, string text) =>
        (Role, Text, Code, ExpectedRating) = (role, text, $"trap_{PrefixOf(role)}", expected.Value);

    /// <summary>The rating that is asked for.</summary>
    public RatingRole Role { get; }

    /// <summary>What is rated; null for a trap.</summary>
    public NeedId? Need { get; }

    /// <summary>The statement as written in the map, or what the trap asks.</summary>
    public string Text { get; }

    /// <summary>
    /// A name for the column of its answers, as readers of answers know it: <c>imp_</c> or <c>sat_</c> and the id of the need; <c>trap_imp</c> or <c>trap_sat</c>.
    /// Use it where the survey tool lets you name rows.
    /// </summary>
    public string Code { get; }

    /// <summary>The rating that whoever reads a trap gives; null for everything else.</summary>
    public int? ExpectedRating { get; }

    /// <summary>"imp_missing: minimize the likelihood that an ingredient is missing".</summary>
    public override string ToString() => $"{Code}: {Text}";

    private static string PrefixOf(RatingRole role) => role == RatingRole.Importance ? "imp" : "sat";
}
