namespace JobMap.Cli;

/// <summary>Ends a command with a message and an exit code; caught in one place, never seen by a user as an exception.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "Made in two ways only, inside this program.")]
internal sealed class CommandFailure(string? message, int exitCode) : Exception(message)
{
    public int ExitCode => exitCode;

    public string? Text { get; } = message;

    /// <summary>The diagnostics were printed already; there is nothing to add.</summary>
    public static CommandFailure InputErrors() => new(null, Cli.ExitCode.InputErrors);

    public static CommandFailure Usage(string message) => new(message, Cli.ExitCode.Usage);
}
