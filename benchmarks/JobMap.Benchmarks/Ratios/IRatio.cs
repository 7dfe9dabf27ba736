namespace JobMap.Benchmarks.Ratios;

/// <summary>One row of the <c>ratios</c> command: the library's work and a peer's, measured side by side in one run.</summary>
internal interface IRatio
{
    /// <summary>The name of the row, stable.</summary>
    string Name { get; }

    /// <summary>What the library is held against.</summary>
    string Peer { get; }

    /// <summary>The ratio that is good enough.</summary>
    double Target { get; }

    /// <summary>Measures both; a peer that cannot be run is a result too, with the reason.</summary>
    RatioResult Measure();
}
