using JobMap.Opportunity;
using JobMap.Opportunity.Intervals;
using JobMap.Opportunity.Scoring;
using JobMap.Surveys;

namespace JobMap.Strategy.Evaluation;

/// <summary>All concepts in one group of respondents: their scores, their values and how they compare.</summary>
internal sealed class GroupEvaluation
{
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly ConceptEvaluationOptions _options;
    private readonly string? _segment;
    private readonly ValueBootstrap? _bootstrap;

    private GroupEvaluation(UniversalJobMap map, TallyGroup group, SurveyResponses? responses, IReadOnlyList<Concept> concepts, ConceptEvaluationOptions options, ScoreContext context)
    {
        (_concepts, _options, _segment) = (concepts, options, group.Segment);
        Today = [.. map.Needs.Where(need => need.Kind == NeedKind.Outcome).Select(need => NeedScoring.Score(need, group, responses, context))];
        RatingSource source = RatingSource.Of(group, responses, options.Scoring);
        Dictionary<string, ConceptPrediction>[] predictions = [.. concepts.Select(concept => concept.Predictions.ToDictionary(prediction => prediction.Outcome.Value, StringComparer.Ordinal))];
        OpportunityScore[] scored = [.. Today.Where(score => score.Opportunity is not null)];
        PredictedNeed[][] predicted = [.. predictions.Select(known => scored
            .Select((score, place) => (Place: place, Prediction: known.GetValueOrDefault(score.Need.Id.Value))).Where(of => of.Prediction is not null)
            .Select(of => new PredictedNeed(of.Place, of.Prediction!)).ToArray())];
        _bootstrap = scored.Length == 0 ? null : source.Resampled([.. scored.Select(score => score.Need.Id)]) is { } ratings ? ValueBootstrap.Of(ratings, predicted) : null;
        WithoutIntervals = scored.Length == 0 ? null : source.Reason;
        WeighedValue value = new(scored);
        Values = [.. concepts.Select((concept, c) => Valued(
            new ConceptValue(concept, group.Segment, options, Today.Select(score => ConceptScoring.Score(score, predictions[c].GetValueOrDefault(score.Need.Id.Value), context))), value, predicted[c], c))];
        Comparison = Compared();
    }

    /// <summary>The scores today.</summary>
    public IReadOnlyList<OpportunityScore> Today { get; }

    /// <summary>The concepts in their order.</summary>
    public ConceptValue[] Values { get; }

    public ConceptComparison Comparison { get; }

    /// <summary>Why there are no intervals; null where there are, or nothing to give one to.</summary>
    public string? WithoutIntervals { get; }

    public static GroupEvaluation Of(UniversalJobMap map, TallyGroup group, SurveyResponses? responses, IReadOnlyList<Concept> concepts, ConceptEvaluationOptions options, ScoreContext context) =>
        new(map, group, responses, concepts, options, context);

    private ConceptValue Valued(ConceptValue empty, WeighedValue value, PredictedNeed[] predicted, int concept)
    {
        if (value.Today is not { } today)
        {
            return empty with { Reason = empty.Scores.All(score => score.Reason is not null) ? "no outcome has a score" : "no outcome is important to anybody" };
        }

        double added = value.AddedBy(predicted, (prediction, satisfaction) => prediction.Of(satisfaction));
        bool ranged = predicted.Any(of => of.Prediction.Lower is not null);
        double? low = ranged ? value.AddedBy(predicted, (prediction, satisfaction) => prediction.LowerOf(satisfaction)) : null;
        double? high = ranged ? value.AddedBy(predicted, (prediction, satisfaction) => prediction.UpperOf(satisfaction)) : null;
        ConceptValue valued = empty with
        {
            Today = today,
            Predicted = Math.Clamp(today + added, 0, ConceptPrediction.Greatest),
            ValueAdded = added,
            ValueAddedLow = low,
            ValueAddedHigh = high,
            Improvement = today > 0 ? added / today : null,
            ImprovementLow = today > 0 ? low / today : null,
            ImprovementHigh = today > 0 ? high / today : null,
            Reason = today > 0 ? null : "nobody is satisfied with anything today, of which nothing is a share",
        };
        return _bootstrap is { Count: > 0 } bootstrap ? WithIntervals(valued, bootstrap, concept) : valued;
    }

