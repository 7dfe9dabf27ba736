using System.Diagnostics;

namespace JobMap;

/// <summary>
/// A market: a group of people, the job executor, and the core functional job they are trying to get done. One core job a market.
/// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Market
{
    /// <summary>A market of an executor and a core job.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="jobExecutor"/> is blank.</exception>
    public Market(string jobExecutor, JobStatement coreJob)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(jobExecutor);
        ArgumentNullException.ThrowIfNull(coreJob);
        JobExecutor = jobExecutor;
        CoreJob = coreJob;
    }

    /// <summary>The people who execute the job, such as "home cooks".</summary>
    public string JobExecutor { get; }

    /// <summary>The core functional job.</summary>
    public JobStatement CoreJob { get; }

    /// <summary>"home cooks who want to prepare a hot meal".</summary>
    public override string ToString() => $"{JobExecutor} who want to {CoreJob}";
}
