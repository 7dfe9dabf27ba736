using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>Resampled shares of the top box of respondents who all count alike: the draws of <see cref="RespondentBootstrap"/>, counted the same way.</summary>
internal sealed class CountedRatings : ResampledRatings
{
    private readonly ResampledCounts _counter;
    private readonly uint[] _counts;
    private readonly ulong _seed;

    public CountedRatings(SurveyResponses responses, IReadOnlyList<NeedId> needs, OpportunityOptions options)
        : base(needs.Count, options.Resamples)
    {
        _seed = options.Seed;
        TopBoxIndicators[] marks = [.. needs.Select(need => TopBoxIndicators.Of(responses, need, options.Missing))];
        byte[]?[] columns = [.. marks.Select(m => m.ImportanceAnswered), .. marks.Select(m => m.ImportanceTop), .. marks.Select(m => m.SatisfactionAnswered), .. marks.Select(m => m.SatisfactionTop)];
        _counter = ResampledCounts.Of(columns, responses.Respondents);
        _counts = new uint[_counter.Length * RandomLanes.Count];
    }

    protected override void Fill(int resample, Span<double> importance, Span<double> satisfaction)
    {
        int lane = resample % RandomLanes.Count;
        if (lane == 0)
        {
            _counter.Count(_seed, (ulong)resample, _counts);
        }

        ReadOnlySpan<uint> counts = _counts.AsSpan(lane * _counter.Length, _counter.Length);
        for (int j = 0; j < Needs; j++)
        {
            (uint rated, uint judged) = (counts[j], counts[(2 * Needs) + j]);
            bool scored = rated > 0 && judged > 0;
            importance[j] = scored ? 10.0 * counts[Needs + j] / rated : 0;
            satisfaction[j] = scored ? 10.0 * counts[(3 * Needs) + j] / judged : 0;
        }
    }
}
