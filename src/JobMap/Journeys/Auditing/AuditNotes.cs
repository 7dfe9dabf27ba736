using JobMap.Surveys;

namespace JobMap.Journeys.Auditing;

/// <summary>What an audit could not look for, and what is doubtful about its answers.</summary>
internal static class AuditNotes
{
    public static IEnumerable<string> Of(AuditedJourney audited)
    {
        JourneyMap journey = audited.Journey;
        if (audited.Analysis is not { } analysis)
        {
            yield return "No answers were given: what touchpoints serve was not looked at for being underserved (JM5003) or overserved (JM5002), gaps are warnings whatever they weigh, and every outcome counts the same.";
        }
        else
        {
            if (analysis.Solution == SolutionId.Mixed || journey.Solution == SolutionId.Mixed)
            {
                yield return $"{(journey.Solution == SolutionId.Mixed ? "The journey names" : "The answers name")} no solution: the answers are taken to speak of that of the journey.";
            }

            if (analysis.Segments[0] != journey.Segment)
            {
                yield return $"The answers are of {NameOf(analysis.Segments[0])}, the journey is of {NameOf(journey.Segment)}.";
            }
        }

        if (audited.Touchpoints.Count == 0)
        {
            yield return "The journey has no touchpoints: whether it is inside-out (JM5004) was not looked for.";
        }
        else if (!audited.Touchpoints.Any(entry => entry.Touchpoint.Reactions.Count > 0))
        {
            yield return "No reactions were observed: differences between channels (JM5006) were not looked for.";
        }

        if (!journey.Stages.Any(stage => stage[JourneyLane.Kpis].Any(item => item.Kpi is not null)) && !journey.Unplaced.Any(item => item.Kpi is not null))
        {
            yield return "The journey has no indicators: there were none to hold against targets (JM5007, JM5008).";
        }

        if (journey.Features.Count == 0)
        {
            yield return "The journey has no features: there were none to look at (JM5009).";
        }
    }

    private static string NameOf(string? segment) => segment is null ? "everybody" : $"the segment '{segment}'";
}
