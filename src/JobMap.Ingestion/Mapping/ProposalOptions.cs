using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>What a proposal is asked for.</summary>
internal sealed record ProposalOptions
{
    /// <summary>The scale of the answers.</summary>
    public RatingScale Scale { get; init; } = RatingScale.FivePoint;

    /// <summary>The cells that say that there is no answer.</summary>
    public NoAnswerCodes Codes { get; init; } = NoAnswerCodes.Default;

    /// <summary>The variables that are asked for, by name or text of their columns.</summary>
    public IReadOnlyList<string> Variables { get; init; } = [];

    /// <summary>The column of the weights; null for none.</summary>
    public string? WeightVariable { get; init; }

    /// <summary>
    /// How the cells of a rating column are read: the mapping with scale and codebook, from the mapping, the cells of the column in the sample, and those of all columns of its role.
    /// </summary>
    public Func<ColumnMapping, IReadOnlyList<string>, IReadOnlyList<string>, ColumnMapping> Values { get; init; } = (mapping, _, _) => mapping;
}
