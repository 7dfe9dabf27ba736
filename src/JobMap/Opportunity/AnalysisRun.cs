using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>One run of an analysis: group by group, score, rank, judge the ranks; and say what was left out on the way.</summary>
internal static class AnalysisRun
{
    private const int SmallSample = 30;

    public static OpportunityAnalysis Of(UniversalJobMap map, SurveyTally tally, SurveyResponses? responses, OpportunityOptions options)
    {
        List<Diagnostic> diagnostics = [];
        List<OpportunityScore> scores = [];
        List<OpportunityScore> others = [];
        ScoreContext context = new(options, tally.Scale);
        HashSet<NeedId> asked = [.. tally.Groups.SelectMany(group => group.Needs)];
        IReadOnlyList<Need> needs = map.Needs;
        IReadOnlyList<SurveyResponses>? responseGroups = responses?.Groups();
        for (int g = 0; g < tally.Groups.Count; g++)
        {
            TallyGroup group = tally.Groups[g];
            if (tally.SegmentVariable is { } variable && group.Segment is null)
            {
                diagnostics.Add(DiagnosticCatalogue.SegmentMissing.Create(
                    $"Without a value in '{variable}', and so in no segment: {Counted.Of(group.Respondents, "respondent")}."));
                continue;
            }

            scores.AddRange(Ranked(needs.Where(need => need.Kind == NeedKind.Outcome), group, responseGroups?[g], context));
            foreach (IGrouping<NeedKind, Need> kind in needs.Where(need => need.Kind != NeedKind.Outcome && asked.Contains(need.Id)).GroupBy(need => need.Kind))
            {
                others.AddRange(Ranked(kind, group, responseGroups?[g], context));
            }
        }

        Report([.. scores, .. others], diagnostics);
        ReportUnknown(asked.Except(needs.Select(need => need.Id)), diagnostics);
        ReportRanks(scores, responses is not null, options, diagnostics);
        return new OpportunityAnalysis(map, tally, options, scores, others, diagnostics);
    }

    private static IEnumerable<OpportunityScore> Ranked(IEnumerable<Need> needs, TallyGroup group, SurveyResponses? responses, ScoreContext context) =>
        RankScoring.Rank([.. needs.Select(need => NeedScoring.Score(need, group, context))], responses, context.Options);

    private static void Report(List<OpportunityScore> scores, List<Diagnostic> diagnostics)
    {
        foreach (OpportunityScore score in scores.Where(score => score.Opportunity is null))
        {
            diagnostics.Add(DiagnosticCatalogue.AnswersInsufficient.Create($"{Named(score.Need)}{InSegment(score)} has no score: {score.Reason}."));
        }

        foreach (IGrouping<string?, OpportunityScore> small in scores.Where(s => s.Opportunity is not null && s.AnsweredBoth < SmallSample).GroupBy(s => s.Segment))
        {
            diagnostics.Add(DiagnosticCatalogue.SampleSmall.Create(FormattableString.Invariant(
                $"Rated by fewer than {SmallSample} respondents{InSegment(small.First())}: {Counted.Of(small.Count(), "outcome")}, the least by {small.Min(s => s.AnsweredBoth)}.")));
        }
    }

    private static void ReportUnknown(IEnumerable<NeedId> needs, List<Diagnostic> diagnostics)
    {
        foreach (NeedId unknown in needs)
        {
            diagnostics.Add(DiagnosticCatalogue.RatingColumnUnknown.Create($"There are answers on '{unknown}', which the map does not have; they are left out."));
        }
    }

    /// <summary>Why the ranks come without some of their stability.</summary>
    private static void ReportRanks(List<OpportunityScore> scores, bool hasRespondents, OpportunityOptions options, List<Diagnostic> diagnostics)
    {
        int least = RankConfidenceSet.LeastResamples(options.Level);
        if (!hasRespondents && scores.Count > 0)
        {
            diagnostics.Add(DiagnosticCatalogue.RanksWithoutRespondents.Create("The ranks come without their stability, since only a tally was given."));
        }
        else if (options.Resamples < least && scores.Any(score => score.Rank is not null))
        {
            diagnostics.Add(DiagnosticCatalogue.ResamplesInsufficient.Create(FormattableString.Invariant(
                $"The ranks come without intervals: {Counted.Of(options.Resamples, "resample")} cannot carry the level {options.Level}, which takes at least {least}.")));
        }
    }

    private static string Named(Need need) => need.Kind is NeedKind.Outcome or NeedKind.FinancialOutcome ? $"The outcome '{need.Id}'" : $"The job '{need.Id}'";

    private static string InSegment(OpportunityScore score) => score.Segment is null ? "" : $" in the segment '{score.Segment}'";
}
