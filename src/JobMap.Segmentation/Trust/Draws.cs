using System.Runtime.ExceptionServices;

namespace JobMap.Segmentation.Trust;

/// <summary>Runs draws that do not depend on each other on all processors. What a replaced step throws is thrown on as it is, not wrapped by the loop.</summary>
internal static class Draws
{
    public static void Run(int draws, Action<int> draw, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(0, draws, new ParallelOptions { CancellationToken = cancellation }, draw);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
