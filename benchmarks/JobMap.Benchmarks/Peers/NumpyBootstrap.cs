using System.Globalization;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Peers;

/// <summary>The bootstrap in numpy. <c>peers/bootstrap.py</c> says what it does.</summary>
internal sealed class NumpyBootstrap : IDisposable
{
    private readonly PythonPeer _python;

    private NumpyBootstrap(PythonPeer python) => _python = python;

    /// <summary>The versions of Python and numpy.</summary>
    public string Version => _python.Ask("version");

    /// <summary>Starts the peer on these answers; null, with the reason, where there is no Python with numpy.</summary>
    public static NumpyBootstrap? Start(SurveyResponses responses, OpportunityOptions options, out string reason)
    {
        string[] numbers = [.. ((int[])[responses.Respondents, responses.Needs.Count, options.Resamples, options.Top]).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        return PythonPeer.Start("bootstrap.py", "numpy", stream => RatingBytes.Write(responses, stream), [.. numbers, options.Level.ToString(CultureInfo.InvariantCulture)], out reason) is { } python
            ? new NumpyBootstrap(python) : null;
    }

    /// <summary>Milliseconds for drawing, scoring, P(rank = 1) and P(in the top k).</summary>
    public double MillisecondsOfRanks() => _python.Numbers("ranks")[0];

    /// <summary>Milliseconds for the same and the confidence sets of the ranks.</summary>
    public double MillisecondsOfSets() => _python.Numbers("sets")[0];

    /// <summary>P(rank = 1) of every outcome, then P(in the top k) of every one.</summary>
    public double[] Probabilities() => _python.Numbers("probabilities");

    /// <summary>The lower ends of the ranks' confidence sets, then the upper ends.</summary>
    public double[] Limits() => _python.Numbers("limits");

    public void Dispose() => _python.Dispose();
}
