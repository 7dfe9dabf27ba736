using CsCheck;
using JobMap.Opportunity.Ranks;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Ranks;

public sealed class KendallTauTests
{
    private static readonly Gen<(double First, double Second)[]> Rankings =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Select((first, second) => ((double)first, (double)second)).Array[0, 40];

    [Fact]
    public void Of_RankingsOfTheReference_IsWhatScipySays()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("kendall.csv"))
        {
            double? tau = KendallTau.Of(Numbers(row["first"]), Numbers(row["second"]));
            if (row["tau"] == "none")
            {
                tau.Should().BeNull(row["name"]);
            }
            else
            {
                tau!.Value.Should().BeApproximately(row.Number("tau"), 1e-14, row["name"]);
            }
        }
    }

    [Fact]
    public void Of_AnyRankings_IsWhatComparingAllPairsGives() =>
        Rankings.Sample(pairs => Of(pairs) == ByAllPairs(pairs));

    [Fact]
    public void Of_ARankingWithItself_IsExactlyOne() => Rankings.Sample(pairs =>
    {
        double[] values = [.. pairs.Select(pair => pair.First)];
        return KendallTau.Of(values, values) == (values.Distinct().Count() > 1 ? 1 : (double?)null);
    });

    [Fact]
    public void Of_AnyRankings_IsTheSameInAnyOrderAndEitherWayRound() => Rankings.Sample(pairs =>
        Of(pairs) == Of([.. pairs.OrderBy(pair => pair.Second).ThenByDescending(pair => pair.First)]) && Of(pairs) == Of([.. pairs.Select(pair => (pair.Second, pair.First))]));

    [Fact]
    public void Of_OneRankingTurnedRound_ChangesTheSign() => Rankings.Sample(pairs => Of(pairs) == -Of([.. pairs.Select(pair => (pair.First, -pair.Second))]));

    private static double? Of((double First, double Second)[] pairs) => KendallTau.Of([.. pairs.Select(pair => pair.First)], [.. pairs.Select(pair => pair.Second)]);

    /// <summary>The simple twin: every pair of things compared.</summary>
    private static double? ByAllPairs((double First, double Second)[] things)
    {
        (long balance, long untiedFirst, long untiedSecond) = (0, 0, 0);
        for (int i = 0; i < things.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                int first = Math.Sign(things[i].First - things[j].First);
                int second = Math.Sign(things[i].Second - things[j].Second);
                balance += first * second;
                untiedFirst += first * first;
                untiedSecond += second * second;
            }
        }

        return KendallTau.Of(balance, untiedFirst, untiedSecond);
    }

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
