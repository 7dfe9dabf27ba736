using JobMap.Diagnostics;
using JobMap.Opportunity.Ranks;
using JobMap.Surveys;

namespace JobMap.Opportunity.Scoring;

/// <summary>One run of an analysis: group by group, score, rank, judge the ranks, sum up; and say what was left out on the way.</summary>
internal sealed class AnalysisRun
{
    private readonly UniversalJobMap _map;
    private readonly IReadOnlyList<Need> _needs;
    private readonly SurveyTally _tally;
    private readonly ScoreContext _context;
    private readonly HashSet<NeedId> _asked;
    private readonly List<OpportunityScore> _scores = [];
    private readonly List<OpportunityScore> _others = [];
    private readonly List<OpportunitySummary> _summaries = [];
    private readonly List<RankBasis> _bases = [];

    private AnalysisRun(UniversalJobMap map, SurveyTally tally, OpportunityOptions options)
    {
        _map = map;
        _needs = map.Needs;
        _tally = tally;
        _context = new ScoreContext(options, tally.Scale);
        _asked = [.. tally.Groups.SelectMany(group => group.Needs)];
    }

    public static OpportunityAnalysis Of(UniversalJobMap map, SurveyTally tally, SurveyResponses? responses, OpportunityOptions options)
    {
        Require(tally, responses, options);
        AnalysisRun run = new(map, tally, options);
        IReadOnlyList<SurveyResponses>? groups = responses?.Groups();
        AnalysisReport report = new(tally, options);
        for (int g = 0; g < tally.Groups.Count; g++)
        {
            if (tally.SegmentVariable is null || tally.Groups[g].Segment is not null)
            {
                run.Score(tally.Groups[g], groups?[g]);
            }
        }

        IReadOnlyList<Diagnostic> diagnostics = report.Of([.. run._scores, .. run._others], run._asked.Except(run._needs.Select(need => need.Id)), run._bases);
        return new OpportunityAnalysis(map, tally, options, run._scores, run._others, run._summaries, diagnostics);
    }

    internal static void Require(SurveyTally tally, SurveyResponses? responses, OpportunityOptions options)
    {
        if (options.Thresholds is { } profile && !profile.AppliesTo(options.Definition))
        {
            throw new ArgumentException($"The thresholds {profile} were published for {profile.Definition}, not for {options.Definition}.", nameof(options));
        }

        if (tally.IsCompleteCase != (options.Missing == MissingAnswers.CompleteCase))
        {
            throw new ArgumentException(
                tally.IsCompleteCase ? "The answers are those of complete cases alone; ask for complete-case." : "Complete cases are chosen before anything is tallied: give the respondents, or a tally of complete cases.",
                nameof(options));
        }

        if (responses is null && tally.WeightVariable is not null && options.IntervalMethod != IntervalMethod.ClosedForm)
        {
            throw new ArgumentException($"A tally of answers with weights has intervals by the method {IntervalMethod.ClosedForm} alone; {options.IntervalMethod} takes the respondents.", nameof(options));
        }
    }

    private void Score(TallyGroup group, SurveyResponses? responses)
    {
        OpportunityScore[] scores = [.. _needs.Where(need => need.Kind == NeedKind.Outcome).Select(need => NeedScoring.Score(need, group, responses, _context))];
        RankSource source = RankSource.Of(group, responses, _context.Options);
        _bases.Add(source.Basis);
        SummaryScoring summary = new(_map, scores, _context.Options);
        _scores.AddRange(RankScoring.Rank(scores, source, _context.Options, summary.Add));
        _summaries.AddRange(summary.Summaries(group.Segment));
        foreach (IGrouping<NeedKind, Need> kind in _needs.Where(need => need.Kind != NeedKind.Outcome && _asked.Contains(need.Id)).GroupBy(need => need.Kind))
        {
            _others.AddRange(RankScoring.Rank([.. kind.Select(need => NeedScoring.Score(need, group, responses, _context))], source, _context.Options, null));
        }
    }
}
