using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Segmentation.Profiles;

/// <summary>How every variable of the answers is spread over the segments.</summary>
internal static class Profiling
{
    /// <summary>More values than this make no profile; a choice of this library.</summary>
    public const int MostValues = 20;

    /// <summary>The stream of chance the permutations draw from, apart from all others.</summary>
    private const ulong Stream = 0x50524F46494C45;

    /// <summary>A profile per variable of the answers, in their order, then one without a test per complexity factor of the map that was not asked for.</summary>
    /// <param name="map">The map, whose complexity factors name variables.</param>
    /// <param name="responses">The answers.</param>
    /// <param name="segments">Per respondent the segment, 0-based; null for none.</param>
    /// <param name="count">How many segments.</param>
    /// <param name="seed">The seed.</param>
    public static IReadOnlyList<SegmentProfile> Of(UniversalJobMap map, SurveyResponses responses, IReadOnlyList<int?> segments, int count, ulong seed)
    {
        Dictionary<string, string> factors = map.ComplexityFactors.Where(factor => factor.Variable is not null)
            .GroupBy(factor => factor.Variable!).ToDictionary(named => named.Key, named => string.Join("; ", named.Select(factor => factor.Description)));
        SegmentProfile[] profiles =
        [
            .. responses.Variables.Select((variable, index) => Of(variable, responses.ValuesOf(variable), segments, count, new RandomStream(seed, Stream + (ulong)index)))
                .Concat(factors.Keys.Where(variable => !responses.Variables.Contains(variable)).Select(variable => new SegmentProfile(variable) { Reason = "the answers have no such variable" }))
                .Select(profile => profile with { Factor = factors.GetValueOrDefault(profile.Variable) }),
        ];
        Queue<double> adjusted = new(MultiplicityCorrection.BenjaminiHochberg.Adjust(profiles.Select(profile => profile.PValue).OfType<double>()));
        return [.. profiles.Select(profile => profile.PValue is null ? profile : profile with { AdjustedPValue = adjusted.Dequeue() })];
    }

    private static SegmentProfile Of(string variable, IReadOnlyList<string?> stated, IReadOnlyList<int?> segments, int count, RandomStream random)
    {
        (int Segment, string Value)[] placed = [.. Stated(stated, segments)];
        string[] values = [.. placed.Select(one => one.Value).Distinct().Order(StringComparer.Ordinal)];
        SegmentProfile profile = new(variable) { Missing = segments.Count(segment => segment is not null) - placed.Length };
        if (values.Length > MostValues || (values.Length > 2 && values.Length > placed.Length / 2))
        {
            return profile with { Reason = FormattableString.Invariant($"{values.Length} values for {Counted.Of(placed.Length, "respondent")}: too many to compare; bring them into bands") };
        }

        Dictionary<string, int> codes = Enumerable.Range(0, values.Length).ToDictionary(code => values[code]);
        int[] rows = [.. placed.Select(one => one.Segment)];
        int[] columns = [.. placed.Select(one => codes[one.Value])];
        profile = profile with { Values = values, Counts = CountsOf(rows, columns, count, values.Length) };
        int[] present = [.. rows.Distinct().Order()];
        return values.Length < 2 ? profile with { Reason = values.Length == 0 ? "nobody who was placed has a value" : "everybody who was placed has the same value" }
            : present.Length < 2 ? profile with { Reason = "only one segment has values" }
            : Tested(profile, new IndependenceTest(Array.ConvertAll(rows, row => Array.IndexOf(present, row)), columns), random);
    }

    private static SegmentProfile Tested(SegmentProfile profile, IndependenceTest test, RandomStream random)
    {
        bool isSmall = test.SmallestExpected < IndependenceTest.LeastExpected;
        return profile with
        {
            ChiSquared = test.Statistic,
            DegreesOfFreedom = test.DegreesOfFreedom,
            CramersV = test.CramersV,
            PValue = isSmall ? test.PermutationP(random) : test.AsymptoticP(),
            Reason = isSmall ? FormattableString.Invariant($"a count of {test.SmallestExpected:0.0} is expected, below {IndependenceTest.LeastExpected}: the p-value is that of {IndependenceTest.Permutations} permutations") : null,
        };
    }

    private static IEnumerable<(int Segment, string Value)> Stated(IReadOnlyList<string?> stated, IReadOnlyList<int?> segments)
    {
        for (int r = 0; r < segments.Count; r++)
        {
            if (segments[r] is { } segment && stated[r] is { } value)
            {
                yield return (segment, value);
            }
        }
    }

    private static int[][] CountsOf(int[] rows, int[] columns, int segments, int values)
    {
        int[][] counts = [.. Enumerable.Range(0, segments).Select(_ => new int[values])];
        for (int i = 0; i < rows.Length; i++)
        {
            counts[rows[i]][columns[i]]++;
        }

        return counts;
    }
}
