using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JobMap.Surveys;

/// <summary>
/// The scale on which importance and satisfaction are rated: whole numbers from <see cref="Minimum"/> to <see cref="Maximum"/>, where higher is
/// more unless the scale is reversed, and how many of the points that say most count as the top box.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RatingScale : IParsable<RatingScale>
{
    private const int MaximumPoints = 11;

    private const string TopBoxWord = " top ";

    private RatingScale(int minimum, int maximum, int topBoxes, bool isReversed = false) =>
        (Minimum, Maximum, TopBoxes, IsReversed) = (minimum, maximum, topBoxes, isReversed);

    /// <summary>1..5 with the top two boxes, the scale of the method.</summary>
    public static RatingScale FivePoint { get; } = new(1, 5, 2);

    /// <summary>The lowest number.</summary>
    public int Minimum { get; }

    /// <summary>The highest number.</summary>
    public int Maximum { get; }

    /// <summary>How many of the points that say most count as "important" or "satisfied": 4 and 5 on 1..5, 1 and 2 on a reversed one.</summary>
    public int TopBoxes { get; }

    /// <summary>True where the lowest number says most, as where 1 means "extremely important".</summary>
    public bool IsReversed { get; }

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

    /// <summary>Reads what <see cref="ToString"/> writes: <c>1..5</c> with the usual top box, <c>1..5 top 1</c> with one of its own, <c>5..1</c> for a reversed scale.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a scale, or the scale is none that <see cref="Create(int, int, int)"/> makes.</exception>
    public static RatingScale Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out RatingScale? scale) ? scale : throw new FormatException($"'{text}' is not a scale such as 1..5, 1..5 top 1 or, reversed, 5..1.");
    }

    /// <summary>Reads a scale without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RatingScale? scale)
    {
        scale = null;
        string[] parts = text?.Split(TopBoxWord) ?? [];
        string[] ends = parts.Length is 1 or 2 ? parts[0].Split("..") : [];
        if (ends.Length != 2 || !TryParseNumber(ends[0], out int least) || !TryParseNumber(ends[1], out int most))
        {
            return false;
        }

        (int minimum, int maximum) = (Math.Min(least, most), Math.Max(least, most));
        if (minimum < -1000 || maximum > 1000 || maximum == minimum || maximum - minimum + 1 > MaximumPoints)
        {
            return false;
        }

        int topBoxes = DefaultTopBoxes(maximum - minimum + 1);
        if (parts.Length == 2 && (!TryParseNumber(parts[1], out topBoxes) || topBoxes < 1 || topBoxes > maximum - minimum))
        {
            return false;
        }

        scale = new RatingScale(minimum, maximum, topBoxes, least > most);
        return true;
    }

    /// <summary>The same points read the other way round.</summary>
    public RatingScale Reverse() => new(Minimum, Maximum, TopBoxes, !IsReversed);

    /// <summary>True for a whole number of the scale.</summary>
    public bool Contains(int rating) => rating >= Minimum && rating <= Maximum;

    /// <summary>
    /// What says least, then what says most: <c>1..5</c>, or <c>5..1</c> where the scale is reversed; where the top box is not the usual one, it is
    /// named: <c>1..5 top 1</c>. Different scales have different texts.
    /// </summary>
    public override string ToString() => FormattableString.Invariant($"{(IsReversed ? Maximum : Minimum)}..{(IsReversed ? Minimum : Maximum)}{(TopBoxes == DefaultTopBoxes(Points) ? "" : $"{TopBoxWord}{TopBoxes}")}");

    /// <summary>How much a rating says: 1 for the least, <see cref="Points"/> for the most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not on the scale.</exception>
    internal int CodeOf(int rating) => !Contains(rating) ? throw new ArgumentOutOfRangeException(nameof(rating), rating, $"Not a rating on {this}.")
        : IsReversed ? Maximum - rating + 1 : rating - Minimum + 1;

    static RatingScale IParsable<RatingScale>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RatingScale>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RatingScale result) => TryParse(s, out result);

    private static bool TryParseNumber(string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static int DefaultTopBoxes(long points) => points switch { <= 3 => 1, <= 7 => 2, _ => 3 };
}
