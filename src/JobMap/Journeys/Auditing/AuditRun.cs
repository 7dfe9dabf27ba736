using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Journeys.Auditing;

/// <summary>One audit: every check in the order of the ids, and the coverage.</summary>
internal static class AuditRun
{
    public static JobMapResult<JourneyAudit> Of(UniversalJobMap map, JourneyMap journey, OpportunityAnalysis? analysis, JourneyAuditOptions options)
    {
        if (analysis is not null && analysis.Solution != SolutionId.Mixed && journey.Solution != SolutionId.Mixed && analysis.Solution != journey.Solution)
        {
            return JobMapResult<JourneyAudit>.Failure([DiagnosticCatalogue.JourneySolutionsDiffer.Create(
                $"The answers speak of the solution '{analysis.Solution}', the journey of '{journey.Solution}'.")]);
        }

        AuditedJourney audited = new(map, journey, analysis, options);
        return JobMapResult<JourneyAudit>.Success(
            new JourneyAudit(FindingsOf(audited), CoverageCount.Of(audited), AuditNotes.Of(audited)) { Options = options, Terms = analysis is null ? null : new JourneyTerms(analysis) }, []);
    }

    private static IEnumerable<JourneyFinding> FindingsOf(AuditedJourney audited)
    {
        StepFindings steps = new(audited);
        TouchpointFindings touchpoints = new(audited);
        KpiFindings kpis = new(audited);
        ReferenceFindings references = new(audited);
        return
        [
            .. steps.Unserved(),
            .. touchpoints.Misaligned(),
            .. touchpoints.Underperforming(),
            .. new InsideOutFindings(audited).Run(),
            .. MomentFindings.Of(audited),
            .. new ChannelFindings(audited).Run(),
            .. kpis.NotMeasured(),
            .. kpis.OffTarget(),
            .. references.FeaturesUnaligned(),
            .. steps.ServedByPlanOnly(),
            .. touchpoints.PlannedAndObserved(),
            .. steps.UnservedJobs(),
            .. references.Unknown(),
        ];
    }
}
