using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Opportunity;

/// <summary>How an <see cref="OpportunityComparison"/> is made. The level is that of the analyses compared.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ComparisonOptions
{
    private readonly double? _equivalenceMargin;
    private readonly string? _nameOfA;
    private readonly string? _nameOfB;

    /// <summary>The defaults.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>The correction over all differences of the comparison; the default is <see cref="MultiplicityCorrection.BenjaminiHochberg"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public MultiplicityCorrection Correction
    {
        get;
        init => field = Guards.NotNull(value, nameof(Correction));
    } = MultiplicityCorrection.BenjaminiHochberg;

    /// <summary>How far apart two scores may be and still count as equal, above 0 and up to 20, in the units of the scores; null, the default, asks for no test of equivalence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The margin is outside that range.</exception>
    public double? EquivalenceMargin
    {
        get => _equivalenceMargin;
        init => _equivalenceMargin = value is { } margin ? Margin(margin, nameof(EquivalenceMargin)) : null;
    }

    /// <summary>What a is called; null, the default, calls it by its solution or segment where that tells the two apart, else <c>a</c>. Segments of one analysis keep their names.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string? NameOfA
    {
        get => _nameOfA;
        init => _nameOfA = Guards.NullOrNotBlank(value, nameof(NameOfA));
    }

    /// <summary>What b is called; null, the default, as for <see cref="NameOfA"/>.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string? NameOfB
    {
        get => _nameOfB;
        init => _nameOfB = Guards.NullOrNotBlank(value, nameof(NameOfB));
    }

    /// <summary>"benjamini-hochberg", "holm, equivalent within 1".</summary>
    public override string ToString() => EquivalenceMargin is { } margin ? FormattableString.Invariant($"{Correction}, equivalent within {margin}") : Correction.Name;

    /// <exception cref="ArgumentOutOfRangeException">The margin is not above 0 and up to 20.</exception>
    internal static double Margin(double margin, string name) =>
        margin is > 0 and <= 20 ? margin : throw new ArgumentOutOfRangeException(name, margin, "A margin is above 0 and up to 20 points.");
}
