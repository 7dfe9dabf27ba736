using JobMap.Diagnostics;
using JobMap.Journeys.Engagement;
using JobMap.Journeys.Projection;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>
/// Projects a journey map from a job map by the stated <see cref="JourneyRules"/>. Pure and total: every job step and every consumption-chain job is in
/// a stage or among the unplaced with the reason, the order of the map is kept, every derived item names its rule and its sources, and a lane that nothing
/// is known of is empty and says why.
/// </summary>
/// <example>
/// <code>
/// JourneyMap journey = JourneyProjection.Project(map, JourneyTemplate.ConsumptionChain, offering, analysis);
/// </code>
/// </example>
public static class JourneyProjection
{
    /// <summary>Projects a journey.</summary>
    /// <param name="map">The job.</param>
    /// <param name="template">The stages.</param>
    /// <param name="offering">The solution side; null leaves its lanes empty.</param>
    /// <param name="analysis">The scores of one group of respondents, of this map and about this offering; null leaves the lanes of scores empty.</param>
    /// <param name="options">The choices; null for <see cref="JourneyOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> or <paramref name="template"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An analysis is of another map, or not of one group of respondents: take a segment with <see cref="OpportunityAnalysis.ForSegment"/>. Or the share for
    /// first value is above that for value realization.
    /// </exception>
    /// <exception cref="JobMapException">Offering and answers are of different solutions, or the template is at fault; <see cref="TryProject"/> says so without an exception.</exception>
    public static JourneyMap Project(UniversalJobMap map, JourneyTemplate template, Offering? offering = null, OpportunityAnalysis? analysis = null, JourneyOptions? options = null) =>
        TryProject(map, template, offering, analysis, options).Value;

    /// <summary>
    /// Projects a journey, and says what was found on the way: what is doubtful beside the journey, or why there is none.
    /// </summary>
    /// <inheritdoc cref="Project" path="/param"/>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> or <paramref name="template"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An analysis is of another map, or not of one group of respondents: take a segment with <see cref="OpportunityAnalysis.ForSegment"/>. Or the share for
    /// first value is above that for value realization.
    /// </exception>
    public static JobMapResult<JourneyMap> TryProject(UniversalJobMap map, JourneyTemplate template, Offering? offering = null, OpportunityAnalysis? analysis = null, JourneyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(template);
        options ??= JourneyOptions.Default;
        RequireOneGroup(map, analysis, nameof(analysis));
        RequireOneGroup(map, options.Today, nameof(options));
        ValueLevels.RequireOrder(options.FirstValueShare, options.ValueRealizationShare, nameof(options));
        return new ProjectionRun(map, template, offering, analysis, options).Result();
    }

    internal static void RequireOneGroup(UniversalJobMap map, OpportunityAnalysis? analysis, string name, string what = "A journey")
    {
        if (analysis is not null && !analysis.Map.Equals(map))
        {
            throw new ArgumentException("The analysis is of another job map.", name);
        }

        if (analysis is not null && analysis.Segments.Count != 1)
        {
            throw new ArgumentException($"{what} is of one segment: take it from the analysis first.", name);
        }
    }
}
