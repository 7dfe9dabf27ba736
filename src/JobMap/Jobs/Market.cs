using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// A market: a group of people, the job executor, and the core functional job they are trying to get done. One core job a market.
/// Beside the executor there are two more customers: the team that supports the product through its life, and whoever decides on the purchase.
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
        JobExecutor = Guards.NotBlank(jobExecutor);
        CoreJob = Guards.NotNull(coreJob);
    }

    /// <summary>The people who execute the job, such as "home cooks".</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string JobExecutor { get; init => field = Guards.NotBlank(value); }

    /// <summary>The core functional job.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public JobStatement CoreJob { get; init => field = Guards.NotNull(value); }

    /// <summary>The people who install, maintain, repair or otherwise support the product, such as "kitchen fitters"; null where they are not named.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? ProductLifecycleSupportTeam { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Who decides on the purchase and judges its financial outcomes, such as "heads of household"; null where they are not named.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? PurchaseDecisionMaker { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>"home cooks who want to prepare a hot meal".</summary>
    public override string ToString() => $"{JobExecutor} who want to {CoreJob}";
}
