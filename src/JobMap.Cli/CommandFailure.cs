namespace JobMap.Cli;

/// <summary>Ends a command with a message and an exit code; caught in one place, never seen by a user as an exception.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "Made in two ways only, inside this program.")]
internal sealed class CommandFailure(string? message, int exitCode) : Exception(message)
{
    public int ExitCode => exitCode;

    public string? Text { get; } = message;

    /// <summary>The diagnostics were printed already; there is nothing to add.</summary>
    public static CommandFailure InputErrors() => new(null, Cli.ExitCode.InputErrors);

    /// <summary>The input has an error that no diagnostic tells.</summary>
    public static CommandFailure Input(string message) => new(message, Cli.ExitCode.InputErrors);

    /// <summary>Runs a function of the library; choices that it refuses, alone or together, are a matter of usage.</summary>
    public static T OfRefusal<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (ArgumentException exception) when (exception.ParamName is "options" or "scoring")
        {
            throw Usage(Words(exception));
        }
    }

    /// <summary>What an exception says, without the name of our parameter.</summary>
    public static string Words(ArgumentException exception) => exception.Message.Split(" (Parameter", 2)[0];

    public static CommandFailure Usage(string message) => new(message, Cli.ExitCode.Usage);
}
