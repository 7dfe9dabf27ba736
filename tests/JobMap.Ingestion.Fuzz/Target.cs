using JobMap.Diagnostics;

namespace JobMap.Ingestion.Fuzz;

/// <summary>What is run with each input: a file of any format is read as the answers to a small map.</summary>
internal static class Target
{
    public static UniversalJobMap Map { get; } = UniversalJobMap.For("commuters", "get to work")
        .Define("choose a way", s => s
            .Outcome("minimize the time it takes to choose a way", id: "choose")
            .Outcome("minimize the likelihood of choosing a way that is blocked", id: "blocked"))
        .Build();

    private static SurveyReadOptions Options { get; } = SurveyReadOptions.Default with
    {
        Limits = SurveyReadLimits.Default with { MaximumHeldBytes = 16 << 20, MaximumDecompressedBytes = 64 << 20 },
    };

    /// <summary>Reads an input to its end. Whatever leaves as an exception is a finding, and so is a result that neither has answers nor says why.</summary>
    public static string Read(Stream stream)
    {
        // The fuzzer's own stream is a pipe; most readers are given a file, and every other input is one.
        using MemoryStream content = new();
        stream.CopyTo(content);
        content.Position = 0;
        JobMapResult<SurveyIngestion> result = SurveyReader.Read(content, Map, Options);
        if (!result.IsSuccess && result.Diagnostics.Count == 0)
        {
            throw new InvalidOperationException("Nothing was read, and no reason was given.");
        }

        return result.IsSuccess ? $"{result.Value.Report.RowsRead} rows" : $"{result.Diagnostics[0]}";
    }
}
