using System.Text;
using System.Text.Json;
using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Studies;
using JobMap.Serialization;

namespace JobMap.Benchmarks.Ratios;

/// <summary>Reading the document of a map of 1,000 outcomes, statements parsed and the map checked structurally, against plain classes.</summary>
internal sealed class JsonLoadRatio : IRatio
{
    private const int Outcomes = 1000;
    private const int Repetitions = 50;
    private const int WarmUps = 10;
    private const int Rounds = 31;

    public string Name => "json-load";

    public string Peer => "generated System.Text.Json into plain classes";

    public double Target => 0.25;

    public RatioResult Measure()
    {
        byte[] document = Encoding.UTF8.GetBytes(JobMapJson.Serialize(GeneratedStudy.Map(Outcomes)));
        Agreement.Require(JobMapJson.DeserializeJobMap(document, null).Value.Outcomes.Count == Outcomes, "the number of outcomes");
        InProcess.WarmUp(() => _ = JobMapJson.DeserializeJobMap(document, null).Value);
        InProcess.WarmUp(() => _ = JsonSerializer.Deserialize(document, PlainContext.Default.PlainJobMap));
        return Turns.Compare(
            () => InProcess.Milliseconds(Repetitions, () => _ = JobMapJson.DeserializeJobMap(document, null).Value),
            () => InProcess.Milliseconds(Repetitions, () => _ = JsonSerializer.Deserialize(document, PlainContext.Default.PlainJobMap)),
            WarmUps, Rounds);
    }
}
