using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>One outcome's answers as masks, one byte a respondent, 255 for yes and 0 for no: answered and in the top box, for importance and satisfaction.</summary>
internal sealed record TopBoxIndicators(byte[] ImportanceAnswered, byte[] ImportanceTop, byte[] SatisfactionAnswered, byte[] SatisfactionTop)
{
    public static TopBoxIndicators Of(SurveyResponses responses, NeedId need, MissingAnswers policy)
    {
        int topCode = responses.Scale.Points - responses.Scale.TopBoxes + 1;
        ReadOnlySpan<byte> importance = responses.ImportanceOf(need);
        ReadOnlySpan<byte> satisfaction = responses.SatisfactionOf(need);
        byte[] rated = Mask(importance, 1);
        byte[] judged = Mask(satisfaction, 1);
        return policy == MissingAnswers.AvailableCase
            ? new TopBoxIndicators(rated, Mask(importance, topCode), judged, Mask(satisfaction, topCode))
            : new TopBoxIndicators(Both(rated, judged), Both(Mask(importance, topCode), judged), Both(rated, judged), Both(Mask(satisfaction, topCode), rated));
    }

    private static byte[] Both(byte[] first, byte[] second) => [.. first.Select((mask, r) => (byte)(mask & second[r]))];

    private static byte[] Mask(ReadOnlySpan<byte> codes, int least)
    {
        byte[] mask = new byte[codes.Length];
        for (int r = 0; r < codes.Length; r++)
        {
            mask[r] = codes[r] >= least ? byte.MaxValue : (byte)0;
        }

        return mask;
    }
}
