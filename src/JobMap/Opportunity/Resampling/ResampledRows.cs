namespace JobMap.Opportunity.Resampling;

/// <summary>Takes some resampled scores: whole rows, one a resample, one column an outcome.</summary>
internal delegate void ResampledRows(ReadOnlySpan<double> rows);
