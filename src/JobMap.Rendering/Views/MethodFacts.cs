using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Views;

/// <summary>Every choice an analysis was made with, in words: a label and a sentence each, the same in every format.</summary>
internal static class MethodFacts
{
    public static IReadOnlyList<(string Label, string Text)> Of(OpportunityAnalysis analysis)
    {
        OpportunityOptions options = analysis.Options;
        return
        [
            ("Definition", $"{options.Definition.Name}: {options.Definition.Formula} ({options.Definition.Source})."),
            ("I and S", RatingFacts.Of(analysis)),
            .. analysis.WeightVariable is { } weight
                ? ((string, string)[])[("Weights", $"Respondents count by {weight}. The effective n of a score is (Σw)² / Σw² of those who rated both, and its intervals go by it (Kish, Survey Sampling, 1965).")] : [],
            ("Zones", Zones(options.Definition)),
            ("Bands", options.Thresholds is { } profile
                ? $"{profile.Name}: {Bands(profile)} ({profile.Source}). A score straddles a threshold where its interval lies on both sides of it."
                : $"None: no thresholds were published for {options.Definition.Name}."),
            ("Missing answers", $"{options.Missing.Name}: {options.Missing.Description}; n is the number who rated both."
                + (analysis.ExcludedRespondents > 0 ? $" Left out because they did not answer everything: {Names.Count(analysis.ExcludedRespondents, "respondent")}." : "")),
            ("Intervals", Intervals(options, analysis.WeightVariable is not null)),
            .. analysis.Scores.Concat(analysis.OtherScores).Any(score => ScoreNotes.BiasOf(score) is not null)
                ? ((string, string)[])[("Floor", "Where I is near S, I + max(I − S, 0) is too high on average, since chance makes the gap positive half of the time. Floor bias estimates by how much, in points; it is not taken off the score.")] : [],
            ("Ranks", Ranks(analysis)),
            ("Solution", $"Satisfaction is with {(analysis.Solution == default ? "different solutions, or it is not known which (mixed)" : analysis.Solution.Value)}."),
            ("Respondents", $"{Figures.Grouped(analysis.Respondents)} in all{(analysis.SegmentVariable is null ? "" : $", in segments by {analysis.SegmentVariable}")}."),
        ];
    }

    private static string Zones(OpportunityDefinition definition) => "Overserved: S > I. Underserved: S < I and S ≤ 2 I − 10, "
        + (definition == OpportunityDefinition.UlwickTopTwoBox ? "which is an opportunity of 10 or more" : "which is I + max(I − S, 0) of 10 or more")
        + ". Appropriately served: what lies between, and all of S = I, also at (10, 10) where the two lines meet. Source: Ulwick, Jobs to be Done: Theory to Practice, 2016.";

    /// <summary>"not attractive up to 10, solid above 10, high above 12".</summary>
    private static string Bands(ThresholdProfile profile)
    {
        OpportunityThreshold lowest = profile.Thresholds[0];
        IEnumerable<string> bands = profile.Thresholds.Select(t => $"{Names.Of(t.BandAbove)} {(t.IsInclusive ? "from" : "above")} {Figures.Short(t.Value)}");
        return string.Join(", ", bands.Prepend($"{Names.Of(profile.LowestBand)} {(lowest.IsInclusive ? "below" : "up to")} {Figures.Short(lowest.Value)}"));
    }

    /// <summary>The method of the score, and those of what it is made of.</summary>
    private static string Intervals(OpportunityOptions options, bool weighted)
    {
        string resamples = options.IntervalMethod == IntervalMethod.ClosedForm ? "" : $", {Figures.Grouped(options.Resamples)} resamples, seed {options.Seed}";
        string ratings = options.Definition == OpportunityDefinition.Mean ? "Student's, for means" : "Wilson's, for shares (Wilson, Journal of the American Statistical Association, 1927)";
        return $"{Figures.Level(options.Level)} confidence. Of the score: {options.IntervalMethod.Name}, {options.IntervalMethod.Description}{resamples} ({options.IntervalMethod.Source}). Of I and S: {ratings}{(weighted ? ", on the effective n" : "")}.";
    }

    private static string Ranks(OpportunityAnalysis analysis)
    {
        string settings = $"{Figures.Grouped(analysis.Options.Resamples)} resamples of whole respondents, seed {analysis.Options.Seed}";
        string top = $"P(top {analysis.Options.Top}) is the share of bootstrap resamples in which the outcome ranks that high";
        return !analysis.Scores.Any(score => score.ProbabilityTop is not null) ? $"Without stability, since there are no ranked respondents to resample (asked for: {settings})."
            : !analysis.Scores.Any(score => score.RankInterval is not null) ? $"{top}, from {settings}; they are too few for rank intervals at the level {Figures.Level(analysis.Options.Level)}."
            : $"{top}; the rank interval is a {Figures.Level(analysis.Options.Level)} confidence set for the rank (Mogstad, Romano, Shaikh and Wilhelm, 2024). Both from {settings}.";
    }
}
