namespace JobMap.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>The input was taken, but part of it is doubtful, left out or against the method's rules.</summary>
    Warning,

    /// <summary>The input cannot be represented; there is no result.</summary>
    Error,
}
