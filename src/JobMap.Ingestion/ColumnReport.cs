using System.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>
/// What was made of one rating column. Every cell of the column is counted once:
/// <see cref="Answered"/> + <see cref="Blank"/> + <see cref="MissingCode"/> + <see cref="DontKnow"/> + <see cref="NotApplicable"/> + <see cref="OutOfScale"/> + <see cref="Unparsable"/> = rows kept.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ColumnReport
{
    internal ColumnReport(string name, int column, NeedId? need, RatingRole role) => (Name, Column, Need, Role) = (name, column, need, role);

    /// <summary>The name in the header.</summary>
    public string Name { get; }

    /// <summary>The place in the header, 1-based.</summary>
    public int Column { get; }

    /// <summary>The outcome or job it rates; null where each row names its own.</summary>
    public NeedId? Need { get; }

    /// <summary>Importance or satisfaction.</summary>
    public RatingRole Role { get; }

    /// <summary>The scale its numbers are read on.</summary>
    public RatingScale Scale { get; internal init; } = RatingScale.FivePoint;

    /// <summary>True where its numbers run the other way than those of the answers, so that every rating in it was reversed.</summary>
    public bool IsReversed { get; internal init; }

    /// <summary>Cells with a rating of the scale: those that count.</summary>
    public long Answered { get; internal init; }

    /// <summary>Cells that are empty, or absent because the row is short.</summary>
    public long Blank { get; internal init; }

    /// <summary>Cells with a code for "no answer" that gives no reason, such as NA or -99.</summary>
    public long MissingCode { get; internal init; }

    /// <summary>Cells that say not to know.</summary>
    public long DontKnow { get; internal init; }

    /// <summary>Cells that say that it does not apply.</summary>
    public long NotApplicable { get; internal init; }

    /// <summary>Cells with a whole number outside the scale; left out.</summary>
    public long OutOfScale { get; internal init; }

    /// <summary>Cells with anything else; left out.</summary>
    public long Unparsable { get; internal init; }

    /// <summary>The first cells that are outside the scale or not understood, up to 5.</summary>
    public IReadOnlyList<CellExample> Examples { get; internal init; } = ValueList<CellExample>.Empty;

    /// <summary>"imp_o1: 380 answered, 12 blank, 7 missing, 2 don't know, 0 not applicable, 1 outside the scale, 0 not understood".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Name}: {Answered} answered, {Blank} blank, {MissingCode} missing, {DontKnow} don't know, {NotApplicable} not applicable, {OutOfScale} outside the scale, {Unparsable} not understood{(IsReversed ? "; reversed" : "")}");
}
