namespace JobMap.Opportunity.Comparisons;

/// <summary>
/// One smooth piece of a score, in the score's units: its value, its own limits at some level, and how fast it changes with the estimates of importance
/// and satisfaction. A score is the greatest of its pieces: I + max(I − S, 0) has the pieces 2 I − S and I.
/// </summary>
/// <param name="Value">The value of the piece.</param>
/// <param name="Lower">Its lower limit.</param>
/// <param name="Upper">Its upper limit.</param>
/// <param name="ByImportance">The derivative with respect to importance.</param>
/// <param name="BySatisfaction">The derivative with respect to satisfaction.</param>
internal readonly record struct ScorePiece(double Value, double Lower, double Upper, double ByImportance, double BySatisfaction);
