using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>How a column is proposed to be read, and what there is to be said about it.</summary>
internal sealed record ProposedValues(ColumnMapping Mapping, IReadOnlyList<ValueMessage> Messages);
