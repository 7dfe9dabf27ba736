namespace JobMap.Benchmarks.Ratios;

/// <summary>The rows of the <c>ratios</c> command, in the order of the report. A new row is a class and a line here.</summary>
internal static class RatioCatalogue
{
    public static IReadOnlyList<IRatio> All { get; } =
    [
        new TallyScalarRatio(), new TallyDuckDbRatio(), new TallyLimitRatio(), new BootstrapNumpyRatio(), new RankSetsNumpyRatio(), new MomentsBootstrapRatio(), new SegmentsSklearnRatio(),
        new CsvDuckDbRatio(), new CsvRawRatio(), new LiveRatio(), new JsonLoadRatio(), new StatementParseRatio(), new CheckLinearRatio(), new ProjectLinearRatio(), new CliStartRatio(),
    ];
}
