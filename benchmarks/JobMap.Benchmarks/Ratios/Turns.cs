namespace JobMap.Benchmarks.Ratios;

/// <summary>Measures two pieces of work in turns, ours, peer, ours, peer …, so that whatever slows the machine meets both alike.</summary>
internal static class Turns
{
    /// <summary>Runs both a few times unmeasured, then measured, and compares the medians.</summary>
    /// <param name="ours">Does our work once and gives its time, in any unit.</param>
    /// <param name="peer">Does the peer's work once and gives its time, in the same unit.</param>
    /// <param name="warmUps">How many turns are not counted.</param>
    /// <param name="turns">How many are.</param>
    public static RatioResult Compare(Func<double> ours, Func<double> peer, int warmUps, int turns)
    {
        List<double> ourTimes = [];
        List<double> peerTimes = [];
        for (int turn = -warmUps; turn < turns; turn++)
        {
            double ourTime = ours();
            double peerTime = peer();
            if (turn >= 0)
            {
                ourTimes.Add(ourTime);
                peerTimes.Add(peerTime);
            }
        }

        return RatioResult.Of(Median.Of(peerTimes), Median.Of(ourTimes));
    }
}
