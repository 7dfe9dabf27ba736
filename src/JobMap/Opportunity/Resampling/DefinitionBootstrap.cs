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
    private readonly RespondentScore _score;
    private readonly DrawnRespondents _drawn;
    private readonly ulong _seed;

    /// <summary>Prepares resamples of the answers on these needs.</summary>
    public DefinitionBootstrap(SurveyResponses responses, IReadOnlyList<NeedId> needs, OpportunityOptions options)
    {
        _columns = [.. needs.Select(responses.ColumnsOf)];
        _score = new RespondentScore(responses.Scale, options);
        _drawn = new DrawnRespondents(responses);
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
            ReadOnlySpan<long> weights = _drawn.Draw(new RandomStream(_seed, (ulong)(first + row)));
            for (int j = 0; j < Outcomes; j++)
            {
                rows[(row * Outcomes) + j] = _score.Of(_score.SumsOf(_columns[j], weights));
            }
        }
    }
}
