using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>
/// Projects a journey map from a job map by the stated <see cref="JourneyRules"/>. Pure and total: every job step is in a stage, the order of
/// the map is kept, every derived item names its rule and its sources, and a lane that nothing is known of is empty and says why.
/// </summary>
public static class JourneyProjection
{
    /// <summary>Projects a journey without answers: goals and questions alone.</summary>
    /// <param name="map">The job.</param>
    /// <param name="template">The stages.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JourneyMap Project(UniversalJobMap map, JourneyTemplate template)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(template);
        return Of(map, template, null);
    }

    /// <summary>Projects a journey with what the answers say of each stage.</summary>
    /// <param name="map">The job.</param>
    /// <param name="template">The stages.</param>
    /// <param name="analysis">The scores of one group of respondents, of this map.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The analysis is of another map, or not of one group of respondents: take a segment with <see cref="OpportunityAnalysis.ForSegment"/>.
    /// </exception>
    public static JourneyMap Project(UniversalJobMap map, JourneyTemplate template, OpportunityAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(analysis);
        return !analysis.Map.Equals(map) ? throw new ArgumentException("The analysis is of another job map.", nameof(analysis))
            : analysis.Segments.Count != 1 ? throw new ArgumentException("A journey is of one segment: take it from the analysis first.", nameof(analysis))
            : Of(map, template, analysis);
    }

    private static JourneyMap Of(UniversalJobMap map, JourneyTemplate template, OpportunityAnalysis? analysis)
    {
        Dictionary<NeedId, OpportunityScore>? scores = analysis?.Scores.ToDictionary(score => score.Need.Id);
        ThresholdProfile? thresholds = (analysis?.Options ?? OpportunityOptions.Default).Thresholds;
        return new JourneyMap(map, template, analysis, template.StagesFor(map).Select(stage => StageProjection.Of(stage.Id, stage.Name, stage.Steps, map.Grammar.Language, scores, thresholds)));
    }
}
