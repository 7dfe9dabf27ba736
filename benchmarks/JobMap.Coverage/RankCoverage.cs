using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Opportunity.Ranks;
using JobMap.Opportunity.Resampling;

namespace JobMap.Coverage;

/// <summary>How often the confidence set of a rank misses it, simulated with respondents whose outcomes all vary together a little.</summary>
internal sealed record RankCoverage(double[] Covered, double[] AllTied, double MeanWidth)
{
    /// <summary>The coverage of each outcome: of the best rank it can claim, and of every rank it shares with equals.</summary>
    public static RankCoverage Of(RankDesign design, int n, int surveys, int resamples, double level, ulong seed)
    {
        int outcomes = design.Importance.Length;
        int[] held = new int[outcomes];
        int[] heldAll = new int[outcomes];
        double width = 0;
        double z = NormalDistribution.TwoSided(level);
        RandomStream random = new(seed);
        for (int survey = 0; survey < surveys; survey++)
        {
            TopBoxIndicators[] indicators = Draw(design, n, ref random);
            TopBoxCounts[] counts = [.. indicators.Select(outcome => new TopBoxCounts(n, CountOf(outcome.ImportanceTop), n, CountOf(outcome.SatisfactionTop), 0, 0, 0, 0))];
            double[] points = [.. counts.Select(count => OpportunityDefinition.UlwickTopTwoBox.PointOf(PairedShares.Of(count)))];
            ConfidenceInterval[] intervals = [.. counts.Select(count => MoverInterval.OfOpportunity(count, z))];
            RespondentBootstrap resampled = new(indicators, n, resamples, random.NextUInt64());
            RankInterval[] sets = RankConfidenceSet.Marginal(points, intervals, resampled, level);
            for (int j = 0; j < outcomes; j++)
            {
                (int best, int worst) = design.RanksOf(j);
                held[j] += sets[j].Lower <= best && best <= sets[j].Upper ? 1 : 0;
                heldAll[j] += sets[j].Lower <= best && worst <= sets[j].Upper ? 1 : 0;
                width += (sets[j].Upper - sets[j].Lower + 1.0) / outcomes / surveys;
            }
        }

        return new RankCoverage([.. held.Select(count => count / (double)surveys)], [.. heldAll.Select(count => count / (double)surveys)], width);
    }

    private static int CountOf(byte[] mask) => mask.Count(mark => mark != 0);

    private static TopBoxIndicators[] Draw(RankDesign design, int n, ref RandomStream random)
    {
        byte[] answered = [.. Enumerable.Repeat(byte.MaxValue, n)];
        double[] moods = new double[n];
        for (int r = 0; r < n; r++)
        {
            moods[r] = random.NextDouble();
        }

        TopBoxIndicators[] outcomes = new TopBoxIndicators[design.Importance.Length];
        for (int j = 0; j < outcomes.Length; j++)
        {
            outcomes[j] = new TopBoxIndicators(answered, Column(design.Importance[j], moods, ref random), answered, Column(design.Satisfaction[j], moods, ref random));
        }

        return outcomes;
    }

    /// <summary>Three in ten answers follow the respondent's mood, which is the same for all outcomes; the share stays what it is.</summary>
    private static byte[] Column(double share, double[] moods, ref RandomStream random)
    {
        byte[] column = new byte[moods.Length];
        for (int r = 0; r < column.Length; r++)
        {
            bool follows = random.NextDouble() < 0.3;
            double value = random.NextDouble();
            column[r] = (follows ? moods[r] : value) < share ? byte.MaxValue : (byte)0;
        }

        return column;
    }
}
