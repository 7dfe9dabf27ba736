using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Which answers a command is to take, and how they are to be split.</summary>
internal sealed record AnswerChoices(SolutionId Solution, IReadOnlyList<(string Variable, string Value)> Where, string? Segment)
{
    /// <summary>The columns that filter and split need.</summary>
    public IReadOnlyList<string> Variables => [.. Where.Select(pair => pair.Variable).Concat(Segment is null ? [] : [Segment]).Distinct()];
}
