using System.Diagnostics;
using System.Globalization;

namespace JobMap.Benchmarks.Peers;

/// <summary>A script of <c>peers/</c> in a process of its own that stays ready, answers a line with a line and times its own work, on one thread.</summary>
internal sealed class PythonPeer : IDisposable
{
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3", "python"];

    private readonly Process _process;
    private readonly string _file;

    private PythonPeer(Process process, string file) => (_process, _file) = (process, file);

    /// <summary>Starts a script; null, with the reason, where there is no Python with the module it needs.</summary>
    /// <param name="script">The script's file name.</param>
    /// <param name="module">The module it needs.</param>
    /// <param name="write">Writes the data it reads: a temporary file, its first argument.</param>
    /// <param name="arguments">The further arguments.</param>
    /// <param name="reason">Why it could not be started.</param>
    public static PythonPeer? Start(string script, string module, Action<Stream> write, IEnumerable<string> arguments, out string reason)
    {
        reason = $"no Python with {module} (tried {string.Join(", ", Interpreters)})";
        if (Interpreters.FirstOrDefault(python => HasModule(python, module)) is not { } python)
        {
            return null;
        }

        string file = Path.GetTempFileName();
        using (FileStream stream = File.Create(file))
        {
            write(stream);
        }

        return new PythonPeer(Process.Start(StartOf(python, [Path.Combine(AppContext.BaseDirectory, "peers", script), file, .. arguments]))!, file);
    }

    /// <summary>The line that answers a command.</summary>
    /// <exception cref="InvalidOperationException">The script has ended.</exception>
    public string Ask(string command)
    {
        _process.StandardInput.WriteLine(command);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"the peer ended: {_process.StandardError.ReadToEnd().Trim().Split('\n')[^1]}");
    }

    /// <summary>The numbers that answer a command.</summary>
    /// <exception cref="InvalidOperationException">The script has ended.</exception>
    public double[] Numbers(string command) => [.. Ask(command).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(10_000);
        _process.Dispose();
        File.Delete(_file);
    }

    private static bool HasModule(string python, string module)
    {
        try
        {
            using Process process = Process.Start(StartOf(python, ["-c", $"import {module}"]))!;
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static ProcessStartInfo StartOf(string python, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(python, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["OPENBLAS_NUM_THREADS"] = "1";
        start.Environment["OMP_NUM_THREADS"] = "1";
        start.Environment["MKL_NUM_THREADS"] = "1";
        return start;
    }
}
