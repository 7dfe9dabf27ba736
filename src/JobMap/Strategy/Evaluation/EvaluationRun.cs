using JobMap.Diagnostics;
using JobMap.Opportunity.Scoring;
using JobMap.Surveys;

namespace JobMap.Strategy.Evaluation;

/// <summary>One run of an evaluation: group by group, and what was left out on the way.</summary>
internal static class EvaluationRun
{
    public static ConceptEvaluation Of(UniversalJobMap map, SurveyTally tally, SurveyResponses? responses, IReadOnlyList<Concept> concepts, ConceptEvaluationOptions options)
    {
        AnalysisRun.Require(tally, responses, options.Scoring);
        ScoreContext context = new(options.Scoring, tally.Scale);
        IReadOnlyList<SurveyResponses>? groups = responses?.Groups();
        GroupEvaluation[] evaluated = [.. Enumerable.Range(0, tally.Groups.Count)
            .Where(g => tally.SegmentVariable is null || tally.Groups[g].Segment is not null)
            .Select(g => GroupEvaluation.Of(map, tally.Groups[g], groups?[g], concepts, options, context))];
        IEnumerable<NeedId> unknown = tally.Groups.SelectMany(group => group.Needs).Distinct().Except(map.Needs.Select(need => need.Id));
        Diagnostic[] diagnostics =
        [
            .. new AnalysisReport(tally, options.Scoring).Of([.. evaluated.SelectMany(group => group.Today)], unknown, []),
            .. concepts.SelectMany(concept => ConceptChecks.Unknown(concept, map, "$")),
            .. evaluated.SelectMany(group => group.Values).SelectMany(OfValue),
            .. evaluated.Select(group => group.WithoutIntervals).OfType<string>().Distinct().Select(reason =>
                DiagnosticCatalogue.ConceptsWithoutIntervals.Create($"The values of the concepts come without intervals and frequencies, since {reason}.")),
        ];
        return new ConceptEvaluation(map, tally, options, concepts, evaluated.SelectMany(group => group.Values), evaluated.Select(group => group.Comparison), diagnostics);
    }

    private static IEnumerable<Diagnostic> OfValue(ConceptValue value)
    {
        string where = value.Segment is null ? "" : $" in the segment '{value.Segment}'";
        if (value.ClampedPredictions > 0)
        {
            yield return DiagnosticCatalogue.PredictionClamped.Create(
                $"The concept '{value.Concept.Id}' changes satisfaction beyond 0 or 10{where}, where it was cut off: {Listed(value.Scores.Where(score => score.IsClamped))}.");
        }

        if (value.Scores.Any(score => score.Prediction is not null && score.Reason is not null))
        {
            yield return DiagnosticCatalogue.PredictionWithoutScore.Create(
                $"The concept '{value.Concept.Id}' predicts outcomes that have no score{where}, which count for nothing: {Listed(value.Scores.Where(score => score.Prediction is not null && score.Reason is not null))}.");
        }
    }

    private static string Listed(IEnumerable<ConceptScore> scores)
    {
        string[] ids = [.. scores.Select(score => $"'{score.Need.Id}'")];
        return string.Join(", ", ids.Take(10)) + (ids.Length > 10 ? ", …" : "");
    }
}
