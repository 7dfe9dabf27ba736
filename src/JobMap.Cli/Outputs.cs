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
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw CommandFailure.Usage($"'{path}' is a directory, not a file.");
        }

        string directory = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(directory))
        {
            throw CommandFailure.Usage($"The directory of '{path}' does not exist.");
        }

        string unfinished = Path.Combine(directory, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllText(unfinished, text.EndsWith('\n') ? text : text + "\n");
            File.Move(unfinished, full, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
