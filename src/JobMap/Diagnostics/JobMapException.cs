using JobMap.Internals;

namespace JobMap.Diagnostics;

/// <summary>Thrown when a value is asked for that could not be made: it carries the diagnostics that say why.</summary>
public sealed class JobMapException : Exception
{
    /// <summary>An exception without particulars.</summary>
    public JobMapException()
        : this("The input has errors.")
    {
    }

    /// <summary>An exception with a message of its own and no diagnostics.</summary>
    public JobMapException(string message)
        : base(message) => Diagnostics = [];

    /// <summary>An exception with a message, a cause and no diagnostics.</summary>
    public JobMapException(string message, Exception innerException)
        : base(message, innerException) => Diagnostics = [];

    /// <summary>An exception that carries diagnostics; its message lists the errors among them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public JobMapException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = new ValueList<Diagnostic>(diagnostics);

    /// <summary>What was found, errors and the rest, in the order found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return string.Join('\n', diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d} {d.Remedy}"));
    }
}
