namespace JobMap.Opportunity;

/// <summary>
/// The pieces of a score with their limits at any level. This is the one place where a comparison looks behind a score: what a definition is made of stands here.
/// </summary>
internal static class ScorePieces
{
    /// <summary>The pieces at the normal value of a two-sided level; none where there is no score. At z = 0 the limits meet the value.</summary>
    public static ScorePiece[] At(OpportunityScore score, double z)
    {
        if (score.Counts is not { } counts)
        {
            return [];
        }

        ConfidenceInterval importance = WilsonInterval.Of(counts.ImportanceTop, counts.ImportanceAnswered, z).Scale(10);
        ConfidenceInterval satisfaction = WilsonInterval.Of(counts.SatisfactionTop, counts.SatisfactionAnswered, z).Scale(10);
        (double i, double s, double unfloored, double correlation) = (counts.Importance, counts.Satisfaction, counts.UnflooredOpportunity, counts.ShareCorrelation);
        return
        [
            new ScorePiece(
                unfloored,
                unfloored - MoverDistance.Of(2 * (i - importance.Lower), satisfaction.Upper - s, correlation),
                unfloored + MoverDistance.Of(2 * (importance.Upper - i), s - satisfaction.Lower, correlation),
                2,
                -1),
            new ScorePiece(i, importance.Lower, importance.Upper, 1, 0),
        ];
    }
}
