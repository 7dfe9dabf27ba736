namespace JobMap.Cli;

/// <summary>Writes results: to the console, or to a file that appears whole or not at all.</summary>
internal static class Outputs
{
    public static void Write(string text, string? path, CommandConsole console)
    {
        if (path is null)
        {
            console.Output.Write(text);
            if (!text.EndsWith('\n'))
            {
                console.Output.WriteLine();
            }
        }
        else
        {
            WriteFile(path, text);
        }
    }

    public static void WriteFile(string path, string text)
    {
        RequireName(path, "-o");
        string full = Path.GetFullPath(path);
        if (IsDevice(full))
        {
            File.WriteAllText(full, Ended(text));
            return;
        }

        full = (File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName : null) ?? full;
        if (Directory.Exists(full))
        {
            throw CommandFailure.Usage($"'{path}' is a directory, not a file.");
        }

        string directory = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(directory))
        {
            throw CommandFailure.Usage($"The directory of '{path}' does not exist.");
        }

        string unfinished = Path.Combine(directory, $".jobmap-{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllText(unfinished, Ended(text));
            File.Move(unfinished, full, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>An empty name is mostly a variable of a script that was never set.</summary>
    public static void RequireName(string path, string what)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw CommandFailure.Usage($"{what} names no file; the name is empty.");
        }
    }

    /// <summary>What is read is not written over.</summary>
    public static void RequireOther(string? output, params IEnumerable<string> inputs)
    {
        if (!string.IsNullOrWhiteSpace(output) && inputs.Any(input => input.Length > 0 && Path.GetFullPath(input) == Path.GetFullPath(output)))
        {
            throw CommandFailure.Usage($"'{output}' is read by this command; write to another file.");
        }
    }

    /// <summary>Devices and the pipes of a shell are written to as they are; a file put in their place would be no device.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static string Ended(string text) => text.EndsWith('\n') ? text : text + "\n";
}
