using JobMap.Internals;
using static JobMap.Strategy.GrowthEvidenceSide;
using static JobMap.Strategy.GrowthEvidenceStrength;

namespace JobMap.Strategy.Growth;

/// <summary>What is known of the offer itself: how much better a concept is, and whether the price matters to those who buy.</summary>
internal sealed class OfferEvidence(GrowthGroup? financial, GrowthStrategyOptions options)
{
    private readonly GrowthStrategyProfile _profile = options.Profile;

    private double Share => options.Improvement!.Value;

    private double Lower => options.ImprovementInterval?.Lower ?? Share;

    private double Upper => options.ImprovementInterval?.Upper ?? Share;

    /// <summary>
    /// Better to win: from 20 % on for, below 5 % stuck in the middle. Only what is surely stuck is strong: a concept that is not better cannot be a strategy of being better, while one that wins
    /// makes no market, and the need must be there too.
    /// </summary>
    public IEnumerable<GrowthEvidence> Better()
    {
        if (options.Improvement is null)
        {
            return [new GrowthEvidence(GrowthRules.ImprovementUnknown, Unknown, Weak, "How much better a concept would get the job done was not given.")];
        }

        bool wins = Share >= _profile.WinningImprovement;
        bool isStuck = Share < _profile.MiddleImprovement;
        bool isSure = options.ImprovementInterval is not null && ((wins && Lower >= _profile.WinningImprovement) || (isStuck && Upper < _profile.MiddleImprovement));
        return [Of(GrowthRules.Improvement, wins ? For : Against, isStuck && isSure, wins ? $"which {(isSure ? "wins" : "would win")}" : isStuck ? "which is stuck in the middle" : "which is not enough to win")];
    }

    /// <summary>Slightly better: anything below what wins.</summary>
    public IEnumerable<GrowthEvidence> SlightlyBetter() => options.Improvement is null ? []
        : [Of(GrowthRules.SlightImprovement, Share < _profile.WinningImprovement ? For : Against, false, Share < _profile.WinningImprovement ? "which is slight" : "which is more than slight")];

    public IEnumerable<GrowthEvidence> Cheaper() => Price(For, Against);

    public IEnumerable<GrowthEvidence> Dearer() => Price(Against, For);

    /// <summary>Underserved financial outcomes say that what is bought costs too much, weakly: what customers would pay is not in the scores.</summary>
    private IEnumerable<GrowthEvidence> Price(GrowthEvidenceSide underserved, GrowthEvidenceSide served)
    {
        GrowthEvidence unknown = new(GrowthRules.PriceUnknown, Unknown, Weak, "Whether customers would pay more, or less, is not in the scores.");
        if (financial is not { Scored: > 0 })
        {
            return [unknown];
        }

        ServedSide side = ServedSide.Under(financial, _profile);
        return side.Is || side.IsNot
            ? [side.Piece(side.Is ? GrowthRules.FinancialOutcomesUnderserved : GrowthRules.FinancialOutcomesServed, side.Is ? underserved : served, false) with { Statement = "Financial outcomes of the buyer. " + side.Sentence }, unknown]
            : [unknown];
    }

    private GrowthEvidence Of(string rule, GrowthEvidenceSide side, bool isStrong, string what) => new(rule, side, isStrong ? Strong : Weak, FormattableString.Invariant(
        $"The concept is {100 * Share:0} % better{(options.ImprovementInterval is null ? ", without an interval" : FormattableString.Invariant($" ({100 * Lower:0} to {100 * Upper:0} %)"))}, {what}."))
    {
        Figures = new ValueList<GrowthFigure>([new GrowthFigure("improvement", Share) { Lower = Lower, Upper = Upper }]),
    };
}
