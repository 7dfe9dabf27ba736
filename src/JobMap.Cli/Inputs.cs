using JobMap.Diagnostics;
using JobMap.Serialization;

namespace JobMap.Cli;

/// <summary>Reads what a command is given, prints what is to be said of it, and ends the command where it has errors.</summary>
internal static class Inputs
{
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

    /// <summary>Reads a document; one beyond the limit is not loaded.</summary>
    private static JobMapResult<UniversalJobMap> ReadDocument(string path, out byte[] document)
    {
        RequireFile(path);
        long length = new FileInfo(path).Length;
        bool tooLarge = length > JobMapReadOptions.Default.MaximumBytes;
        document = tooLarge ? [] : File.ReadAllBytes(path);
        return tooLarge
            ? JobMapResult<UniversalJobMap>.Failure([DiagnosticCatalogue.DocumentTooLarge.Create(
                FormattableString.Invariant($"The document has {length} bytes; at most {JobMapReadOptions.Default.MaximumBytes} are read."), new DiagnosticLocation { Source = path })])
            : JobMapJson.DeserializeJobMap(document, path);
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
