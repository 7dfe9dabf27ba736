using System.Text;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tests;

/// <summary>A small map, and the reading of texts as if they were files.</summary>
internal static class Study
{
    public static UniversalJobMap Map { get; } = UniversalJobMap.For("commuters", "get to work")
        .Define("choose a way", s => s.Outcome("minimize the time it takes to choose a way", id: "choose"))
        .Build();

    public static UniversalJobMap LargerMap { get; } = UniversalJobMap.For("commuters", "get to work")
        .Define("choose a way", s => s
            .Outcome("minimize the time it takes to choose a way", id: "choose")
            .Outcome("minimize the likelihood of choosing a way that is blocked", id: "blocked"))
        .Build();

    public static JobMapResult<SurveyIngestion> Read(string csv) => Read(csv, SurveyReadOptions.Default);

    public static JobMapResult<SurveyIngestion> Read(string csv, SurveyReadOptions options) => Read(Encoding.UTF8.GetBytes(csv), options);

    public static JobMapResult<SurveyIngestion> Read(byte[] csv, SurveyReadOptions options) => Read(csv, Map, options);

    public static JobMapResult<SurveyIngestion> ReadLarger(string csv) => Read(Encoding.UTF8.GetBytes(csv), LargerMap, SurveyReadOptions.Default);

    private static JobMapResult<SurveyIngestion> Read(byte[] csv, UniversalJobMap map, SurveyReadOptions options)
    {
        using MemoryStream stream = new(csv);
        return SurveyReader.Read(stream, map, options with { Source = "answers.csv" });
    }

    public static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => diagnostic.ToString());
}
