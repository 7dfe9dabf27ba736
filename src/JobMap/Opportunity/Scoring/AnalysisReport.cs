using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Ranks;
using JobMap.Surveys;

namespace JobMap.Opportunity.Scoring;

/// <summary>What is to be said of an analysis: what was left out, missing or doubtful.</summary>
internal sealed class AnalysisReport(SurveyTally tally, OpportunityOptions options)
{
    private const int SmallSample = 30;

    /// <summary>From so many respondents on, draws from second moments come close to the bootstrap over respondents; and from so many on also where cells are sparse.</summary>
    private const int MomentSample = 60;
    private const int SparseMomentSample = 120;

    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> Of(IReadOnlyList<OpportunityScore> scores, IEnumerable<NeedId> unknown, IReadOnlyList<RankBasis> bases)
    {
        ReportRespondents();
        _diagnostics.AddRange(OfScores(scores));
        ReportPolicies(scores);
        foreach (NeedId need in unknown)
        {
            _diagnostics.Add(DiagnosticCatalogue.RatingColumnUnknown.Create($"There are answers on '{need}', which the map does not have; they are left out."));
        }

        ReportRanks(scores, bases);
        return _diagnostics;
    }

    /// <summary>Which scores are missing, rest on few respondents or on sparse cells; of one segment, the same as is said of it among others.</summary>
    public static IEnumerable<Diagnostic> OfScores(IReadOnlyList<OpportunityScore> scores)
    {
        foreach (OpportunityScore score in scores.Where(score => score.Opportunity is null))
        {
            yield return DiagnosticCatalogue.AnswersInsufficient.Create($"{Named(score.Need)}{InSegment(score)} has no score: {score.Reason}.");
        }

        foreach (IGrouping<string?, OpportunityScore> small in scores.Where(s => s.Opportunity is not null && s.AnsweredBoth < SmallSample).GroupBy(s => s.Segment))
        {
            yield return DiagnosticCatalogue.SampleSmall.Create(FormattableString.Invariant(
                $"Rated by fewer than {SmallSample} respondents{InSegment(small.First())}: {Counted.Of(small.Count(), Things(small))}, the least by {small.Min(s => s.AnsweredBoth)}."));
        }

        foreach (IGrouping<string?, OpportunityScore> sparse in scores.Where(s => s.Opportunity is not null && s.IsSparse && s.AnsweredBoth >= SmallSample).GroupBy(s => s.Segment))
        {
            yield return DiagnosticCatalogue.CellsSparse.Create(
                $"With fewer than 5 respondents in a cell of important × satisfied{InSegment(sparse.First())}: {Counted.Of(sparse.Count(), Things(sparse))}, {Listed(sparse)}.");
        }
    }

    private void ReportRespondents()
    {
        if (tally.SegmentVariable is { } variable && tally.Groups.FirstOrDefault(group => group.Segment is null) is { } rest)
        {
            _diagnostics.Add(DiagnosticCatalogue.SegmentMissing.Create($"Without a value in '{variable}', and so in no segment: {Counted.Of(rest.Respondents, "respondent")}."));
        }

        if (tally.ExcludedRespondents > 0)
        {
            _diagnostics.Add(DiagnosticCatalogue.RespondentsIncomplete.Create(FormattableString.Invariant(
                $"Left out because they did not answer everything: {tally.ExcludedRespondents} of {Counted.Of(tally.ExcludedRespondents + tally.Respondents, "respondent")}.")));
        }
    }

    /// <summary>Where another policy on missing answers moves a score by more than the half-width of its interval, the policy decides more than the sample.</summary>
    private void ReportPolicies(IReadOnlyList<OpportunityScore> scores)
    {
        foreach (IGrouping<string?, OpportunityScore> moved in scores.Where(IsMovedByPolicy).GroupBy(score => score.Segment))
        {
            _diagnostics.Add(DiagnosticCatalogue.PoliciesDisagree.Create(
                $"The policy on missing answers moves the score by more than half its interval{InSegment(moved.First())}: {Counted.Of(moved.Count(), Things(moved))}, {Listed(moved)}."));
        }
    }

