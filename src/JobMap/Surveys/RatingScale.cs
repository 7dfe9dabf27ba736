using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JobMap.Surveys;

/// <summary>
/// The scale on which importance and satisfaction are rated: whole numbers from <see cref="Minimum"/> to <see cref="Maximum"/>, higher is
/// more, and how many of the highest points count as the top box.
/// </summary>
public sealed record RatingScale
{
    private const int MaximumPoints = 11;

    private RatingScale(int minimum, int maximum, int topBoxes) => (Minimum, Maximum, TopBoxes) = (minimum, maximum, topBoxes);

    /// <summary>1..5 with the top two boxes, the scale of the method.</summary>
    public static RatingScale FivePoint { get; } = new(1, 5, 2);

    /// <summary>The lowest rating.</summary>
    public int Minimum { get; }

    /// <summary>The highest rating.</summary>
    public int Maximum { get; }

    /// <summary>How many of the highest points count as "important" or "satisfied": 4 and 5 on 1..5.</summary>
    public int TopBoxes { get; }

    /// <summary>How many points the scale has.</summary>
    public int Points => Maximum - Minimum + 1;

    /// <summary>A scale with the usual top box: 1 of 2 or 3 points, 2 of 4 to 7, 3 of 8 to 11.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale has fewer than 2 or more than 11 points, or ends beyond ±1000.</exception>
    public static RatingScale Create(int minimum, int maximum) => Create(minimum, maximum, DefaultTopBoxes(maximum - (long)minimum + 1));

    /// <summary>A scale with an explicit top box.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale has fewer than 2 or more than 11 points or ends beyond ±1000, or the top box is empty or the whole scale.</exception>
    public static RatingScale Create(int minimum, int maximum, int topBoxes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, -1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum, 1000);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(maximum, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum - minimum + 1, MaximumPoints, nameof(maximum));
        ArgumentOutOfRangeException.ThrowIfLessThan(topBoxes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(topBoxes, maximum - minimum);
        return new RatingScale(minimum, maximum, topBoxes);
    }

    /// <summary>Reads a scale such as <c>1..5</c> or <c>0..10</c>, with the usual top box.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RatingScale? scale)
    {
        scale = null;
        string[] ends = text?.Split("..") ?? [];
        if (ends.Length != 2
            || !int.TryParse(ends[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int minimum)
            || !int.TryParse(ends[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int maximum)
            || minimum < -1000 || maximum > 1000 || maximum <= minimum || maximum - minimum + 1 > MaximumPoints)
        {
            return false;
        }

        scale = Create(minimum, maximum);
        return true;
    }

    /// <summary>True for a whole number of the scale.</summary>
    public bool Contains(int rating) => rating >= Minimum && rating <= Maximum;

    /// <summary><c>1..5</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Minimum}..{Maximum}");

    private static int DefaultTopBoxes(long points) => points switch { <= 3 => 1, <= 7 => 2, _ => 3 };
}
