using System.Diagnostics;

namespace JobMap.Diagnostics;

/// <summary>
/// One thing the library has to say about its input: which (<see cref="Id"/>), how bad, where, what, and how to mend it.
/// Every id has an entry in <see cref="DiagnosticCatalogue"/> and a page in the documentation.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, DiagnosticSeverity severity, string message, DiagnosticLocation location)
    {
        Id = descriptor.Id;
        Remedy = descriptor.Remedy;
        Severity = severity;
        Message = message;
        Location = location;
    }

    /// <summary>The stable id, such as <c>JM2006</c>.</summary>
    public string Id { get; }

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What was found, in one sentence that names the offending value.</summary>
    public string Message { get; }

    /// <summary>What to do about it, in one sentence.</summary>
    public string Remedy { get; }

    /// <summary>Where it was found; <see cref="DiagnosticLocation.None"/> when it is about the whole.</summary>
    public DiagnosticLocation Location { get; init; }

    /// <summary>The line a compiler would print: <c>source:line:column: JM2006 error: message</c>.</summary>
    public override string ToString()
    {
        string place = Location.ToString();
        return $"{place}{(place.Length > 0 ? ": " : "")}{Id} {Severity.ToString().ToLowerInvariant()}: {Message}";
    }
}