    private bool IsMovedByPolicy(OpportunityScore score)
    {
        if (score.Opportunity is not { } opportunity || score.Interval is not { } interval || score.Histogram is not { } histogram || options.Missing == MissingAnswers.CompleteCase)
        {
            return false;
        }

        IRatingEstimates other = new ScoreContext(options, tally.Scale).EstimatesOf(histogram, options.Missing == MissingAnswers.Pairwise ? MissingAnswers.AvailableCase : MissingAnswers.Pairwise);
        return other.HasScore && Math.Abs(options.Definition.PointOf(other.Shares) - opportunity) > (interval.Upper - interval.Lower) / 2;
    }

    /// <summary>Why the ranks come without some of their stability.</summary>
    private void ReportRanks(IReadOnlyList<OpportunityScore> scores, IReadOnlyList<RankBasis> bases)
    {
        int least = RankConfidenceSet.LeastResamples(options.Level);
        if (bases.FirstOrDefault(IsNone, RankBasis.Respondents) is var basis and not RankBasis.Respondents && scores.Count > 0)
        {
            string whose = bases.All(IsNone) ? "The ranks come" : "The ranks of some segments come";
            _diagnostics.Add(DiagnosticCatalogue.RanksWithoutRespondents.Create($"{whose} without their stability, since {ReasonOf(basis)}."));
        }

        ReportMoments(bases.Contains(RankBasis.SecondMoments) ? scores : []);
        if (!bases.All(IsNone) && options.Resamples < least && scores.Any(score => score.Rank is not null))
        {
            _diagnostics.Add(DiagnosticCatalogue.ResamplesInsufficient.Create(FormattableString.Invariant(
                $"The ranks come without intervals: {Counted.Of(options.Resamples, "resample")} cannot carry the level {options.Level}, which takes at least {least}.")));
        }
    }

    /// <summary>Where the normal distribution of the draws is not yet close to that of the shares.</summary>
    private void ReportMoments(IReadOnlyList<OpportunityScore> scores)
    {
        foreach (IGrouping<string?, OpportunityScore> rough in scores
            .Where(score => score.ProbabilityTop is not null && score.AnsweredBoth < (score.IsSparse ? SparseMomentSample : MomentSample)).GroupBy(score => score.Segment))
        {
            _diagnostics.Add(DiagnosticCatalogue.RanksWithoutRespondents.Create(
                $"The stability of the ranks{InSegment(rough.First())} rests on second moments, which are rough for few respondents: {Counted.Of(rough.Count(), Things(rough))}, {Listed(rough)}."));
        }
    }

    private static bool IsNone(RankBasis basis) => basis is not (RankBasis.Respondents or RankBasis.SecondMoments);

    private static string ReasonOf(RankBasis basis) => basis switch
    {
        RankBasis.MomentsWithoutMeans => "second moments hold shares of the top box, not means",
        RankBasis.MomentsWithoutPairs => "second moments hold available answers, and some respondents rated but one of the two",
        _ => "only a tally without second moments was given",
    };

    private static string Named(Need need) => need.Kind is NeedKind.Outcome or NeedKind.FinancialOutcome ? $"The outcome '{need.Id}'" : $"The job '{need.Id}'";

    private static string Things(IEnumerable<OpportunityScore> scores) => scores.All(score => score.Need.Kind == NeedKind.Outcome) ? "outcome" : "need";

    private static string InSegment(OpportunityScore score) => score.Segment is null ? "" : $" in the segment '{score.Segment}'";

    private static string Listed(IEnumerable<OpportunityScore> scores)
    {
        string[] ids = [.. scores.Select(score => $"'{score.Need.Id}'")];
        return string.Join(", ", ids.Take(10)) + (ids.Length > 10 ? ", …" : "");
    }
}