    private ConceptValue WithIntervals(ConceptValue value, ValueBootstrap bootstrap, int concept)
    {
        double[] today = bootstrap.Today.ToArray();
        double[] added = bootstrap.AddedBy(concept).ToArray();
        double[] improvement = [.. added.Zip(today).Where(pair => pair.Second > 0).Select(pair => pair.First / pair.Second)];
        bool improves = value.Improvement is not null && improvement.Length > 0;
        ImprovementThresholds thresholds = _options.Thresholds;
        return value with
        {
            Resamples = bootstrap.Count,
            ProbabilityWins = improves ? (double)improvement.Count(share => share >= thresholds.Wins) / improvement.Length : null,
            ProbabilityMiddle = improves ? (double)improvement.Count(share => share < thresholds.Middle) / improvement.Length : null,
            PredictedInterval = IntervalOf([.. added.Zip(today, (more, now) => Math.Clamp(now + more, 0, ConceptPrediction.Greatest))], value.Predicted!.Value),
            ImprovementInterval = improves ? IntervalOf(improvement, value.Improvement!.Value) : null,
            TodayInterval = IntervalOf(today, value.Today!.Value),
            ValueAddedInterval = IntervalOf(added, value.ValueAdded!.Value),
        };
    }

    /// <summary>Every two concepts, and how often each adds most; what adds nothing is never better than today.</summary>
    private ConceptComparison Compared()
    {
        if (Values.Length == 0 || Values[0].ValueAdded is null)
        {
            return new ConceptComparison(_segment, []);
        }

        List<ConceptDifference> differences = [];
        for (int a = 0; a < Values.Length; a++)
        {
            for (int b = a + 1; b < Values.Length; b++)
            {
                differences.Add(Difference(a, b));
            }
        }

        if (_bootstrap is not { Count: > 0 } bootstrap)
        {
            return new ConceptComparison(_segment, differences);
        }

        double[] best = BestShares(bootstrap);
        for (int c = 0; c < Values.Length; c++)
        {
            Values[c] = Values[c] with { ProbabilityBest = best[c] };
        }

        return new ConceptComparison(_segment, differences) { ProbabilityTodayBest = best[^1] };
    }

    private ConceptDifference Difference(int a, int b)
    {
        ConceptDifference difference = new(_concepts[a].Id, _concepts[b].Id, Values[a].ValueAdded!.Value - Values[b].ValueAdded!.Value);
        if (_bootstrap is not { Count: > 0 } bootstrap)
        {
            return difference;
        }

        double[] resampled = [.. bootstrap.AddedBy(a).ToArray().Zip(bootstrap.AddedBy(b).ToArray(), (first, second) => first - second)];
        double more = resampled.Sum(value => value > 0 ? 1 : value == 0 ? 0.5 : 0);
        return difference with { ProbabilityMore = more / resampled.Length, Interval = IntervalOf(resampled, difference.Difference) };
    }

    /// <summary>Per concept, and for today last, the share of resamples in which it adds most.</summary>
    private double[] BestShares(ValueBootstrap bootstrap)
    {
        double[] best = new double[Values.Length + 1];
        for (int resample = 0; resample < bootstrap.Count; resample++)
        {
            (double most, int alike) = (0, 0);
            for (int c = 0; c < Values.Length; c++)
            {
                double added = bootstrap.AddedBy(c)[resample];
                alike = added > most ? 1 : added == most && alike > 0 ? alike + 1 : alike;
                most = Math.Max(most, added);
            }

            for (int c = 0; c < Values.Length && alike > 0; c++)
            {
                best[c] += bootstrap.AddedBy(c)[resample] == most ? 1.0 / alike : 0;
            }

            best[^1] += alike == 0 ? 1 : 0;
        }

        return Array.ConvertAll(best, count => count / bootstrap.Count);
    }

    /// <summary>The percentile interval, which holds the figure itself. The values are put in another order.</summary>
    private ConfidenceInterval IntervalOf(double[] resampled, double value)
    {
        ConfidenceInterval interval = BootstrapInterval.Percentile(resampled, _options.Scoring.Level);
        return new ConfidenceInterval(Math.Min(value, interval.Lower), Math.Max(value, interval.Upper));
    }
}
