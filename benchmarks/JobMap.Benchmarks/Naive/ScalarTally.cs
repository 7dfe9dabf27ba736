using JobMap.Surveys;

namespace JobMap.Benchmarks.Naive;

/// <summary>The joint tally by a plain loop: one respondent after the other, one cell up.</summary>
internal static class ScalarTally
{
    public static List<long[]> Of(SurveyResponses responses)
    {
        int side = responses.Scale.Points + 1;
        List<long[]> tables = [];
        foreach (NeedId outcome in responses.Needs)
        {
            long[] counts = new long[side * side];
            Count(responses.ImportanceOf(outcome), responses.SatisfactionOf(outcome), side, counts);
            tables.Add(counts);
        }

        return tables;
    }

    /// <summary>The same counts out of a tally, to compare with.</summary>
    public static List<long[]> Of(SurveyTally tally)
    {
        int?[] codes = [null, .. Enumerable.Range(tally.Scale.Minimum, tally.Scale.Points)];
        TallyGroup everybody = tally.Groups.Single();
        return [.. everybody.Needs.Select(outcome => everybody.TryGetHistogram(outcome, out JointHistogram? histogram)
            ? codes.SelectMany(i => codes.Select(s => histogram.Count(i, s))).ToArray() : [])];
    }

    public static bool Agree(List<long[]> one, List<long[]> other) => one.Count == other.Count && one.Zip(other).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    private static void Count(ReadOnlySpan<byte> importance, ReadOnlySpan<byte> satisfaction, int side, long[] counts)
    {
        for (int r = 0; r < importance.Length; r++)
        {
            counts[(importance[r] * side) + satisfaction[r]]++;
        }
    }
}
