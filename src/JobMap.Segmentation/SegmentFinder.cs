using JobMap.Segmentation.Answers;
using JobMap.Segmentation.Search;
using JobMap.Surveys;

namespace JobMap.Segmentation;

/// <summary>
/// Finds segments of customers who want different things done better, and says how sure they are, or why none are worth reporting.
/// The order of the steps is the published one (Ulwick, "What Customers Want", 2005); what makes the result trustworthy is added: stability, a check against noise and one against a continuum.
/// </summary>
/// <example>
/// <code>
/// MarketSegmentation found = SegmentFinder.Find(map, responses);
/// OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, found.Split(responses));
/// </code>
/// </example>
public static class SegmentFinder
{
    /// <summary>
    /// Searches. The same answers, options and steps give the same result, whatever the number of processors. Another order of the respondents draws other starts, resamples and noise: as a rule the segments
    /// are the same and the figures that rest on chance differ a little. Outcomes of the map that were not asked for, and those that everybody answers alike, play no part.
    /// </summary>
    /// <param name="map">The job map whose outcomes were rated.</param>
    /// <param name="responses">The answers; a split of theirs and survey weights play no part.</param>
    /// <param name="options">The choices; null for <see cref="SegmentationOptions.Default"/>.</param>
    /// <param name="steps">The steps; null for <see cref="SegmentationSteps.Default"/>. They may be called from several threads at once.</param>
    /// <param name="cancellationToken">Ends the search between two draws.</param>
    /// <returns>The segments, or the <see cref="MarketSegmentation.Reason"/> why there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> or <paramref name="responses"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A replaced clustering gave other labels than one for each respondent, from 0 up to the number of clusters. What a replaced step throws itself is thrown on.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static MarketSegmentation Find(
        UniversalJobMap map, SurveyResponses responses, SegmentationOptions? options = null, SegmentationSteps? steps = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(responses);
        options ??= SegmentationOptions.Default;
        steps ??= SegmentationSteps.Default;
        PreparedAnswers answers = AnswerPreparation.Of(map, responses, steps.Measure, options);
        MarketSegmentation nothing = new()
        {
            Options = options,
            Steps = steps.Names,
            Respondents = answers.Rows.Length,
            ExcludedRespondents = answers.Excluded,
            FilledAnswers = answers.Filled,
            Outcomes = answers.Outcomes,
            Assignments = new string?[responses.Respondents],
            Diagnostics = [.. answers.Diagnostics, .. SegmentationDiagnostics.OfMissing(answers.Excluded, answers.Filled, answers.Data, responses.Respondents, options)],
        };
        return Verdict.TooFew(answers, options) is { } reason
            ? nothing with { Reason = reason }
            : new FoundSegments(map, responses, answers, options, steps).Onto(nothing, cancellationToken);
    }
}
