using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Scoring;
using JobMap.Surveys;

namespace JobMap.Strategy.Competitors;

/// <summary>One run: standings need by need, the differences of every two solutions, the correction over all of them, and what follows.</summary>
internal sealed class CompetitorRun
{
    private readonly CompetitorSides _sides;
    private readonly CompetitiveOptions _options;
    private readonly ScoreContext _context;

    private CompetitorRun(CompetitorSides sides, CompetitiveOptions options)
    {
        _sides = sides;
        _options = options;
        _context = new ScoreContext(new OpportunityOptions { Level = options.Level, Thresholds = options.Thresholds }, sides.Scale);
    }

    public static JobMapResult<CompetitiveAnalysis> Of(UniversalJobMap map, CompetitorSides sides, CompetitiveOptions options, params IReadOnlyList<Diagnostic> found)
    {
        if (sides.Refusals.Count > 0)
        {
            return JobMapResult<CompetitiveAnalysis>.Failure(sides.Refusals);
        }

        HashSet<NeedId> asked = [.. sides.Everybody.SelectMany(group => group.Needs)];
        Need[] needs = [.. map.Needs.Where(need => need.Kind == NeedKind.Outcome || asked.Contains(need.Id))];
        Require(sides, options, needs.Length);
        CompetitorRun run = new(sides, options);
        CompetitiveNeed[] judged = run.Corrected([.. needs.Select(run.Standing)]);
        Diagnostic[] diagnostics = [.. found, .. CompetitorChecks.Of(sides, options, judged, asked.Except(map.Needs.Select(need => need.Id)))];
        return JobMapResult<CompetitiveAnalysis>.Success(new CompetitiveAnalysis(map, sides, options, judged, SolutionProfiles.Of(sides, judged), diagnostics), diagnostics);
    }

