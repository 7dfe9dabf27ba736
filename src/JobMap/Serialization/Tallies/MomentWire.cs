using System.Globalization;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Serialization.Tallies;

/// <summary>From second moments to their part of a tally document.</summary>
internal static class MomentWire
{
    /// <summary>The marks of a need, in the order of rows and columns.</summary>
    public static IReadOnlyList<string> Marks { get; } = [.. EnumNames.Of<RatingIndicator>()];

    public static WireSecondMoments ToWire(SecondMoments moments) => new()
    {
        Needs = [.. moments.Needs.Select(need => need.Value)],
        Marks = [.. Marks],
        Counts = Rows(moments, (row, column) => (long?)moments.CountOf(row, column)),
        Weights = !moments.IsWeighted ? null : new WireMomentWeights
        {
            Sums = [.. moments.WeightSums.Select(sum => (long?)sum)],
            SumsOfSquares = Rows(moments, (row, column) => (string?)moments.SquareOf(row, column).ToString(CultureInfo.InvariantCulture)),
        },
    };

    private static List<List<T>?> Rows<T>(SecondMoments moments, Func<int, int, T> cell) =>
        [.. Enumerable.Range(0, moments.Needs.Count * MomentTriangle.Indicators).Select(row => (List<T>?)[.. Enumerable.Range(0, row + 1).Select(column => cell(row, column))])];
}
