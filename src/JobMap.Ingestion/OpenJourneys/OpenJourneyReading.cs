using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Serialization;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>The reading of one file: it becomes a journey document as people write them by hand, and that a journey.</summary>
internal sealed class OpenJourneyReading(OpenJourneyOptions options)
{
    private const string NotSaid = "not said";

    private static readonly string[] RootUsed = ["stages", "swimlanes", "nodes"];
    private static readonly string[] RootKnown = ["version", "persona", "pointOfView"];

    private readonly OpenJourneyFindings _findings = new(options.Source);
    private readonly OpenJourneyKept _kept = new();

    /// <summary>Reads a file.</summary>
    /// <param name="utf8Json">UTF-8 without a mark; halves of surrogate pairs in it are overwritten.</param>
    /// <param name="isWhole">False where halves of surrogate pairs were replaced on the way.</param>
    public JobMapResult<JourneyMap> Read(byte[] utf8Json, bool isWhole)
    {
        using JsonDocument? document = OpenJourneyText.Parse(utf8Json, isWhole, options.MaximumBytes, _findings);
        byte[]? journey = document is null ? null : DocumentOf(document.RootElement);
        IReadOnlyList<Diagnostic> found = _findings.In(utf8Json.Length > options.MaximumBytes ? [] : utf8Json);
        if (journey is null || _findings.HasErrors)
        {
            return JobMapResult<JourneyMap>.Failure(found);
        }

        JobMapResult<JourneyMap> result = JobMapJson.DeserializeJourney(
            journey, options.Source, new JourneyReadOptions { MaximumBytes = int.MaxValue, MaximumValues = int.MaxValue, Grammars = new ValueList<OutcomeGrammar>([options.Grammar]) });
        // The document was made here; what is said of it has no place in the file.
        IEnumerable<Diagnostic> all = [.. found, .. result.Diagnostics.Select(diagnostic => diagnostic with { Location = new DiagnosticLocation { Source = options.Source } })];
        return result.TryGetValue(out JourneyMap? read) ? JobMapResult<JourneyMap>.Success(read, all) : JobMapResult<JourneyMap>.Failure(all);
    }

    /// <summary>The journey document; null, with an error noted, where there is none.</summary>
    private byte[]? DocumentOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            _findings.Add(DiagnosticCatalogue.OpenJourneyInvalid, $"The file should hold an object; it holds {OpenJourneyObject.KindOf(root)}.", "$");
            return null;
        }

        OpenJourneyObject file = new(root, "$", _findings);
        OpenJourneyLayout layout = new(file, options.MaximumEntries, _kept, _findings);
        JsonObject? journey = layout.Read();
        if (journey is null)
        {
            return null;
        }

        journey["kind"] = DocumentKind.Journey.Name;
        journey["schemaVersion"] = DocumentKind.Journey.Version;
        journey["language"] = options.Grammar.Language;
        journey["solution"] = options.Solution.ToString();
        journey["market"] = MarketOf(file);
        _kept.Keep(journey, file, "$", RootUsed, RootKnown);
        _kept.Report(_findings);
        return BytesOf(journey);
    }

    private JsonObject MarketOf(OpenJourneyObject file)
    {
        string? executor = Given(options.JobExecutor) ?? PersonaOf(file);
        string? job = Given(options.CoreJob);
        string? missing = executor is null && job is null ? "neither who executes the job nor the core job" : executor is null ? "not who executes the job" : job is null ? "no core job, for which the format has no place" : null;
        if (missing is not null)
        {
            _findings.Add(DiagnosticCatalogue.OpenJourneyMarketUnknown, $"The file says {missing}; the journey has \"{NotSaid}\" instead.", "$");
        }

        return new JsonObject { ["jobExecutor"] = executor ?? NotSaid, ["coreJob"] = job ?? NotSaid };
    }

    /// <summary>The name of the persona, be it a text or an object with a name.</summary>
    private string? PersonaOf(OpenJourneyObject file) => file.Find("persona") is not { } persona ? null
        : persona.ValueKind == JsonValueKind.Object ? new OpenJourneyObject(persona, "$.persona", _findings).Text("name") : file.Text("persona");

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static byte[] BytesOf(JsonObject journey)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            journey.WriteTo(writer);
        }

        return bytes.ToArray();
    }
}
