using System.Diagnostics;

namespace JobMap.Benchmarks.Ratios;

/// <summary>Times work inside this process.</summary>
internal static class InProcess
{
    /// <summary>The milliseconds the work takes, repeated so often that the clock's grain does not matter; per repetition.</summary>
    public static double Milliseconds(int repetitions, Action work)
    {
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < repetitions; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds / repetitions;
    }
}
