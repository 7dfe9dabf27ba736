using JobMap.Opportunity;

namespace JobMap.Journeys.Projection;

/// <summary>The emotion of a stage, by <see cref="JourneyRules.EmotionFromSatisfaction"/>.</summary>
internal static class StageEmotions
{
    /// <summary>Null where nothing is scored, or nothing is important to anybody.</summary>
    public static StageEmotion? Of(IReadOnlyList<OpportunityScore> scored)
    {
        double weight = scored.Sum(score => score.Importance!.Value);
        if (weight <= 0)
        {
            return null;
        }

        double Mean(Func<OpportunityScore, double> value) => scored.Sum(score => score.Importance!.Value * value(score)) / weight;
        ConfidenceInterval interval = new(Mean(s => s.SatisfactionInterval!.Value.Lower), Mean(s => s.SatisfactionInterval!.Value.Upper));
        DerivedFrom source = new(JourneyRules.EmotionFromSatisfaction, scored.Select(score => JourneySource.Of(score.Need)), scored.Select(score => new SourceFigures(score)));
        return new StageEmotion(Mean(s => s.Satisfaction!.Value), EmotionScale.Satisfaction, interval, source);
    }
}
