using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// How often two marks occur together in the same respondent, for all pairs of marks of all needs; the marks of a need are the four of
/// <see cref="RatingIndicator"/>. From these counts the covariances of all shares of the top box follow exactly, each share over those who answered it,
/// and so what can be said of ranks without the respondents. Counts of parts add up to those of the whole, exactly and in any order.
/// With K needs there are 4K marks and 2K (4K + 1) counts: 180,300 for 150 needs. Weighted respondents add the sum of their weights per mark and the sum of the
/// squares per pair, in the fixed point of <see cref="WeightTotals"/>. Immutable, compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SecondMoments : IEquatable<SecondMoments>
{
    private readonly Dictionary<NeedId, int> _places;
    private readonly long[] _counts;
    private readonly long[]? _sums;
    private readonly Int128[]? _squares;

    private SecondMoments(RatingScale scale, long respondents, IReadOnlyList<NeedId> needs, long[] counts, long[]? sums, Int128[]? squares)
    {
        (Scale, Respondents, Needs, _counts, _sums, _squares) = (scale, respondents, needs, counts, sums, squares);
        _places = Enumerable.Range(0, needs.Count).ToDictionary(place => needs[place]);
    }

    /// <summary>The scale of the ratings, which says where the top box begins.</summary>
    public RatingScale Scale { get; }

    /// <summary>How many respondents were looked at, also those who answered nothing.</summary>
    public long Respondents { get; }

    /// <summary>The needs, sorted by their ids, whatever the order in which they were given.</summary>
    public IReadOnlyList<NeedId> Needs { get; }

    /// <summary>True where the respondents have survey weights.</summary>
    public bool IsWeighted => _squares is not null;

    /// <summary>
    /// All counts: the lower triangle, diagonal included, row by row. Need j of <see cref="Needs"/> has the columns 4j to 4j + 3 in the order of
    /// <see cref="RatingIndicator"/>; the entry of columns a ≥ b stands at a (a + 1) / 2 + b.
    /// </summary>
    public IReadOnlyList<long> Counts => Array.AsReadOnly(_counts);

    /// <summary>The sums of the weights of those with each mark, one a column, in units of 2⁻²⁰; empty without weights.</summary>
    public IReadOnlyList<long> WeightSums => Array.AsReadOnly(_sums ?? []);

    /// <summary>The sums of the squared weights of those with both marks, in the order of <see cref="Counts"/>, in units of 2⁻⁴⁰; empty without weights.</summary>
    public IReadOnlyList<Int128> SquareSums => Array.AsReadOnly(_squares ?? []);

    /// <summary>Counts the marks of all respondents, those of all segments put together.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> is null.</exception>
    /// <exception cref="OverflowException">There are more than 16,383 needs.</exception>
    public static SecondMoments From(SurveyResponses responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ValueList<NeedId> needs = new(responses.Needs.Order());
        RatingColumns[] columns = [.. needs.Select(responses.ColumnsOf)];
        int topCode = responses.Scale.Points - responses.Scale.TopBoxes + 1;
        (long[]? sums, Int128[]? squares) = responses.Weights is { } weights ? MomentCounts.Weigh(columns, weights, topCode) : default;
        return new SecondMoments(responses.Scale, responses.Respondents, needs, MomentCounts.Of(columns, responses.Respondents, topCode), sums, squares);
    }

    /// <summary>Moments counted elsewhere, in a database for instance.</summary>
    /// <param name="scale">The scale of the ratings.</param>
    /// <param name="respondents">How many respondents were looked at.</param>
    /// <param name="needs">The needs, in the order of the counts.</param>
    /// <param name="counts">The counts, laid out as in <see cref="Counts"/> but with the needs in the order given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are too few or too many counts, a need is the id of nothing or there twice, or a count contradicts another: more with both marks than with one, more in the top box than answered, and the like.</exception>
    /// <exception cref="OverflowException">There are more than 16,383 needs.</exception>
    public static SecondMoments FromCounts(RatingScale scale, long respondents, IEnumerable<NeedId> needs, IEnumerable<long> counts) =>
        FromTables(scale, respondents, needs, counts, null, null);

    /// <summary>Moments of weighted respondents, counted elsewhere.</summary>
    /// <param name="scale">The scale of the ratings.</param>
    /// <param name="respondents">How many respondents were looked at.</param>
    /// <param name="needs">The needs, in the order of the counts.</param>
    /// <param name="counts">The counts, laid out as in <see cref="Counts"/> but with the needs in the order given.</param>
    /// <param name="weightSums">The sums of the weights, laid out as in <see cref="WeightSums"/>.</param>
    /// <param name="squareSums">The sums of the squared weights, laid out as the counts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">What is said of counts; or the sums do not go with the sums of squares or the counts.</exception>
    /// <exception cref="OverflowException">There are more than 16,383 needs.</exception>
    public static SecondMoments FromCounts(RatingScale scale, long respondents, IEnumerable<NeedId> needs, IEnumerable<long> counts, IEnumerable<long> weightSums, IEnumerable<Int128> squareSums) =>
        FromTables(scale, respondents, needs, counts, [.. Guards.NotNull(weightSums)], [.. Guards.NotNull(squareSums)]);

    /// <summary>How many respondents have this mark.</summary>
    /// <exception cref="ArgumentException">The need is not among <see cref="Needs"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The mark is not a member of the enumeration.</exception>
    public long Count(NeedId need, RatingIndicator indicator) => Count(need, indicator, need, indicator);

    /// <summary>How many respondents have both marks; their order does not matter.</summary>
    /// <exception cref="ArgumentException">A need is not among <see cref="Needs"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A mark is not a member of the enumeration.</exception>
    public long Count(NeedId need, RatingIndicator indicator, NeedId otherNeed, RatingIndicator otherIndicator) =>
        _counts[MomentTriangle.At(ColumnOf(need, indicator), ColumnOf(otherNeed, otherIndicator))];

    /// <summary>The weights of those who have this mark, each 1 where respondents have none.</summary>
    /// <exception cref="ArgumentException">The need is not among <see cref="Needs"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The mark is not a member of the enumeration.</exception>
    /// <exception cref="OverflowException">Without weights: more than 8,796,093,022,207 respondents.</exception>
    public WeightTotals Weights(NeedId need, RatingIndicator indicator)
    {
        int column = ColumnOf(need, indicator);
        int at = MomentTriangle.At(column, column);
        return IsWeighted ? new WeightTotals(_sums![column], _squares![at]) : WeightTotals.OfOnes(_counts[at]);
    }

    /// <summary>The moments of both groups of respondents together. Addition: the order and the grouping do not matter. Where one of the two is weighted, the respondents of the other count 1 each.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The scales or the needs differ.</exception>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public SecondMoments Merge(SecondMoments other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!IsAddable(other))
        {
            throw new ArgumentException("Second moments add up only on one scale and of the same needs.", nameof(other));
        }

        bool weighted = IsWeighted || other.IsWeighted;
        return new SecondMoments(
            Scale, checked(Respondents + other.Respondents), Needs, Sum(_counts, other._counts),
            weighted ? Sum(SumsOrOnes(), other.SumsOrOnes()) : null,
            weighted ? [.. SquaresOrOnes().Zip(other.SquaresOrOnes(), (a, b) => checked(a + b))] : null);
    }

    /// <summary>True when scale, respondents, needs, counts and weights are equal.</summary>
    public bool Equals(SecondMoments? other) =>
        other is not null && Respondents == other.Respondents && IsWeighted == other.IsWeighted && IsAddable(other)
        && _counts.AsSpan().SequenceEqual(other._counts) && _sums.AsSpan().SequenceEqual(other._sums) && _squares.AsSpan().SequenceEqual(other._squares);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SecondMoments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Respondents, Needs, _counts.Length > 0 ? _counts[^1] : 0);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(SecondMoments? left, SecondMoments? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(SecondMoments? left, SecondMoments? right) => !(left == right);

    /// <summary>"393 respondents, 22 needs, on 1..5".</summary>
    public override string ToString() => $"{Counted.Of(Respondents, "respondent")}, {Counted.Of(Needs.Count, "need")}, on {Scale}{(IsWeighted ? ", weighted" : "")}";

    /// <summary>The entry of two columns in the table of counts.</summary>
    internal long CountOf(int row, int column) => _counts[MomentTriangle.At(row, column)];

    /// <summary>The entry of two columns in the table of squared weights, of weighted respondents.</summary>
    internal Int128 SquareOf(int row, int column) => _squares![MomentTriangle.At(row, column)];

    /// <summary>The sum of the weights of a column, of weighted respondents.</summary>
    internal long WeightOf(int column) => _sums![column];

    /// <summary>True where both can be added.</summary>
    internal bool IsAddable(SecondMoments other) => Scale == other.Scale && Needs.Equals(other.Needs);

    /// <summary>The column of a mark.</summary>
    internal int ColumnOf(NeedId need, RatingIndicator indicator) => !_places.TryGetValue(need, out int place) ? throw new ArgumentException($"There are no moments of '{need}'.", nameof(need))
        : (place * MomentTriangle.Indicators) + (int)Guards.Defined(indicator, nameof(indicator));

    /// <summary>Moments from tables that were found free of contradictions, their needs put in order.</summary>
    internal static SecondMoments Ordered(RatingScale scale, long respondents, NeedId[] needs, long[] counts, long[]? sums, Int128[]? squares)
    {
        int[] places = [.. Enumerable.Range(0, needs.Length).OrderBy(place => needs[place])];
        int[] order = [.. places.SelectMany(place => Enumerable.Range(place * MomentTriangle.Indicators, MomentTriangle.Indicators))];
        return new SecondMoments(
            scale, respondents, new ValueList<NeedId>(places.Select(place => needs[place])), MomentTriangle.Reorder<long>(counts, order),
            sums is null ? null : Array.ConvertAll(order, column => sums[column]),
            squares is null ? null : MomentTriangle.Reorder<Int128>(squares, order));
    }

    private static SecondMoments FromTables(RatingScale scale, long respondents, IEnumerable<NeedId> needs, IEnumerable<long> counts, long[]? sums, Int128[]? squares)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(counts);
        NeedId[] given = [.. needs];
        long[] table = [.. counts];
        MomentChecks.Require(given, respondents, table, nameof(counts));
        if (squares is not null)
        {
            MomentChecks.RequireWeights(given.Length, table, sums!, squares);
        }

        return Ordered(scale, respondents, given, table, sums, squares);
    }

    private static long[] Sum(long[] first, long[] second)
    {
        long[] sums = new long[first.Length];
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = checked(first[i] + second[i]);
        }

        return sums;
    }

    private long[] SumsOrOnes() => _sums ?? [.. Enumerable.Range(0, Needs.Count * MomentTriangle.Indicators).Select(column => WeightTotals.OfOnes(_counts[MomentTriangle.At(column, column)]).Sum)];

    private IEnumerable<Int128> SquaresOrOnes() => _squares ?? _counts.Select(count => WeightTotals.OfOnes(count).SumOfSquares);
}
