namespace JobMap.Ingestion.Questionnaires;

/// <summary>Needs that are asked together: the outcomes of a step, or the other needs of a kind.</summary>
internal sealed record NeedGroup(NeedKind Kind, string? StepName, IReadOnlyList<Need> Needs)
{
    /// <summary>The groups in the order of the map, in which the needs of a group stand together.</summary>
    public static IReadOnlyList<NeedGroup> AllOf(IEnumerable<Need> needs) =>
        [.. needs.GroupBy(need => (need.Kind, need.Step?.Id)).Select(group => new NeedGroup(group.Key.Kind, group.First().Step is { } step ? QuestionText.OneLine(step.Name) : null, [.. group]))];
}
