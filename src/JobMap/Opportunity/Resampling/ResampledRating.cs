namespace JobMap.Opportunity.Resampling;

/// <summary>Takes one resample: the importance of each need, then the satisfaction of each, 0..10. A need that nobody rated in the resample has the importance 0.</summary>
internal delegate void ResampledRating(ReadOnlySpan<double> importance, ReadOnlySpan<double> satisfaction);
