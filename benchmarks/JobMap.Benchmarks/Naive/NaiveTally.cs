using JobMap.Benchmarks.Studies;

namespace JobMap.Benchmarks.Naive;

/// <summary>The joint tally as a first draft would count it: group the rows by outcome, then by the pair of ratings.</summary>
internal static class NaiveTally
{
    public static Dictionary<NeedId, Dictionary<(int? Importance, int? Satisfaction), long>> Of(IEnumerable<AnswerRow> rows) =>
        rows.GroupBy(row => row.Outcome).ToDictionary(
            outcome => outcome.Key,
            outcome => outcome.GroupBy(row => (row.Importance, row.Satisfaction)).ToDictionary(pair => pair.Key, pair => pair.LongCount()));
}
