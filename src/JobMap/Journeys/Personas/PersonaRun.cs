using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Scoring;

namespace JobMap.Journeys.Personas;

/// <summary>Builds a persona from the scores of one segment, part by part.</summary>
internal static class PersonaRun
{
    public static PersonaNeeds Nothing { get; } = new([], null);

    /// <param name="whole">The analysis with all its segments.</param>
    /// <param name="segment">The same with the segment alone.</param>
    /// <param name="options">The choices.</param>
    public static Persona Of(OpportunityAnalysis whole, OpportunityAnalysis segment, PersonaOptions options)
    {
        PersonaDifferences differences = PersonaDifferences.Of(whole, segment.Segments[0], options.Comparison);
        IReadOnlyList<ComplexityFactor> factors = segment.Map.ComplexityFactors;
        return new Persona(segment)
        {
            WantsMost = PersonaParts.Outcomes(segment, _ => true, score => -score.Importance!.Value, options.Top, "important"),
            Struggles = PersonaParts.Outcomes(segment, score => score.Zone == LandscapeZone.Underserved, score => -score.Opportunity!.Value, int.MaxValue, "underserved"),
            Overserved = PersonaParts.Outcomes(segment, score => score.Zone == LandscapeZone.Overserved, score => score.Gap!.Value, int.MaxValue, "overserved"),
            EmotionalJobs = PersonaParts.Jobs(segment, NeedKind.EmotionalJob, "emotional job"),
            SocialJobs = PersonaParts.Jobs(segment, NeedKind.SocialJob, "social job"),
            ComplexityFactors = new ValueList<PersonaFactor>(factors.Select(factor =>
                new PersonaFactor(factor, factor.Variable is not null && factor.Variable == segment.SegmentVariable))),
            ComplexityFactorsReason = factors.Count == 0 ? "The map names no complexity factors." : null,
            Differences = new ValueList<OpportunityDifference>(differences.Significant),
            DifferencesReason = differences.Reason,
            Diagnostics = new ValueList<Diagnostic>([.. AnalysisReport.OfScores([.. segment.Scores, .. segment.OtherScores]), .. differences.Diagnostics]),
        };
    }
}
