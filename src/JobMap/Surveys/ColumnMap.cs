using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// What the columns of a table of answers hold: which rates which outcome or job, which is a variable, a weight, an id, and how each is read.
/// It is proposed from a table, looked at and changed by a person, kept as a document, and used again for the next table of the same survey.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ColumnMap
{
    /// <summary>A map of columns. Columns of a table that it does not name are not read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// One of the mappings is null, or two are of the same column, rate the same outcome or job for the same, are read as variables of the same name, or are both the weight or both the id of
    /// what a row is about.
    /// </exception>
    public ColumnMap(IEnumerable<ColumnMapping> columns)
    {
        Columns = Guards.Copied(columns, nameof(columns));
        HashSet<string> seen = new(StringComparer.Ordinal);
        if (Columns.SelectMany(column => column.Claims).FirstOrDefault(claim => !seen.Add(claim.Claim)).Claim is { } twice)
        {
            throw new ArgumentException($"There is twice: {twice}.", nameof(columns));
        }
    }

    /// <summary>The columns, in the order given.</summary>
    public IReadOnlyList<ColumnMapping> Columns { get; }

    /// <summary>The layout of the tables it is for; null where it is to be seen from the table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's members.</exception>
    public SurveyLayout? Layout { get; init => field = value is { } layout ? Guards.Defined(layout, nameof(Layout)) : null; }

    /// <summary>What it is of; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Description { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>"qualtrics: 66 columns, 64 ratings, 2 variables".</summary>
    public override string ToString()
    {
        int ratings = Columns.Count(column => column.Role is ColumnRole.Importance or ColumnRole.Satisfaction);
        int variables = Columns.Count(column => column.Role == ColumnRole.Variable);
        return $"{(Layout is { } layout ? EnumNames.NameOf(layout) : "any layout")}: {Counted.Of(Columns.Count, "column")}, {Counted.Of(ratings, "rating")}, {Counted.Of(variables, "variable")}";
    }
}
