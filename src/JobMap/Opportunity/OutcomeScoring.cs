using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>The score of one outcome in one group of respondents, without its rank.</summary>
internal static class OutcomeScoring
{
    public static OpportunityScore Score(JobStep step, DesiredOutcome outcome, TallyGroup group, OpportunityOptions options)
    {
        if (!group.TryGetHistogram(outcome.Id, out JointHistogram? histogram))
        {
            return new OpportunityScore(step, outcome) { Segment = group.Segment, Reason = "it was not asked" };
        }

        TopBoxCounts counts = TopBoxCounts.Fold(histogram);
        OpportunityScore score = new(step, outcome)
        {
            Segment = group.Segment,
            AnsweredBoth = counts.BothAnswered,
            AnsweredImportance = counts.ImportanceAnswered,
            AnsweredSatisfaction = counts.SatisfactionAnswered,
        };
        return counts.HasScore ? Score(score, counts, options) : score with { Reason = ReasonOf(counts) };
    }

    private static OpportunityScore Score(OpportunityScore score, TopBoxCounts counts, OpportunityOptions options)
    {
        double z = NormalDistribution.TwoSided(options.Level);
        double opportunity = Math.Max(counts.UnflooredOpportunity, counts.Importance);
        ConfidenceInterval interval = MoverInterval.OfOpportunity(counts, z);
        return score with
        {
            Counts = counts,
            Importance = counts.Importance,
            ImportanceInterval = WilsonInterval.Of(counts.ImportanceTop, counts.ImportanceAnswered, z).Scale(10),
            Satisfaction = counts.Satisfaction,
            SatisfactionInterval = WilsonInterval.Of(counts.SatisfactionTop, counts.SatisfactionAnswered, z).Scale(10),
            Opportunity = opportunity,
            Interval = interval,
            Zone = OpportunityLandscape.ZoneOf(counts.Importance, counts.Satisfaction),
            Band = options.Thresholds.BandOf(opportunity),
            Straddled = new ValueList<double>(options.Thresholds.StraddledBy(interval)),
        };
    }

    private static string ReasonOf(TopBoxCounts counts) => (counts.ImportanceAnswered, counts.SatisfactionAnswered) switch
    {
        (0, 0) => "nobody rated it",
        (0, _) => "nobody rated its importance",
        _ => "nobody rated its satisfaction",
    };
}
