using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Ranks;
using JobMap.Opportunity.Resampling;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Ranks;

public sealed class RankConfidenceSetTests
{
    private const int Surveys = 800;
    private const int Respondents = 150;

    /// <summary>
    /// Each outcome's set must hold its true rank in at least the level's share of surveys. With 800 surveys a share of 95 % has a standard
    /// error of .77 %; the limit leaves three of them. Where truths are equal, every rank they share is a true one, and the set must hold the best.
    /// </summary>
    [Theory]
    [InlineData(0.95, 0.93, new[] { 0.90, 0.80, 0.70, 0.60, 0.50, 0.40 }, new[] { 0.20, 0.30, 0.40, 0.30, 0.30, 0.30 })]
    [InlineData(0.95, 0.93, new[] { 0.80, 0.79, 0.78, 0.77, 0.76 }, new[] { 0.50, 0.50, 0.50, 0.50, 0.50 })]
    [InlineData(0.95, 0.93, new[] { 0.70, 0.70, 0.70, 0.70, 0.70 }, new[] { 0.40, 0.40, 0.40, 0.40, 0.40 })]
    [InlineData(0.95, 0.93, new[] { 0.70, 0.70, 0.68, 0.68, 0.66 }, new[] { 0.70, 0.80, 0.68, 0.70, 0.60 })]
    [InlineData(0.80, 0.76, new[] { 0.85, 0.80, 0.75, 0.70 }, new[] { 0.50, 0.45, 0.40, 0.35 })]
    public void Marginal_RepeatedSurveys_HoldsTheTrueRankAsOftenAsItsLevelSays(double level, double least, double[] importance, double[] satisfaction)
    {
        double[] truth = [.. importance.Zip(satisfaction, (i, s) => Math.Round(10 * Math.Max((2 * i) - s, i), 9))];
        int[] ranks = [.. truth.Select(value => 1 + truth.Count(other => other > value))];
        int[] held = new int[truth.Length];
        RandomStream random = new(2024);
        for (int survey = 0; survey < Surveys; survey++)
        {
            TopBoxIndicators[] indicators = Draw(importance, satisfaction, ref random);
            double[] points = [.. indicators.Select(PointsOf)];
            double[] resampled = Resample(indicators, 200, (ulong)survey);
            RankInterval[] sets = Marginal(points, resampled, level);
            for (int j = 0; j < sets.Length; j++)
            {
                held[j] += sets[j].Lower <= ranks[j] && ranks[j] <= sets[j].Upper ? 1 : 0;
            }
        }

        held.Should().OnlyContain(count => count >= least * Surveys);
    }

    [Fact]
    public void Marginal_ClearOrder_IsTheOrder()
    {
        double[] points = [15, 10, 5];
        double[] resampled = [15.1, 10, 5, 14.9, 10.1, 5, 15, 9.9, 5.1, 15, 10, 4.9];

        Marginal(points, OftenEnough(resampled), 0.95).Should().Equal(new RankInterval(1, 1), new RankInterval(2, 2), new RankInterval(3, 3));
    }

    [Fact]
    public void Marginal_NothingTold_RulesNoRankOut()
    {
        double[] points = [10, 10, 10];
        double[] resampled = [9, 10, 11, 11, 9, 10, 10, 11, 9];

        Marginal(points, OftenEnough(resampled), 0.95).Should().AllBeEquivalentTo(new RankInterval(1, 3));
    }

    /// <summary>
    /// 99 resamples of a difference that stray by .01, .02 … .99 to either side of it: the level's share of 100 says which one is the margin,
    /// and a difference is told from none where it is greater than that.
    /// </summary>
    [Theory]
    [InlineData(0.95, 0.951, 1)]
    [InlineData(0.95, 0.949, 2)]
    [InlineData(0.80, 0.801, 1)]
    [InlineData(0.80, 0.799, 2)]
    [InlineData(0.99, 0.989, 2)]
    public void Marginal_KnownErrors_DecidesAtTheLevel(double level, double difference, int worst)
    {
        double[] resampled = [.. Enumerable.Range(1, 99).SelectMany(b => (double[])[difference + ((b % 2 == 0 ? 0.01 : -0.01) * b), 0])];

        Marginal([difference, 0], resampled, level)[0].Should().Be(new RankInterval(1, worst));
    }

    [Fact]
    public void Marginal_DifferenceThatNeverVaries_IsDecidedByTheIntervals()
    {
        double[] resampled = OftenEnough([20, 5]);

        RankConfidenceSet.Marginal([20, 5], [new ConfidenceInterval(15, 20), new ConfidenceInterval(0, 12)], new HeldScores(resampled, 2), 0.95)
            .Should().Equal(new RankInterval(1, 1), new RankInterval(2, 2));
        RankConfidenceSet.Marginal([20, 5], [new ConfidenceInterval(4, 20), new ConfidenceInterval(0, 12)], new HeldScores(resampled, 2), 0.95)
            .Should().Equal(new RankInterval(1, 2), new RankInterval(1, 2));
    }

    [Fact]
    public void Run_OneRespondent_RulesNoRankOut() =>
        OpportunityAnalysis.Run(Maps.OfOutcomes(3), Answers.Of(Maps.OfOutcomes(3), Answers.Shares(1, 0, 1), Answers.Shares(1, 1, 1), Answers.Shares(0, 1, 1)))
            .Scores.Should().OnlyContain(score => score.RankInterval == new RankInterval(1, 3));

    [Fact]
    public void Marginal_SingleOutcome_IsFirst() =>
        Marginal([10], OftenEnough([9, 10, 11]), 0.95).Should().Equal(new RankInterval(1, 1));

