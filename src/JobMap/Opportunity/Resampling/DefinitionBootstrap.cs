using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// The paired bootstrap of <see cref="RespondentBootstrap"/> for every definition and for respondents with weights: the same draws, and whoever is drawn brings the weight along.
/// Each need's sums are added up one respondent at a time.
/// </summary>
internal sealed class DefinitionBootstrap : ResampledScores
{
    private readonly RatingColumns[] _columns;
    private readonly long[]? _weights;
    private readonly RespondentScore _score;
    private readonly long[] _times;
    private readonly ulong _seed;

    /// <summary>Prepares resamples of the answers on these needs.</summary>
    public DefinitionBootstrap(SurveyResponses responses, IReadOnlyList<NeedId> needs, OpportunityOptions options)
    {
        _columns = [.. needs.Select(responses.ColumnsOf)];
        _weights = responses.HasUnequalWeights ? responses.Weights : null;
        _score = new RespondentScore(responses.Scale, options);
        _times = new long[responses.Respondents];
        _seed = options.Seed;
        Outcomes = needs.Count;
        Resamples = options.Resamples;
    }

    public override int Outcomes { get; }

    public override int Resamples { get; }

    protected override void Fill(int first, Span<double> rows)
    {
        for (int row = 0; row < rows.Length / Outcomes; row++)
        {
            Draw(new RandomStream(_seed, (ulong)(first + row)));
            for (int j = 0; j < Outcomes; j++)
            {
                rows[(row * Outcomes) + j] = _score.Of(_score.SumsOf(_columns[j], _times));
            }
        }
    }

    /// <summary>How often each respondent is drawn, times the weight.</summary>
    private void Draw(RandomStream random)
    {
        Array.Clear(_times);
        for (int draw = 0; draw < _times.Length; draw++)
        {
            int drawn = random.NextInt32(_times.Length);
            _times[drawn] = checked(_times[drawn] + (_weights?[drawn] ?? 1));
        }
    }
}
