using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Strategy.Evaluation;

/// <summary>The arithmetic of a concept in sentences, with the numbers.</summary>
internal static class ConceptExplanation
{
    public static string Of(ConceptScore score)
    {
        if (score.PredictedSatisfaction is not { } predicted || score.PredictedInterval is not { } interval)
        {
            return $"There is no score: {score.Reason}.";
        }

        if (score.Prediction is not { } prediction)
        {
            return FormattableString.Invariant($"The concept says nothing of it: satisfaction stays at {predicted:0.00}, the opportunity at {score.PredictedOpportunity:0.00#}.");
        }

        string how = prediction.Level is null
            ? FormattableString.Invariant($"{score.Today.Satisfaction:0.00} {(prediction.Change < 0 ? "−" : "+")} {Math.Abs(prediction.Change!.Value):0.##} = {predicted:0.00}{(score.IsClamped ? ", cut off at the end of 0..10" : "")}")
            : FormattableString.Invariant($"{score.Today.Satisfaction:0.00} to {predicted:0.00}");
        return FormattableString.Invariant(
            $"Satisfaction goes from {how}; with I = {score.Today.Importance:0.00} the opportunity ({score.Today.Definition}) goes from {score.Today.Opportunity:0.00#} to {score.PredictedOpportunity:0.00#}, with a {Level(score.Today.Options)} interval from {interval.Lower:0.00#} to {interval.Upper:0.00#}.");
    }

    public static string Of(ConceptValue value)
    {
        if (value.Today is not { } today)
        {
            return $"There is no value: {value.Reason}.";
        }

        string sums = FormattableString.Invariant(
            $"Today the job gets done at V = Σ I·S / Σ I = {Weighted(value, score => score.Today.Satisfaction):0.0} / {Weighted(value, _ => 1):0.0} = {today:0.00} over {Counted.Of(value.Scores.Count - value.OutcomesWithoutScore, "outcome")}, with '{value.Concept.Name}' at V′ = {Weighted(value, score => score.PredictedSatisfaction):0.0} / {Weighted(value, _ => 1):0.0} = {value.Predicted:0.00}: {value.ValueAdded:+0.00;−0.00;±0.00} points{Limits(value.ValueAddedInterval, value.Options)}");
        string improvement = value.Improvement is { } share
            ? FormattableString.Invariant($", which is V′ / V − 1 = {100 * share:0.0;−0.0;0.0} %{Percent(value.ImprovementInterval)}{Judged(value)}.")
            : $"; there is no improvement in per cent, since {value.Reason}.";
        string losses = value.Losses.Count == 0 ? "no losses" : $"{(value.Losses.Count == 1 ? "a loss" : $"{value.Losses.Count} losses")} ({string.Join(", ", value.Losses.Select(score => score.Need.Id))})";
        return sums + improvement + FormattableString.Invariant(
            $" It predicts {Counted.Of(value.PredictedOutcomes, "outcome")}, with {losses}; {value.UnchangedOutcomes} stay as today. Underserved: {value.UnderservedToday} today, {value.UnderservedPredicted} with it.{Range(value)}");
    }

    public static string Short(ConceptValue value) => value.Improvement is { } share
        ? FormattableString.Invariant($"{100 * Math.Abs(share):0.0} % {(share < 0 ? "worse" : "better")}{Percent(value.ImprovementInterval)}{(value.Verdict is { } verdict ? $", {NameOf(verdict)}" : "")}")
        : $"no improvement ({value.Reason})";

    private static double Weighted(ConceptValue value, Func<ConceptScore, double?> of) => value.Scores.Where(score => score.Reason is null).Sum(score => score.Today.Importance!.Value * of(score)!.Value);

    private static string Judged(ConceptValue value) => value.Verdict is { } verdict && value.ProbabilityWins is { } wins && value.ProbabilityMiddle is { } middle
        ? FormattableString.Invariant($": {NameOf(verdict)} by {value.Options.Thresholds}; {100 * wins:0.#} % of resamples reach {100 * value.Options.Thresholds.Wins:0.#} %, {100 * middle:0.#} % stay below {100 * value.Options.Thresholds.Middle:0.#} %")
        : "";

    private static string Range(ConceptValue value) => value.ValueAddedLow is { } low && value.ValueAddedHigh is { } high
        ? FormattableString.Invariant($" Over the ranges of the predictions the value added goes from {low:+0.00;−0.00;±0.00} to {high:+0.00;−0.00;±0.00} points.") : "";

    private static string Limits(ConfidenceInterval? interval, ConceptEvaluationOptions options) => interval is { } limits
        ? FormattableString.Invariant($" ({Level(options.Scoring)} interval {limits.Lower:0.00;−0.00;0.00} to {limits.Upper:0.00;−0.00;0.00})") : "";

    private static string Percent(ConfidenceInterval? interval) => interval is { } limits
        ? FormattableString.Invariant($" ({100 * limits.Lower:0.0;−0.0;0.0} % to {100 * limits.Upper:0.0;−0.0;0.0} %)") : "";

    private static string Level(OpportunityOptions options) => FormattableString.Invariant($"{100 * options.Level:0.##} %");

    private static string NameOf(ImprovementVerdict verdict) => verdict switch
    {
        ImprovementVerdict.ClearlyBetter => "clearly better",
        ImprovementVerdict.Promising => "promising",
        ImprovementVerdict.StuckInTheMiddle => "stuck in the middle",
        ImprovementVerdict.Worse => "worse",
        _ => "not clear",
    };
}