    [Fact]
    public void Marginal_AnySurvey_HoldsTheRankOfTheScores()
    {
        RandomStream random = new(7);
        for (int survey = 0; survey < 50; survey++)
        {
            TopBoxIndicators[] indicators = Draw([0.8, 0.7, 0.6, 0.5], [0.3, 0.4, 0.5, 0.6], ref random);
            double[] points = [.. indicators.Select(PointsOf)];
            int[] ranks = new int[points.Length];
            Ranking.Rank(points, ranks);
            RankInterval[] sets = Marginal(points, Resample(indicators, 100, 1), 0.9);
            ranks.Zip(sets).Should().OnlyContain(pair => pair.Second.Lower <= pair.First && pair.First <= pair.Second.Upper);
        }
    }

    /// <summary>B maxima carry a level where ⌈level (B + 1)⌉ ≤ B, so B ≥ level / (1 − level).</summary>
    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(0.8, 4)]
    [InlineData(0.9, 9)]
    [InlineData(0.95, 19)]
    [InlineData(0.975, 39)]
    [InlineData(0.99, 99)]
    [InlineData(0.999, 999)]
    [InlineData(0.9999, 9999)]
    public void LeastResamples_Level_IsTheLeastThatCarriesIt(double level, int expected) => RankConfidenceSet.LeastResamples(level).Should().Be(expected);

    /// <summary>Held against all maxima kept and sorted, as the method is written down.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.95)]
    public void Marginal_AnySurvey_IsWhatAllMaximaSortedSay(double level)
    {
        RandomStream random = new(11);
        for (int survey = 0; survey < 60; survey++)
        {
            double[] shares = [.. Enumerable.Range(0, 2 + (survey % 20)).Select(j => 0.5 + (0.4 / (1 + (j % 7))))];
            TopBoxIndicators[] indicators = Draw(shares, [.. shares.Reverse()], ref random);
            double[] points = [.. indicators.Select(PointsOf)];
            double[] resampled = Resample(indicators, 120, (ulong)survey);

            Marginal(points, resampled, level).Should().Equal(Sorted(points, resampled, level), "this is survey {0}", survey);
        }
    }

    [Fact]
    public void Marginal_MoreOutcomesThanOneGoTakes_GivesEachItsSet()
    {
        const int Outcomes = 1500;
        double[] points = [.. Enumerable.Range(0, Outcomes).Select(j => j / 100.0)];
        double[] resampled = [.. Enumerable.Range(0, 20).SelectMany(b => points.Select((point, j) => point + (((b * 7) + (j * 13)) % 11 * 1e-5)))];

        Marginal(points, resampled, 0.95).Should().Equal(Enumerable.Range(0, Outcomes).Select(j => new RankInterval(Outcomes - j, Outcomes - j)));
    }

    private static double[] Resample(TopBoxIndicators[] indicators, int resamples, ulong seed) =>
        HeldScores.Of(new RespondentBootstrap(indicators, Respondents, resamples, seed));

    private static RankInterval[] Sorted(double[] points, double[] resampled, double level)
    {
        double[][] rows = [.. resampled.Chunk(points.Length)];
        return [.. points.Select((own, j) =>
        {
            double[] errors = [.. points.Select((_, k) => Error([.. rows.Select(row => row[j] - row[k])]))];
            double[] maxima = [.. rows.Select(row => points.Select((other, k) => errors[k] > 1e-9 ? Math.Abs(row[j] - row[k] - (own - other)) / errors[k] : 0).Max()).Order()];
            double critical = maxima[(int)Math.Ceiling(level * (rows.Length + 1)) - 1];
            int above = points.Where((other, k) => errors[k] > 1e-9 ? other - own > critical * errors[k] : other > own).Count();
            int below = points.Where((other, k) => errors[k] > 1e-9 ? own - other > critical * errors[k] : own > other).Count();
            return new RankInterval(above + 1, points.Length - below);
        })];
    }

    private static double Error(double[] differences)
    {
        double sum = differences.Sum();
        double squares = differences.Sum(difference => difference * difference);
        return Math.Sqrt(Math.Max(0, squares - (sum * sum / differences.Length)) / (differences.Length - 1));
    }

    /// <summary>A few resamples twenty times over: enough for 95 %.</summary>
    private static double[] OftenEnough(double[] resampled) => [.. Enumerable.Repeat(resampled, 20).SelectMany(rows => rows)];

    /// <summary>The sets where every difference varies, so that the intervals have no say.</summary>
    private static RankInterval[] Marginal(double[] points, double[] resampled, double level) =>
        RankConfidenceSet.Marginal(points, [.. points.Select(point => new ConfidenceInterval(point, point))], new HeldScores(resampled, points.Length), level);

    private static TopBoxIndicators[] Draw(double[] importance, double[] satisfaction, ref RandomStream random)
    {
        byte[] answered = [.. Enumerable.Repeat(byte.MaxValue, Respondents)];
        TopBoxIndicators[] outcomes = new TopBoxIndicators[importance.Length];
        for (int j = 0; j < outcomes.Length; j++)
        {
            outcomes[j] = new TopBoxIndicators(answered, Column(importance[j], ref random), answered, Column(satisfaction[j], ref random));
        }

        return outcomes;
    }

    private static byte[] Column(double share, ref RandomStream random)
    {
        byte[] column = new byte[Respondents];
        for (int r = 0; r < column.Length; r++)
        {
            column[r] = random.NextDouble() < share ? byte.MaxValue : (byte)0;
        }

        return column;
    }

    private static double PointsOf(TopBoxIndicators outcome)
    {
        int important = outcome.ImportanceTop.Count(mask => mask > 0);
        int satisfied = outcome.SatisfactionTop.Count(mask => mask > 0);
        return 10.0 * Math.Max((2 * important) - satisfied, important) / Respondents;
    }
}
