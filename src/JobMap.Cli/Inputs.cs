using System.Text;
using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Ingestion;
using JobMap.Journeys;
using JobMap.Research;
using JobMap.Serialization;
using JobMap.Strategy;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Reads what a command is given, prints what is to be said of it, and ends the command where it has errors.</summary>
internal static class Inputs
{
    /// <summary>An offering document; what is doubtful in it is printed.</summary>
    public static Offering ReadOffering(string path, CommandConsole console) => Read(path, console, document => JobMapJson.DeserializeOffering(document, path), JourneyReadOptions.Default.MaximumBytes);

    /// <summary>A document of concepts, with its bytes, in which what a map says of it is located.</summary>
    public static ConceptSet ReadConcepts(string path, CommandConsole console, out byte[] document)
    {
        byte[] read = [];
        ConceptSet concepts = Read(path, console, bytes => JobMapJson.DeserializeConcepts(read = bytes, path), ConceptReadOptions.Default.MaximumBytes);
        document = read;
        return concepts;
    }

    /// <summary>A template of the user's own.</summary>
    public static JourneyTemplate ReadTemplate(string path, CommandConsole console) =>
        Read(path, console, document => JobMapJson.DeserializeJourneyTemplate(document, path), JourneyReadOptions.Default.MaximumBytes);

    /// <summary>What the columns of a table hold.</summary>
    public static ColumnMap ReadColumnMap(string path, CommandConsole console) =>
        Read(path, console, document => JobMapJson.DeserializeColumnMap(document, path), ColumnMapReadOptions.Default.MaximumBytes);

    /// <summary>What research found.</summary>
    public static ResearchEvidence ReadEvidence(string path, CommandConsole console) => IsTable(path) ? Taken(EvidenceCsv.ReadFile(path), console) : Read(path, console, document => JobMapJson.DeserializeEvidence(document, path), EvidenceReadOptions.Default.MaximumBytes);

    /// <summary>True for research in a table rather than a document.</summary>
    public static bool IsTable(string path)
    {
        RequireFile(path);
        return !TallyInputs.IsDocument(path);
    }

    /// <summary>A journey document, or a journey drawn in a tool of the OpenJourney format.</summary>
    public static JourneyMap ReadJourney(string path, CommandConsole console) => IsOpenJourney(path) ? ReadOpenJourney(path, console) : Read(path, console, document => JobMapJson.DeserializeJourney(document, path), JourneyReadOptions.Default.MaximumBytes);

    /// <summary>A job map document. What the checker says of its statements is for <c>check</c>; here only errors count.</summary>
    public static UniversalJobMap ReadMap(string path, CommandConsole console)
    {
        JobMapResult<UniversalJobMap> result = ParseMap(path);
        if (!result.TryGetValue(out UniversalJobMap? map))
        {
            console.Report(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            throw CommandFailure.InputErrors();
        }

        return map;
    }

    public static JobMapResult<UniversalJobMap> ParseMap(string path) => ReadDocument(path, out _);

    /// <summary>Everything there is to say of a job map document: what reading it found, and, where it is a map, what its check says, with lines.</summary>
    public static IReadOnlyList<Diagnostic> CheckMap(string path, CheckOptions options)
    {
        JobMapResult<UniversalJobMap> result = ReadDocument(path, out byte[] document);
        return result.TryGetValue(out UniversalJobMap? map) ? [.. result.Diagnostics, .. JobMapJson.Locate(map.Check(options), document, path)] : result.Diagnostics;
    }

    /// <summary>True for a file that its name calls one of the OpenJourney format.</summary>
    public static bool IsOpenJourney(string path) => path.EndsWith(".ojf", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a document that says it is a journey; what is wrong with any other is said by whoever reads it.</summary>
    public static bool IsJourney(string path)
    {
        RequireFile(path);
        if (IsOpenJourney(path))
        {
            return true;
        }

        if (new FileInfo(path).Length > JourneyReadOptions.Default.MaximumBytes)
        {
            return false;
        }

        try
        {
            byte[] document = ReadUtf8(path);
            using JsonDocument json = JsonDocument.Parse(document.AsMemory(document.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), new JsonDocumentOptions { MaxDepth = 1000 });
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("kind", out JsonElement kind)
                && kind.ValueKind == JsonValueKind.String && kind.ValueEquals(DocumentKind.Journey.Name);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JourneyMap ReadOpenJourney(string path, CommandConsole console)
    {
        RequireFile(path);
        return Taken(OpenJourney.ReadFile(path, OpenJourneyOptions.Default), console);
    }

    private static T Read<T>(string path, CommandConsole console, Func<byte[], JobMapResult<T>> parse, long maximumBytes)
        where T : class
    {
        RequireFile(path);
        long length = new FileInfo(path).Length;
        JobMapResult<T> result = length <= maximumBytes ? parse(ReadUtf8(path)) : TooLarge<T>(path, length, maximumBytes);
        return Taken(result, console);
    }

    private static T Taken<T>(JobMapResult<T> result, CommandConsole console)
        where T : class
    {
        console.Report(result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        return result.TryGetValue(out T? value) ? value : throw CommandFailure.InputErrors();
    }

    private static JobMapResult<T> TooLarge<T>(string path, long length, long maximumBytes)
        where T : class => JobMapResult<T>.Failure([DiagnosticCatalogue.DocumentTooLarge.Create(
            FormattableString.Invariant($"The document has {length} bytes; at most {maximumBytes} are read."), new DiagnosticLocation { Source = path })]);

    /// <summary>Reads a document; one beyond the limit is not loaded.</summary>
    private static JobMapResult<UniversalJobMap> ReadDocument(string path, out byte[] document)
    {
        RequireFile(path);
        long length = new FileInfo(path).Length;
        bool tooLarge = length > JobMapReadOptions.Default.MaximumBytes;
        document = tooLarge ? [] : ReadUtf8(path);
        return tooLarge
            ? TooLarge<UniversalJobMap>(path, length, JobMapReadOptions.Default.MaximumBytes)
            : JobMapJson.DeserializeJobMap(document, path);
    }

    /// <summary>The text of a file as UTF-8, also where its mark says UTF-16. What is no text stays as it is, to be refused by whoever reads it.</summary>
    public static byte[] ReadUtf8(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        UnicodeEncoding? encoding = bytes is [0xFF, 0xFE, ..] ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)
            : bytes is [0xFE, 0xFF, ..] ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true) : null;
        try
        {
            return encoding is null ? bytes : Encoding.Convert(encoding, Encoding.UTF8, bytes, 2, bytes.Length - 2);
        }
        catch (DecoderFallbackException)
        {
            return bytes;
        }
    }

    public static void RequireFile(string path)
    {
        Outputs.RequireName(path, "An argument");
        if (!File.Exists(path))
        {
            throw CommandFailure.Usage(Directory.Exists(path) ? $"'{path}' is a directory, not a file." : $"The file '{path}' does not exist.");
        }
    }
}
