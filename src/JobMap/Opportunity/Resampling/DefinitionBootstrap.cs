using JobMap.Internals;
using JobMap.Opportunity.Estimates;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// The paired bootstrap of <see cref="RespondentBootstrap"/> for every definition and for respondents with weights: the same draws, each need's sums added
/// up one respondent at a time.
/// </summary>
internal sealed class DefinitionBootstrap : ResampledScores
{
    private readonly RatingColumns[] _columns;
    private readonly long[]? _weights;
    private readonly OpportunityDefinition _definition;
    private readonly int _points;
    private readonly int _top;
    private readonly bool _pairwise;
    private readonly long[] _times;
    private readonly ulong _seed;

    /// <summary>Prepares resamples of the answers on these needs.</summary>
    public DefinitionBootstrap(SurveyResponses responses, IReadOnlyList<NeedId> needs, OpportunityOptions options)
    {
        _columns = [.. needs.Select(responses.ColumnsOf)];
        _weights = responses.HasUnequalWeights ? responses.Weights : null;
        _definition = options.Definition;
        _points = responses.Scale.Points;
        _top = _points - responses.Scale.TopBoxes + 1;
        _pairwise = options.Missing != MissingAnswers.AvailableCase;
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
                rows[(row * Outcomes) + j] = Score(_columns[j]);
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

    /// <summary>The score of what was drawn; where nobody drawn rated one of the two, the least there is.</summary>
    private double Score(RatingColumns columns)
    {
        (long importance, long importanceWhole, long satisfaction, long satisfactionWhole) = (0, 0, 0, 0);
        for (int r = 0; r < _times.Length; r++)
        {
            byte i = columns.Importance[r];
            byte s = columns.Satisfaction[r];
            if (!_pairwise || (i > 0 && s > 0))
            {
                importance += PartOf(i) * _times[r];
                importanceWhole += i > 0 ? _times[r] : 0;
                satisfaction += PartOf(s) * _times[r];
                satisfactionWhole += s > 0 ? _times[r] : 0;
            }
        }

        double steps = _definition.UsesMeans ? _points - 1 : 1;
        return importanceWhole == 0 || satisfactionWhole == 0 ? _definition.Minimum
            : _definition.PointOf(new PairedShares(importance, importanceWhole * steps, satisfaction, satisfactionWhole * steps));
    }

    /// <summary>What a rating adds to its part: the steps above the least for a mean, 1 in the top box for a share.</summary>
    private long PartOf(byte code) => _definition.UsesMeans ? Math.Max(0, code - 1) : code >= _top ? 1 : 0;
}
