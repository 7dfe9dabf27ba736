namespace JobMap.Surveys;

/// <summary>Counts the columns of one group of respondents into histograms.</summary>
internal static class ResponseCounter
{
    public static TallyGroup Count(SurveyResponses responses)
    {
        Dictionary<OutcomeId, JointHistogram> histograms = [];
        foreach (OutcomeId outcome in responses.Outcomes)
        {
            histograms[outcome] = new JointHistogram(responses.Scale, JointCounts.Of(responses.ImportanceOf(outcome), responses.SatisfactionOf(outcome), responses.Scale.Points));
        }

        return new TallyGroup(responses.Segment, responses.Respondents, histograms);
    }
}
