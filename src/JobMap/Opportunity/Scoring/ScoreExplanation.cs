using JobMap.Surveys;

namespace JobMap.Opportunity.Scoring;

/// <summary>The arithmetic of a score in sentences, with the numbers.</summary>
internal static class ScoreExplanation
{
    public static string Of(OpportunityScore score)
    {
        if (score.Opportunity is not { } opportunity || score.Interval is not { } interval || score.Histogram is not { } histogram)
        {
            return $"There is no score: {score.Reason}.";
        }

        string level = FormattableString.Invariant($"{100 * score.Options.Level:0.##} %");
        string sentence = FormattableString.Invariant(
            $"{Rating("I", "importance", score.Shares.ImportancePart, score.Shares.ImportanceWhole, histogram, score)}; {Rating("S", "satisfaction", score.Shares.SatisfactionPart, score.Shares.SatisfactionWhole, histogram, score)}. ");
        return sentence + FormattableString.Invariant(
            $"Opportunity ({score.Definition}) = {Formula(score)} = {Number(opportunity, score)}, with a {level} interval from {Number(interval.Lower, score)} to {Number(interval.Upper, score)} ({score.Options.IntervalMethod}, n = {score.AnsweredBoth}{Effective(score)}){Judgement(score)}.");
    }

    private static string Rating(string letter, string name, double part, double whole, JointHistogram histogram, OpportunityScore score)
    {
        double value = 10 * part / whole;
        long answered = name == "importance" ? histogram.AnsweredImportance : histogram.AnsweredSatisfaction;
        answered = score.Options.Missing == MissingAnswers.AvailableCase ? answered : histogram.AnsweredBoth;
        string weighted = histogram.IsWeighted ? "weighted " : "";
        return score.Definition.UsesMeans
            ? FormattableString.Invariant($"the {weighted}mean {name} of {answered} answers on {histogram.Scale} is {letter} = {value:0.00} on 0..10")
            : FormattableString.Invariant($"{Share(part, whole, answered, histogram.IsWeighted)} rated the {name} in the top {histogram.Scale.TopBoxes} of {histogram.Scale}, so {letter} = {value:0.00}");
    }

    private static string Share(double part, double whole, long answered, bool isWeighted) => isWeighted
        ? FormattableString.Invariant($"{100 * part / whole:0.0} % of the weight of {answered} respondents")
        : FormattableString.Invariant($"{Math.Round(part * answered / whole):0} of {answered}");

    private static string Formula(OpportunityScore score)
    {
        (double i, double s) = (score.Shares.Importance, score.Shares.Satisfaction);
        return score.Definition.HasFloor ? FormattableString.Invariant($"{i:0.00} + max({i:0.00} − {s:0.00}, 0)")
            : score.Definition == OpportunityDefinition.Unfloored ? FormattableString.Invariant($"{i:0.00} + ({i:0.00} − {s:0.00})")
            : score.Definition == OpportunityDefinition.Gap ? FormattableString.Invariant($"{i:0.00} − {s:0.00}")
            : FormattableString.Invariant($"{i / 10:0.000} × (1 − {s / 10:0.000})");
    }

    private static string Number(double value, OpportunityScore score) => score.Definition.Unit == "share"
        ? FormattableString.Invariant($"{value:0.000}") : FormattableString.Invariant($"{value:0.00}");

    private static string Effective(OpportunityScore score) =>
        score.EffectiveSize < score.AnsweredBoth - 0.5 ? FormattableString.Invariant($", effective n = {score.EffectiveSize:0}") : "";

    private static string Judgement(OpportunityScore score)
    {
        string zone = score.Zone is { } known ? $": {OpportunityLandscape.NameOf(known)}" : "";
        string band = score.Band is null ? "" : $", {score.Band} by {score.Options.Thresholds}";
        string straddles = score.Straddled.Count == 0 ? "" : $"; the interval straddles {string.Join(" and ", score.Straddled.Select(t => FormattableString.Invariant($"{t}")))}";
        string stakes = score.IsTableStakes is true ? "; table stakes" : "";
        return zone + band + straddles + stakes;
    }
}
