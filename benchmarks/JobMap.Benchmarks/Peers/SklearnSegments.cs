using System.Globalization;
using JobMap.Segmentation;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Peers;

/// <summary>The search for segments in scikit-learn. <c>peers/segments.py</c> says what it does.</summary>
internal sealed class SklearnSegments : IDisposable
{
    private readonly PythonPeer _python;

    private SklearnSegments(PythonPeer python) => _python = python;

    /// <summary>Starts the peer on these answers, which have no gaps; null, with the reason, where there is no Python with scikit-learn.</summary>
    public static SklearnSegments? Start(SurveyResponses responses, SegmentationOptions options, out string reason)
    {
        int[] numbers = [responses.Respondents, responses.Needs.Count, options.Factors!.Value, options.MinimumClusters, options.MaximumClusters, options.Restarts];
        return PythonPeer.Start("segments.py", "sklearn", stream => RatingBytes.Write(responses, stream), numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)), out reason) is { } python
            ? new SklearnSegments(python) : null;
    }

    /// <summary>Milliseconds for the whole search.</summary>
    public double Milliseconds() => _python.Numbers("search")[0];

    /// <summary>The mean silhouette of each number of clusters, the least number first.</summary>
    public double[] Silhouettes() => _python.Numbers("silhouettes");

    /// <summary>The cluster of each respondent at a number of clusters.</summary>
    public int[] Labels(int clusters) => Array.ConvertAll(_python.Numbers(string.Create(CultureInfo.InvariantCulture, $"labels {clusters}")), label => (int)label);

    public void Dispose() => _python.Dispose();
}
