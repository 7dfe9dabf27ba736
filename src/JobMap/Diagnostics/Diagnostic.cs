using System.Diagnostics;
using JobMap.Internals;

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

    /// <summary>How much it matters: the default of its id, or what <see cref="SeverityOverrides"/> made of it.</summary>
    public DiagnosticSeverity Severity { get; internal init; }

    /// <summary>What was found, in one sentence that names the offending value.</summary>
    public string Message { get; }

    /// <summary>What to do about it, in one sentence.</summary>
    public string Remedy { get; }

    /// <summary>
    /// What could be written instead of the text the diagnostic is about: one text, or several where the text should become several, such as
    /// two statements for one that measures two things. Empty where no rewrite can be suggested.
    /// </summary>
    public IReadOnlyList<string> Suggestions { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Where it was found; <see cref="DiagnosticLocation.None"/> when it is about the whole.</summary>
    public DiagnosticLocation Location { get; init; }

    /// <summary>The line a compiler would print: <c>source:line:column: JM2006 error: message</c>.</summary>
    public override string ToString()
    {
        string place = Location.ToString();
        return $"{place}{(place.Length > 0 ? ": " : "")}{Id} {Severity.ToString().ToLowerInvariant()}: {Message}";
    }
}
