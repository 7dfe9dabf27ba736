namespace JobMap.Strategy.Evaluation;

/// <summary>A prediction, and the place of its outcome among those that have a score.</summary>
internal readonly record struct PredictedNeed(int Place, ConceptPrediction Prediction);
