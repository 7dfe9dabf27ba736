using JobMap.Serialization.Analyses;

namespace JobMap.Serialization.Journeys;

/// <summary>A difference of two journeys in JSON; what there is not is null.</summary>
internal sealed record WireJourneyChange(
    string Kind, string Subject, string? Id, string? Lane, string? Member, string? Before, string? After, string? From, string? To, double? Difference, WireInterval? Interval);
