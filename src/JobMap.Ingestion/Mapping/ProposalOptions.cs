using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

internal sealed record ProposalOptions(RatingScale Scale, NoAnswerCodes Codes, IReadOnlyList<string> Variables, string? WeightVariable);
