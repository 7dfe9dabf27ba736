using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>What one column of a table of answers holds, and how its cells are read.</summary>
/// <example>
/// <code>
/// ColumnMapping column = new("Q1_3", ColumnRole.Importance) { Need = OutcomeId.Parse("missing"), Scale = RatingScale.Parse("5..1") };
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ColumnMapping
{
    /// <summary>The mapping of a column.</summary>
    /// <param name="column">Its name in the header, as <see cref="Column"/> has it.</param>
    /// <param name="role">What it is for.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is none of the enumeration's members.</exception>
    public ColumnMapping(string column, ColumnRole role) => (Column, Role) = (Guards.NotBlank(column, nameof(column)), Guards.Defined(role, nameof(role)));

    /// <summary>Its name in the header: the code where the layout has one, otherwise the text. Compared without regard to case, to white space and to the kind of quotes and dashes.</summary>
    public string Column { get; }

    /// <summary>Which of several columns of that name is meant, from 1; the default is 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Occurrence
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>What it is for.</summary>
    public ColumnRole Role { get; }

    /// <summary>The question as it stands in the table, for whoever reads the mapping; null where there is none. Nothing is read by it.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Text { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>The outcome or job that is rated; null where each row names it. Nothing is read by it in other roles than <see cref="ColumnRole.Importance"/> and <see cref="ColumnRole.Satisfaction"/>.</summary>
    /// <exception cref="ArgumentException">The value is the default, the id of nothing.</exception>
    public NeedId? Need { get; init => field = value is { } need ? Guards.Given(need, nameof(Need)) : null; }

    /// <summary>What a variable is called; null for the name of the column. In another role a name says that the column is read as a variable too, and null that it is not.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Variable { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>The scale its numbers are on, which may be reversed; null for that of the answers. It has as many points as theirs.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>The ratings of its labels, on the scale of the answers; null for numbers, and for labels that are known by themselves.</summary>
    public RatingCodebook? Codebook { get; init; }

    /// <summary>The cells that say that there is no answer; null for those of the answers.</summary>
    public NoAnswerCodes? NoAnswerCodes { get; init; }

    /// <summary>The one right answer of a trap question; null where it is not known. Compared as labels are.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? RightAnswer { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>What the column is read as as a variable; null where it is read as none.</summary>
    internal string? VariableName => Variable ?? (Role == ColumnRole.Variable ? Column : null);

    /// <summary>What no other column of a map may be, each with the member that says it.</summary>
    internal IEnumerable<(string Member, string Claim)> Claims
    {
        get
        {
            yield return ("column", Occurrence == 1 ? $"the column '{NameKey.Of(Column)}'" : FormattableString.Invariant($"the column '{NameKey.Of(Column)}', {Occurrence}"));
            if (Role is ColumnRole.Importance or ColumnRole.Satisfaction or ColumnRole.Need or ColumnRole.Weight)
            {
                yield return (Need is null ? "role" : "need", $"{EnumNames.NameOf(Role)}{(Need is { } need ? $" of '{need}'" : "")}");
            }

            if (VariableName is { } variable)
            {
                yield return (Variable is null ? "column" : "variable", $"the variable '{variable.Trim()}'");
            }
        }
    }

    /// <summary>"Q1_3: importance of missing".</summary>
    public override string ToString() =>
        $"{Column}{(Occurrence == 1 ? "" : FormattableString.Invariant($" ({Occurrence})"))}: {EnumNames.NameOf(Role)}{(Need is { } need ? $" of {need}" : "")}{(Scale is null ? "" : $" on {Scale}")}";
}
