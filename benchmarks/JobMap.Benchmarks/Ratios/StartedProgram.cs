using System.Diagnostics;
using System.Reflection;

namespace JobMap.Benchmarks.Ratios;

/// <summary>A .NET program built along with the benchmarks and started as a process of its own: from the start of <c>dotnet</c> to its end.</summary>
internal sealed class StartedProgram
{
    private readonly string _path;

    private StartedProgram(string path) => _path = path;

    /// <summary>Finds a program by the name of its assembly; null, with the reason, where it was not built.</summary>
    public static StartedProgram? Find(string assembly, out string reason)
    {
        string? path = typeof(StartedProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(known => known.Key == assembly)?.Value;
        reason = path is null ? $"{assembly} was not there when the benchmarks were built" : $"{assembly}.dll is not at {path}";
        return File.Exists(path) ? new StartedProgram(path) : null;
    }

    /// <summary>Runs the program once and gives its time in milliseconds.</summary>
    /// <exception cref="InvalidOperationException">It ended with an exit code other than 0.</exception>
    public double Run(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [_path, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{_path} did not start.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double time = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return process.ExitCode == 0 ? time
            : throw new InvalidOperationException($"{Path.GetFileName(_path)} ended with {process.ExitCode}: {errors.Result.Split('\n')[0]}");
    }
}
