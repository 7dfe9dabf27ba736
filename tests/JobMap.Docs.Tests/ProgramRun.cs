using System.Diagnostics;

namespace JobMap.Docs.Tests;

/// <summary>A finished process: its exit code and what it said.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>Builds and runs one C# file. What is built lies in the directory too, so that no other build is disturbed.</summary>
    public static Task<ProgramRun> OfFileBasedApp(string file, string directory)
    {
        ProcessStartInfo start = In(directory, ["run", "--artifacts-path", Path.Combine(directory, "artifacts"), file]);
        foreach (string inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        // Servers that outlive the build would hold its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        return Of(start);
    }

    /// <summary>Runs the command line in a directory.</summary>
    public static Task<ProgramRun> OfCommandLine(IEnumerable<string> arguments, string directory) =>
        Of(In(directory, [Path.Combine(AppContext.BaseDirectory, "JobMap.Cli.dll"), .. arguments]));

    private static ProcessStartInfo In(string directory, IEnumerable<string> arguments) => new("dotnet", arguments)
    {
        WorkingDirectory = directory,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static async Task<ProgramRun> Of(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource limit = new(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new ProgramRun(process.ExitCode, await output, await errors);
    }
}
