using JobMap.Segmentation.Answers;
using JobMap.Segmentation.Factors;
using JobMap.Segmentation.Profiles;
using JobMap.Segmentation.Trust;
using JobMap.Surveys;

namespace JobMap.Segmentation.Search;

/// <summary>The search and all that is said of what it finds.</summary>
internal sealed class FoundSegments(UniversalJobMap map, SurveyResponses responses, PreparedAnswers answers, SegmentationOptions options, SegmentationSteps steps)
{
    /// <summary>The result with what was found; stability and noise are looked at where there is something to look at.</summary>
    public MarketSegmentation Onto(MarketSegmentation nothing, CancellationToken cancellation)
    {
        SegmentSearch search = SegmentSearch.Run(answers.Data, options, steps);
        cancellation.ThrowIfCancellationRequested();
        MarketSegmentation tried = nothing with
        {
            Factors = FactorsOf(search),
            Variables = [.. search.Projection.Used.Select(column => answers.Outcomes[column])],
            Solutions = search.Solutions,
        };
        if (search.Clusters == 0)
        {
            return tried with { Reason = Verdict.Of(search, null, null, options) };
        }

        (SegmentationOptions counted, SegmentationSteps again) = search.Factors.Loadings.Count == 0
            ? (options, steps with { Extraction = new NoFactors() })
            : (options with { Factors = Math.Min(200, search.Factors.Loadings.Count) }, steps);
        TopOutcomes outcomes = new(responses, answers.Outcomes, answers.Rows, options.Top);
        NullCheck? noise = options.NullDraws == 0 ? null : NullChecks.Noise(search, answers.Data, counted, again, cancellation);
        NullCheck? continuum = options.NullDraws == 0 ? null : NullChecks.Continuum(search, answers.Data, counted, again, cancellation);
        StabilityCheck? stability = options.Resamples == 0 ? null : StabilityCheck.Of(search, answers.Data, outcomes, counted, again, cancellation);
        MarketSegmentation judged = tried with
        {
            Silhouette = search.Silhouette,
            Stability = stability?.Agreement,
            NullCheck = noise,
            ContinuumCheck = continuum,
            Reason = Verdict.Of(search, noise, stability?.Agreement, options),
        };
        return judged.Reason is null ? Reported(judged, search, stability, outcomes) : judged;
    }

    private MarketSegmentation Reported(MarketSegmentation judged, SegmentSearch search, StabilityCheck? stability, TopOutcomes outcomes)
    {
        int?[] placed = new int?[responses.Respondents];
        for (int row = 0; row < answers.Rows.Length; row++)
        {
            placed[answers.Rows[row]] = search.Labels[row];
        }

        NeedId[][] tops = StabilityCheck.TopsOf(search.Labels, search.Clusters, outcomes);
        MarketSegmentation reported = judged with
        {
            Segments = [.. Enumerable.Range(0, search.Clusters).Select(segment => SegmentOf(search, segment, stability, tops[segment]))],
            Assignments = Array.ConvertAll(placed, segment => segment is { } s ? IdOf(s) : null),
            Profiles = Profiling.Of(map, responses, placed, search.Clusters, options.Seed),
        };
        return reported with { Diagnostics = [.. reported.Diagnostics, .. SegmentationDiagnostics.OfSegments(reported)] };
    }

    private MarketSegment SegmentOf(SegmentSearch search, int segment, StabilityCheck? stability, NeedId[] top)
    {
        int[] members = [.. Enumerable.Range(0, search.Labels.Length).Where(row => search.Labels[row] == segment)];
        return new MarketSegment(IdOf(segment))
        {
            Size = members.Length,
            Share = (double)members.Length / search.Labels.Length,
            Silhouette = members.Average(row => search.RowSilhouettes[row]),
            Stability = stability?.Top[segment],
            Recovery = stability?.Recovery[segment],
            TopOutcomes = top,
            Centre = [.. search.Projection.Used.Select(column => members.Average(row => answers.Data.Row(row)[column]))],
        };
    }

    private OutcomeFactor[] FactorsOf(SegmentSearch search)
    {
        int[] representatives = Representatives.Of(search.Factors);
        IReadOnlyList<double> shares = search.Factors.ExplainedShares;
        return [.. search.Factors.Loadings.Select((loadings, factor) => new OutcomeFactor(answers.Outcomes[representatives[factor]])
        {
            Eigenvalue = search.Factors.Eigenvalues[factor],
            ExplainedShare = shares[factor],
            Loadings = loadings,
        })];
    }

    private static string IdOf(int segment) => FormattableString.Invariant($"{segment + 1}");
}
