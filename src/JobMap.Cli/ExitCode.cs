namespace JobMap.Cli;

/// <summary>What the process says to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input has errors.</summary>
    public const int InputErrors = 1;

    /// <summary>Wrong usage, or a file that is missing or cannot be read or written.</summary>
    public const int Usage = 2;
}
