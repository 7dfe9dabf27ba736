using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>What is found in journeys: JM50nn by an audit, JM51nn by a projection, JM513n in OpenJourney files, JM514n in the evidence of a projection.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>No touchpoint serves a job step.</summary>
    public static DiagnosticDescriptor StepUnserved { get; } = Add("JM5001", Warning,
        "Job step that no touchpoint serves", "Link a touchpoint that helps with the step to it or to its outcomes, or design one.");

    /// <summary>A touchpoint serves nothing, or only what is overserved.</summary>
    public static DiagnosticDescriptor TouchpointMisaligned { get; } = Add("JM5002", Warning,
        "Misaligned touchpoint", "Point it at what customers find important and are not satisfied with, make it cheaper, or leave it out.");

    /// <summary>A touchpoint's outcomes are important and not satisfied.</summary>
    public static DiagnosticDescriptor TouchpointUnderperforming { get; } = Add("JM5003", Warning,
        "Underperforming touchpoint", "Improve it for the outcomes named, the greatest opportunity first.");

    /// <summary>A journey begins or ends with the contact to the company while the job goes further.</summary>
    public static DiagnosticDescriptor JourneyInsideOut { get; } = Add("JM5004", Warning,
        "Inside-out journey", "Begin the journey where the job begins and end it where the job is done, not at the first and last contact.");

    /// <summary>A moment of truth has no recovery plan.</summary>
    public static DiagnosticDescriptor MomentWithoutRecoveryPlan { get; } = Add("JM5005", Warning,
        "Moment of truth without a recovery plan", "Say what is done for the customer when it fails.");

    /// <summary>Channels of one stage are experienced differently.</summary>
    public static DiagnosticDescriptor ExperienceInconsistent { get; } = Add("JM5006", Warning,
        "Inconsistent experience between channels", "Bring the weaker channel to the level of the other, or lead customers to the better one.");

    /// <summary>An indicator was never measured.</summary>
    public static DiagnosticDescriptor KpiWithoutMeasurement { get; } = Add("JM5007", Warning,
        "Indicator without a measurement", "Measure it, or take it out of the journey.");

    /// <summary>An indicator misses its target.</summary>
    public static DiagnosticDescriptor KpiOffTarget { get; } = Add("JM5008", Warning,
        "Indicator off target", "See the pains of the stage it hangs on for what to mend first.");

    /// <summary>A feature serves nothing.</summary>
    public static DiagnosticDescriptor FeatureUnaligned { get; } = Add("JM5009", Warning,
        "Feature that serves nothing", "Link it to the outcomes it helps with, or leave it out.");

    /// <summary>A step is served by planned touchpoints alone.</summary>
    public static DiagnosticDescriptor StepServedByPlanOnly { get; } = Add("JM5010", Warning,
        "Job step that only planned touchpoints serve", "Do not count on it before the touchpoint exists.");

    /// <summary>A planned touchpoint has observed reactions.</summary>
    public static DiagnosticDescriptor PlannedTouchpointObserved { get; } = Add("JM5011", Warning,
        "Planned touchpoint with observed reactions", "Say that it exists, or take the reactions away.");

    /// <summary>No touchpoint serves a job of the consumption chain.</summary>
    public static DiagnosticDescriptor ConsumptionJobUnserved { get; } = Add("JM5012", Info,
        "Consumption-chain job that no touchpoint serves", "Link the touchpoint where customers do it, or design one.");

    /// <summary>A journey refers to what the map does not have.</summary>
    public static DiagnosticDescriptor JourneyReferenceUnknown { get; } = Add("JM5013", Warning,
        "Unknown id in a journey", "Use the id of an element of the job map.");

    /// <summary>Offering and answers are of different solutions.</summary>
    public static DiagnosticDescriptor JourneySolutionsDiffer { get; } = Add("JM5101", Error,
        "Answers about another solution than the offering", "Take answers about the offering, or give its name with the answers; satisfaction with one solution says nothing of another.");

    /// <summary>The answers do not name a solution.</summary>
    public static DiagnosticDescriptor JourneySolutionUnknown { get; } = Add("JM5102", Warning,
        "Answers that name no solution", "Name the solution that the respondents' satisfaction speaks of.");

    /// <summary>An offering or a template refers to what is not there.</summary>
    public static DiagnosticDescriptor OfferingReferenceUnknown { get; } = Add("JM5103", Warning,
        "Unknown id in an offering or a template", "Use the id of an element of the job map or of a part of the offering.");

    /// <summary>Something stands in no stage of the journey.</summary>
    public static DiagnosticDescriptor JourneyIncomplete { get; } = Add("JM5104", Info,
        "Items without a stage", "See the unplaced items of the journey for the reasons; take another template, or name a stage.");

    /// <summary>A template is at fault.</summary>
    public static DiagnosticDescriptor TemplateInvalid { get; } = Add("JM5105", Error,
        "Template at fault", "Let each part of the job be hosted by one stage and each milestone be reached in one, and give the template stages.");

    /// <summary>A journey that somebody draws is at fault.</summary>
    public static DiagnosticDescriptor JourneyInvalid { get; } = Add("JM5106", Error,
        "Journey at fault", "Give every part of the journey an id of its own, describe a touchpoint once, and name touchpoints that the journey has.");

    /// <summary>Features require each other in a circle.</summary>
    public static DiagnosticDescriptor FeatureRequirementsCyclic { get; } = Add("JM5120", Error,
        "Features that require each other", "Take one of the requirements in the circle away, so that customers can begin somewhere.");

    /// <summary>More customers reached a milestone than the one before.</summary>
    public static DiagnosticDescriptor MilestoneCountsRise { get; } = Add("JM5121", Error,
        "Milestone that more customers reached than the one before", "Count the same customers at every milestone, and list the milestones in the order in which they are reached.");

    /// <summary>An OpenJourney file has members that the format does not name.</summary>
    public static DiagnosticDescriptor OpenJourneyMembersUnknown { get; } = Add("JM5130", Info,
        "Members that the OpenJourney format does not name", "Nothing need be done; look at the x-ojf- members of the journey for what they hold.");

    /// <summary>An OpenJourney file makes no journey.</summary>
    public static DiagnosticDescriptor OpenJourneyInvalid { get; } = Add("JM5131", Error,
        "OpenJourney file that makes no journey", "Check that it is the right file: an object with lists of stages, swimlanes and nodes.");

    /// <summary>A node of an OpenJourney file has no place in the journey.</summary>
    public static DiagnosticDescriptor OpenJourneyNodeUnplaced { get; } = Add("JM5132", Warning,
        "Node without a place in the journey", "Give the node a title, and the ids of a stage and a swimlane of the file; until then see the unplaced items of the journey.");

    /// <summary>A swimlane of an OpenJourney file fits no lane.</summary>
    public static DiagnosticDescriptor OpenJourneySwimlaneUnknown { get; } = Add("JM5133", Warning,
        "Swimlane that fits no lane", "Rename the swimlane to a lane that journeys have, if it is one; until then see the unplaced items of the journey.");

    /// <summary>A value of an OpenJourney file could not be taken for what it should be.</summary>
    public static DiagnosticDescriptor OpenJourneyValueInvalid { get; } = Add("JM5134", Warning,
        "Value of an OpenJourney file that could not be taken", "Correct the value in the tool that wrote the file.");

    /// <summary>An OpenJourney file does not say whose journey it is, or which job they are getting done.</summary>
    public static DiagnosticDescriptor OpenJourneyMarketUnknown { get; } = Add("JM5135", Info,
        "OpenJourney file without executor or core job", "Name the job executor and the core job while the file is read; the format has no place for the job.");

    /// <summary>Evidence backs what a journey shows nowhere, or nothing at all.</summary>
    public static DiagnosticDescriptor JourneyEvidenceUnplaced { get; } = Add("JM5140", Info,
        "Evidence that the journey does not show", "Say what the evidence backs, or take a template whose stages host it.");

    /// <summary>Evidence backs what neither the map nor the offering nor the template has.</summary>
    public static DiagnosticDescriptor JourneyEvidenceTargetUnknown { get; } = Add("JM5141", Warning,
        "Unknown id in the evidence of a journey", "Use the id of an element of the job map, of a touchpoint for a pain, or of a milestone of the offering or the template.");
}
