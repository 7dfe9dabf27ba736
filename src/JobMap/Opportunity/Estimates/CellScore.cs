namespace JobMap.Opportunity.Estimates;

/// <summary>A score computed from the numbers of respondents in the cells of a table.</summary>
internal delegate double CellScore(ReadOnlySpan<long> cells);
