using System.Diagnostics;

namespace JobMap;

/// <summary>
/// Whatever a customer can need in a job map, and so can be asked to rate: an outcome or a job, in one shape.
/// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016: related and emotional jobs are rated like outcomes.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Need
{
    internal Need(DesiredOutcome outcome, JobStep? step)
    {
        Id = outcome.Id;
        Kind = step is null ? NeedKind.FinancialOutcome : NeedKind.Outcome;
        Statement = outcome.Statement.Text;
        Step = step;
    }

    internal Need(Job job) => (Id, Kind, Statement) = (job.Id, KindOf(job.Kind), job.Statement.Text);

    internal Need(ConsumptionJob job) => (Id, Kind, Statement) = (job.Id, NeedKind.ConsumptionJob, job.Statement.Text);

    /// <summary>The id, that of the outcome or job.</summary>
    public NeedId Id { get; }

    /// <summary>What it is.</summary>
    public NeedKind Kind { get; }

    /// <summary>The outcome or job statement as written.</summary>
    public string Statement { get; }

    /// <summary>The job step an outcome belongs to, also where it stands in one of its sub-steps; null for everything else.</summary>
    public JobStep? Step { get; }

    /// <summary>The statement.</summary>
    public override string ToString() => Statement;

    private static NeedKind KindOf(JobKind kind) => kind switch
    {
        JobKind.Related => NeedKind.RelatedJob,
        JobKind.Emotional => NeedKind.EmotionalJob,
        _ => NeedKind.SocialJob,
    };
}
