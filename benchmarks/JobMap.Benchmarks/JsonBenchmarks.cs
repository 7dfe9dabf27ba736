using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Studies;
using JobMap.Serialization;

namespace JobMap.Benchmarks;

/// <summary>Reading a job map document: the library parses and checks every statement, the peer fills plain classes and stops there.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private byte[] _document = null!;

    /// <summary>How many outcomes the map has.</summary>
    [Params(30, 1_000)]
    public int Outcomes { get; set; }

    /// <summary>Writes the document and compares what both sides read from it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _document = Encoding.UTF8.GetBytes(JobMapJson.Serialize(GeneratedStudy.Map(Outcomes)));
        IEnumerable<(string?, string?)> library = Library().Outcomes.Select(outcome => ((string?)outcome.Id.Value, (string?)outcome.Statement.Text));
        IEnumerable<(string?, string?)> plain = ReadPlain().Steps!.SelectMany(step => step.Outcomes!).Select(outcome => (outcome.Id, outcome.Statement));
        Agreement.Require(library.SequenceEqual(plain), "the outcomes");
    }

    /// <summary>Generated System.Text.Json into plain classes.</summary>
    [Benchmark(Baseline = true)]
    public object Plain() => ReadPlain();

    /// <summary>The library.</summary>
    [Benchmark]
    public UniversalJobMap Library() => JobMapJson.DeserializeJobMap(_document, null).Value;

    private PlainJobMap ReadPlain() => JsonSerializer.Deserialize(_document, PlainContext.Default.PlainJobMap)!;
}
