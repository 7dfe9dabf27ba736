using System.Diagnostics;
using JobMap.Ingestion;

namespace JobMap.Cli;

/// <summary>Shows how far a reading came, a few times a second, once it has taken longer than people notice.</summary>
internal sealed class TerminalProgress(Action<SurveyReadProgress> show) : IProgress<SurveyReadProgress>
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(300);

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public void Report(SurveyReadProgress value)
    {
        if (_watch.Elapsed >= Between)
        {
            _watch.Restart();
            show(value);
        }
    }
}
