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

    /// <summary>
    /// Repeats work until the runtime has compiled it in full: a third of a second of it, and as long again after a pause in which what was found hot is
    /// compiled in the background.
    /// </summary>
    public static void WarmUp(Action work)
    {
        for (int round = 0; round < 2; round++)
        {
            long begin = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(0.33))
            {
                work();
            }

            Thread.Sleep(200);
        }
    }
}
