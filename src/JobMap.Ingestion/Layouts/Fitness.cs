namespace JobMap.Ingestion.Layouts;

/// <summary>How much speaks for a layout; what is greater goes before what is less.</summary>
internal enum Fitness
{
    /// <summary>Nothing speaks for it.</summary>
    None = 0,

    /// <summary>Something does that other layouts can have too.</summary>
    Thin = 1,

    /// <summary>The headers have its shape, without anything that it alone has.</summary>
    Likely = 2,

    /// <summary>There is what it alone has.</summary>
    Certain = 3,
}
