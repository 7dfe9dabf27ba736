namespace JobMap.Surveys;

/// <summary>Counts the columns of one group of respondents into histograms.</summary>
internal static class ResponseCounter
{
    public static TallyGroup Count(SurveyResponses responses)
    {
        int side = responses.Scale.Points + 1;
        Dictionary<OutcomeId, JointHistogram> histograms = [];
        foreach (OutcomeId outcome in responses.Outcomes)
        {
            histograms[outcome] = new JointHistogram(responses.Scale, Count(responses.ImportanceOf(outcome), responses.SatisfactionOf(outcome), side));
        }

        return new TallyGroup(responses.Segment, responses.Respondents, histograms);
    }

    private static long[] Count(ReadOnlySpan<byte> importance, ReadOnlySpan<byte> satisfaction, int side)
    {
        long[] counts = new long[side * side];
        for (int r = 0; r < importance.Length; r++)
        {
            counts[(importance[r] * side) + satisfaction[r]]++;
        }

        return counts;
    }
}