    private static void Require(CompetitorSides sides, CompetitiveOptions options, int needs)
    {
        if (sides.IsCompleteCase != (options.Missing == MissingAnswers.CompleteCase))
        {
            throw new ArgumentException(
                sides.IsCompleteCase ? "The answers are those of complete cases alone; ask for complete-case." : "Complete cases are chosen before anything is tallied: give the respondents, or a tally of complete cases.",
                nameof(options));
        }

        long pairs = (long)sides.Users.Count * (sides.Users.Count - 1) / 2;
        if (pairs * needs > OpportunityComparison.MostDifferences)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{sides.Users.Count} solutions are {pairs} pairs, too many to compare on {Counted.Of(needs, "need")}; at most {OpportunityComparison.MostDifferences} differences are."), nameof(sides));
        }
    }

    /// <summary>Everything about a need but what takes the other needs.</summary>
    private CompetitiveNeed Standing(Need need)
    {
        SolutionStanding[] standings = [.. _sides.Users.Select(side => new SolutionStanding(side.Solution, ScoreOf(need, side.Solution, side.Users)))];
        return OfEverybody(need) with
        {
            Standings = new ValueList<SolutionStanding>(standings),
            Best = new ValueList<SolutionId>(BestOf(standings)),
            Differences = new ValueList<SatisfactionDifference>(DifferencesOf(need, [.. standings.Where(standing => standing.Satisfaction is not null)])),
            Service = ServiceOf([.. standings.Where(standing => standing.Opportunity is not null)]),
        };
    }

    /// <summary>The importance, of everybody whatever they use.</summary>
    private CompetitiveNeed OfEverybody(Need need)
    {
        JointHistogram everybody = UserHistogram.Of(null, HistogramsOf(_sides.Everybody, need), _sides.Scale, _options.Missing);
        CompetitiveNeed known = new(need) { AnsweredImportance = everybody.AnsweredImportance };
        IRatingEstimates estimates = _context.EstimatesOf(everybody, MissingAnswers.AvailableCase);
        // Nobody rated it, or nobody who did has any weight: then the share is none.
        return !double.IsFinite(estimates.Shares.Importance) ? known : known with
        {
            Importance = estimates.Shares.Importance,
            ImportanceInterval = estimates.At(_options.Level).Importance.Interval.Scale(10),
        };
    }

    private OpportunityScore ScoreOf(Need need, SolutionId solution, TallyGroup users)
    {
        IEnumerable<JointHistogram> others = HistogramsOf(_sides.Everybody.Where(group => !ReferenceEquals(group, users)), need);
        KeyValuePair<NeedId, JointHistogram>[] histograms = users.TryGetHistogram(need.Id, out JointHistogram? own) ? [new(need.Id, UserHistogram.Of(own, others, _sides.Scale, _options.Missing))] : [];
        return NeedScoring.Score(need, new TallyGroup(solution.Value, _sides.Respondents, histograms), null, _context);
    }

    private IEnumerable<SatisfactionDifference> DifferencesOf(Need need, SolutionStanding[] rated)
    {
        double z = NormalDistribution.TwoSided(_options.Level);
        IRatingEstimates[] estimates = [.. rated.Select(standing => _context.EstimatesOf(standing.Score.Histogram!, MissingAnswers.AvailableCase))];
        for (int a = 0; a < rated.Length; a++)
        {
            for (int b = a + 1; b < rated.Length; b++)
            {
                SatisfactionLimits limits = new(estimates[a], estimates[b]);
                yield return new SatisfactionDifference(need, rated[a].Solution, rated[b].Solution) { Difference = limits.Value, Interval = limits.At(z), P = limits.P() };
            }
        }
    }

    /// <summary>The same needs with adjusted p-values and what follows from them.</summary>
    private CompetitiveNeed[] Corrected(CompetitiveNeed[] needs)
    {
        Queue<double> adjusted = new(_options.Correction.Adjust(needs.SelectMany(need => need.Differences).Select(difference => difference.P)));
        return [.. needs.Select(need => Judged(need with { Differences = new ValueList<SatisfactionDifference>(need.Differences.Select(difference => Corrected(difference, adjusted.Dequeue()))) }))];
    }

    private SatisfactionDifference Corrected(SatisfactionDifference difference, double p) => difference with { AdjustedP = p, IsSignificant = p <= 1 - _options.Level };

    private static CompetitiveNeed Judged(CompetitiveNeed need)
    {
        HashSet<SolutionId> behind = [.. need.AgainstBest.Where(difference => difference.IsSignificant).Select(difference => difference.B)];
        SolutionId[] contenders = [.. need.Standings.Where(standing => standing.Satisfaction is not null && !behind.Contains(standing.Solution)).Select(standing => standing.Solution)];
        return need with { Contenders = new ValueList<SolutionId>(contenders), IsBestSure = need.Differences.Count == 0 ? null : contenders.Length == 1 };
    }

    private static IEnumerable<SolutionId> BestOf(SolutionStanding[] standings)
    {
        double? greatest = standings.Max(standing => standing.Satisfaction);
        return standings.Where(standing => standing.Satisfaction is not null && standing.Satisfaction == greatest).Select(standing => standing.Solution);
    }

    private ServiceVerdict? ServiceOf(SolutionStanding[] scored)
    {
        OpportunityThreshold least = _options.Thresholds.Thresholds[0];
        return scored.Length == 0 ? null
            : scored.All(standing => least.IsReachedBy(standing.Interval!.Value.Lower)) ? ServiceVerdict.Unserved
            : scored.Any(standing => !least.IsReachedBy(standing.Interval!.Value.Upper)) ? ServiceVerdict.Served
            : scored.All(standing => least.IsReachedBy(standing.Opportunity!.Value) && standing.Score.Zone == LandscapeZone.Underserved) ? ServiceVerdict.ProbablyUnserved
            : ServiceVerdict.ProbablyServed;
    }

    private static IEnumerable<JointHistogram> HistogramsOf(IEnumerable<TallyGroup> groups, Need need) =>
        groups.Select(group => group.TryGetHistogram(need.Id, out JointHistogram? histogram) ? histogram : null).OfType<JointHistogram>();
}
