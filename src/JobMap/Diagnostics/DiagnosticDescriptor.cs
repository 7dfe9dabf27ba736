using System.Diagnostics;

namespace JobMap.Diagnostics;

/// <summary>The entry of one diagnostic id in the <see cref="DiagnosticCatalogue"/>: what it is about, how bad by default, how to mend it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string id, DiagnosticSeverity defaultSeverity, string title, string remedy)
    {
        Id = id;
        DefaultSeverity = defaultSeverity;
        Title = title;
        Remedy = remedy;
    }

    /// <summary>The stable id: <c>JM1xxx</c> statements, <c>JM2xxx</c> job maps, <c>JM3xxx</c> surveys, <c>JM4xxx</c> scores, <c>JM5xxx</c> journeys, <c>JM9xxx</c> documents.</summary>
    public string Id { get; }

    /// <summary>The severity of a diagnostic made by <see cref="Create"/>.</summary>
    public DiagnosticSeverity DefaultSeverity { get; }

    /// <summary>What the id is about, without the particulars of one case.</summary>
    public string Title { get; }

    /// <summary>How to mend it, in one sentence.</summary>
    public string Remedy { get; }

    /// <summary>Makes a diagnostic of this id.</summary>
    /// <param name="message">What was found, naming the offending value.</param>
    /// <param name="location">Where; null for nowhere in particular.</param>
    /// <exception cref="ArgumentException"><paramref name="message"/> is null or blank.</exception>
    public Diagnostic Create(string message, DiagnosticLocation? location = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        return new Diagnostic(this, DefaultSeverity, message, location ?? DiagnosticLocation.None);
    }

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
