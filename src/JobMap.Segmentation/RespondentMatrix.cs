using System.Diagnostics;
using JobMap.Internals;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation;

/// <summary>A table of numbers, one row a respondent and one column an outcome or a variable: what the steps of a segmentation hand to each other. Immutable, compared by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RespondentMatrix : IEquatable<RespondentMatrix>
{
    /// <summary>A table of these values.</summary>
    /// <param name="respondents">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="values">The values, row by row; they are copied.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">There are not respondents × columns values, or one of them is not finite.</exception>
    public RespondentMatrix(int respondents, int columns, ReadOnlySpan<double> values)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(respondents);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        foreach (double value in values)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException("A value is not finite.", nameof(values));
            }
        }

        Data = new DataMatrix(respondents, columns, values.ToArray());
    }

    internal RespondentMatrix(DataMatrix data) => Data = data;

    /// <summary>How many rows.</summary>
    public int Respondents => Data.Rows;

    /// <summary>How many columns.</summary>
    public int Columns => Data.Columns;

    internal DataMatrix Data { get; }

    /// <summary>One value, both places 0-based.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public double this[int respondent, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns);
            return RowOf(respondent)[column];
        }
    }

    /// <summary>All values of one respondent, 0-based.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ReadOnlySpan<double> RowOf(int respondent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(respondent);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(respondent, Respondents);
        return Data.Row(respondent);
    }

    /// <summary>True when both have the same rows, columns and values.</summary>
    public bool Equals(RespondentMatrix? other) =>
        other is not null && Respondents == other.Respondents && Columns == other.Columns && Data.Values.AsSpan().SequenceEqual(other.Data.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RespondentMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Respondents, Columns, Data.Values.Length == 0 ? 0 : Data.Values[0], Data.Values.Sum());

    /// <summary>True when both are equal, or both null.</summary>
    public static bool operator ==(RespondentMatrix? left, RespondentMatrix? right) => left is null ? right is null : left.Equals(right);

    /// <summary>False when both are equal, or both null.</summary>
    public static bool operator !=(RespondentMatrix? left, RespondentMatrix? right) => !(left == right);

    /// <summary>"400 respondents × 34 columns".</summary>
    public override string ToString() => FormattableString.Invariant($"{Counted.Of(Respondents, "respondent")} × {Counted.Of(Columns, "column")}");
}
