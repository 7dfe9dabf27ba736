namespace JobMap.Tests.Serialization;

/// <summary>A document of a user, which holds types of the library.</summary>
public sealed record StudyNote
{
    public required UniversalJobMap Map { get; init; }

    public required Dictionary<OutcomeId, double> Weights { get; init; }

    public StepId? Step { get; init; }

    public OutcomeStatement? Statement { get; init; }
}
