namespace JobMap.Ingestion.Reading;

/// <summary>A column of a block: the need it rates, by its place among those of the answers, and where its cells are counted; null where they were counted before.</summary>
internal readonly record struct BlockColumn(int NeedIndex, RatingRole Role, RatingColumn? Counts);
