using JobMap.Opportunity;

namespace JobMap.Journeys.Projection;

/// <summary>The emotion of a stage, by <see cref="JourneyRules.EmotionFromSatisfaction"/>.</summary>
internal static class StageEmotions
{
    /// <summary>Null where nothing is scored, or nothing is important to anybody.</summary>
    public static StageEmotion? Of(StageScores scores)
    {
        List<OpportunityScore> scored = scores.Scored;
        double weight = scored.Sum(score => score.Importance!.Value);
        if (weight <= 0)
        {
            return null;
        }

        double Mean(Func<OpportunityScore, double> value) => scored.Sum(score => score.Importance!.Value * value(score)) / weight;
        ConfidenceInterval interval = new(Mean(s => s.SatisfactionInterval!.Value.Lower), Mean(s => s.SatisfactionInterval!.Value.Upper));
        DerivedFrom source = new(JourneyRules.EmotionFromSatisfaction, scores.Entries.Select(entry => entry.Source), scores.Entries.Select(entry => entry.Figures));
        return new StageEmotion(Mean(s => s.Satisfaction!.Value), EmotionScale.Satisfaction, interval, source);
    }
}
