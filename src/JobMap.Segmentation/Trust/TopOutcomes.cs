using JobMap.Surveys;

namespace JobMap.Segmentation.Trust;

/// <summary>
/// The outcomes with the greatest opportunity among some respondents, by the default definition: I + max(I − S, 0) of the shares in the top box, each over those
/// who answered, without weights. It ranks as an opportunity analysis of the same unweighted answers does, and is quick enough to do for every resample.
/// </summary>
internal sealed class TopOutcomes
{
    private readonly NeedId[] _outcomes;
    private readonly byte[][] _importance;
    private readonly byte[][] _satisfaction;
    private readonly int _least;
    private readonly int _top;

    /// <summary>Over the respondents of these rows of the answers, who are counted 0, 1, 2 … from here on.</summary>
    public TopOutcomes(SurveyResponses responses, IEnumerable<NeedId> outcomes, int[] rows, int top)
    {
        _outcomes = [.. outcomes];
        _importance = Array.ConvertAll(_outcomes, outcome => Picked(responses.ImportanceOf(outcome), rows));
        _satisfaction = Array.ConvertAll(_outcomes, outcome => Picked(responses.SatisfactionOf(outcome), rows));
        _least = responses.Scale.Points - responses.Scale.TopBoxes + 1;
        _top = top;
    }

    /// <summary>The top outcomes of these respondents, the greatest first, equals in the order of the outcomes; one that nobody rated is left out.</summary>
    public NeedId[] Of(IReadOnlyList<int> respondents) =>
    [
        .. Enumerable.Range(0, _outcomes.Length)
            .Select(o => (Outcome: o, Score: Opportunity(o, respondents)))
            .Where(scored => scored.Score is not null)
            .OrderByDescending(scored => scored.Score)
            .ThenBy(scored => scored.Outcome)
            .Take(_top)
            .Select(scored => _outcomes[scored.Outcome]),
    ];

    private double? Opportunity(int outcome, IReadOnlyList<int> respondents)
    {
        double? importance = TopShare(_importance[outcome], respondents);
        double? satisfaction = TopShare(_satisfaction[outcome], respondents);
        return 10 * (importance + (importance - satisfaction is { } gap ? Math.Max(gap, 0) : null));
    }

    private double? TopShare(byte[] codes, IReadOnlyList<int> respondents)
    {
        int answered = 0;
        int top = 0;
        for (int i = 0; i < respondents.Count; i++)
        {
            byte code = codes[respondents[i]];
            answered += code > 0 ? 1 : 0;
            top += code >= _least ? 1 : 0;
        }

        return answered == 0 ? null : (double)top / answered;
    }

    private static byte[] Picked(ReadOnlySpan<byte> codes, int[] rows)
    {
        byte[] picked = new byte[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            picked[i] = codes[rows[i]];
        }

        return picked;
    }
}
