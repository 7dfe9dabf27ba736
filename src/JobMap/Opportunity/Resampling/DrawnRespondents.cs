using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>Draws as many respondents as there are, with replacement; whoever is drawn brings the weight along.</summary>
internal sealed class DrawnRespondents(SurveyResponses responses)
{
    private readonly long[]? _weights = responses.HasUnequalWeights ? responses.Weights : null;
    private readonly long[] _times = new long[responses.Respondents];

    /// <summary>How often each respondent is drawn, times the weight; the same memory every time.</summary>
    public ReadOnlySpan<long> Draw(RandomStream random)
    {
        Array.Clear(_times);
        for (int draw = 0; draw < _times.Length; draw++)
        {
            int drawn = random.NextInt32(_times.Length);
            _times[drawn] = checked(_times[drawn] + (_weights?[drawn] ?? 1));
        }

        return _times;
    }
}
