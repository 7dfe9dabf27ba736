using System.Text.Json.Serialization;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Tests.Serialization;

/// <summary>The context a user would generate; it knows nothing of how the library writes its types.</summary>
[JsonSerializable(typeof(StudyNote))]
[JsonSerializable(typeof(OpportunityAnalysis))]
[JsonSerializable(typeof(JourneyMap))]
[JsonSerializable(typeof(ExtensionMembers))]
[JsonSerializable(typeof(Dictionary<StepId, int>))]
[JsonSerializable(typeof(Dictionary<JobId, int>))]
[JsonSerializable(typeof(Dictionary<SolutionId, int>))]
[JsonSerializable(typeof(Dictionary<ConsumptionJobKind, int>))]
[JsonSerializable(typeof(Dictionary<OutcomeDirection, int>))]
[JsonSerializable(typeof(Dictionary<OutcomeUnit, int>))]
[JsonSerializable(typeof(Dictionary<UniversalStep, JobRung>))]
[JsonSerializable(typeof(JobStatement))]
internal sealed partial class StudyNoteContext : JsonSerializerContext;
