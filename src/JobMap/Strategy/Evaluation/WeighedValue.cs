using JobMap.Opportunity;

namespace JobMap.Strategy.Evaluation;

/// <summary>
/// The satisfaction with some outcomes weighted by their importance, V = Σ I S / Σ I. Source: Wilkie and Pessemier, "Issues in Marketing's Use of Multi-Attribute Attitude Models",
/// Journal of Marketing Research 10 (1973); as a mean it does not grow with the number of outcomes.
/// </summary>
internal sealed class WeighedValue
{
    private readonly OpportunityScore[] _scores;
    private readonly double _weight;

    /// <param name="scores">The outcomes, all with a score.</param>
    public WeighedValue(OpportunityScore[] scores)
    {
        _scores = scores;
        _weight = scores.Sum(score => score.Importance!.Value);
        Today = _weight > 0 ? scores.Sum(score => score.Importance!.Value * score.Satisfaction!.Value) / _weight : null;
    }

    /// <summary>V, 0..10; null where nothing is important to anybody.</summary>
    public double? Today { get; }

    /// <summary>What some predictions add to V. Where nothing is predicted that is 0 to the last bit.</summary>
    public double AddedBy(PredictedNeed[] predicted, Func<ConceptPrediction, double, double> satisfactionOf) => predicted.Sum(of =>
    {
        double satisfaction = _scores[of.Place].Satisfaction!.Value;
        return _scores[of.Place].Importance!.Value * (satisfactionOf(of.Prediction, satisfaction) - satisfaction);
    }) / _weight;
}
