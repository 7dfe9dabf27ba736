using System.Diagnostics;
using System.Globalization;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Peers;

/// <summary>
/// The bootstrap in numpy, in a process of its own that stays ready and times its own work, on one thread. <c>peers/bootstrap.py</c> says what it does.
/// </summary>
internal sealed class NumpyBootstrap : IDisposable
{
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3", "python"];

    private readonly Process _process;
    private readonly string _file;

    private NumpyBootstrap(Process process, string file) => (_process, _file) = (process, file);

    /// <summary>The versions of Python and numpy.</summary>
    public string Version => Ask("version");

    /// <summary>Starts the peer on these answers; null, with the reason, where there is no Python with numpy.</summary>
    public static NumpyBootstrap? Start(SurveyResponses responses, OpportunityOptions options, out string reason)
    {
        reason = $"no Python with numpy (tried {string.Join(", ", Interpreters)})";
        if (Interpreters.FirstOrDefault(HasNumpy) is not { } python)
        {
            return null;
        }

        string file = Path.GetTempFileName();
        using (FileStream stream = File.Create(file))
        {
            responses.Needs.ToList().ForEach(outcome => stream.Write(responses.ImportanceOf(outcome)));
            responses.Needs.ToList().ForEach(outcome => stream.Write(responses.SatisfactionOf(outcome)));
        }

        return new NumpyBootstrap(Process.Start(StartOf(python, [
            Path.Combine(AppContext.BaseDirectory, "peers", "bootstrap.py"), file,
            .. ((int[])[responses.Respondents, responses.Needs.Count, options.Resamples, options.Top]).Select(number => number.ToString(CultureInfo.InvariantCulture)),
            options.Level.ToString(CultureInfo.InvariantCulture)]))!, file);
    }

    /// <summary>Milliseconds for drawing, scoring, P(rank = 1) and P(in the top k).</summary>
    public double MillisecondsOfRanks() => Numbers("ranks")[0];

    /// <summary>Milliseconds for the same and the confidence sets of the ranks.</summary>
    public double MillisecondsOfSets() => Numbers("sets")[0];

    /// <summary>P(rank = 1) of every outcome, then P(in the top k) of every one.</summary>
    public double[] Probabilities() => Numbers("probabilities");

    /// <summary>The lower ends of the ranks' confidence sets, then the upper ends.</summary>
    public double[] Limits() => Numbers("limits");

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(10_000);
        _process.Dispose();
        File.Delete(_file);
    }

    private static bool HasNumpy(string python)
    {
        try
        {
            using Process process = Process.Start(StartOf(python, ["-c", "import numpy"]))!;
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

    private double[] Numbers(string command) => [.. Ask(command).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private string Ask(string command)
    {
        _process.StandardInput.WriteLine(command);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"numpy ended: {_process.StandardError.ReadToEnd().Trim().Split('\n')[^1]}");
    }
}
