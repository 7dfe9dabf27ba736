using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Indicators;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;

namespace JobMap.Journeys;

/// <summary>
/// Milestones as a funnel: how many customers reached each one, and the share of them who went on to the next, with its interval. Everybody who reached a milestone is taken to
/// have reached those before; each customer goes on or does not, whatever the others do.
/// </summary>
/// <example>
/// <code>
/// MilestoneFunnel funnel = MilestoneFunnel.Of(offering.Milestones).Value;
/// Console.WriteLine(funnel.BiggestDrop);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MilestoneFunnel
{
    private MilestoneFunnel(double level, IEnumerable<FunnelStage> stages, IEnumerable<Milestone> skipped)
    {
        Level = level;
        Stages = new ValueList<FunnelStage>(stages);
        Skipped = new ValueList<Milestone>(skipped);
    }

    /// <summary>The level of the intervals, a share from 0.5 to 0.9999.</summary>
    public double Level { get; }

    /// <summary>The milestones that were counted, in their order.</summary>
    public IReadOnlyList<FunnelStage> Stages { get; }

    /// <summary>The milestones left out: those that nobody counted, and those of a journey that no stage has, whose place is not known.</summary>
    public IReadOnlyList<Milestone> Skipped { get; }

    /// <summary>The stage to which the smallest share went on, the earliest of equal ones; null where nobody was lost on the way, or nothing can be said.</summary>
    public FunnelStage? BiggestDrop => Stages.Where(stage => stage.Conversion < 1).MinBy(stage => stage.Conversion);

    /// <summary>A funnel of milestones in the order in which they are reached. Where more customers reached a milestone than the counted one before, it is no funnel: JM5121.</summary>
    /// <param name="milestones">The milestones, such as those of an offering.</param>
    /// <param name="level">The level of the intervals, a share from 0.5 to 0.9999.</param>
    /// <exception cref="ArgumentNullException"><paramref name="milestones"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the milestones is null, or two have the same id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is outside that range.</exception>
    public static JobMapResult<MilestoneFunnel> Of(IEnumerable<Milestone> milestones, double level = 0.95) =>
        Of(Guards.CopiedUnique(milestones, milestone => milestone.Id, nameof(milestones)), [], KpiFormulas.Level(level));

    /// <summary>A funnel of the milestones of a journey, in the order of its stages.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="level">The level of the intervals, a share from 0.5 to 0.9999.</param>
    /// <exception cref="ArgumentNullException"><paramref name="journey"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is outside that range.</exception>
    public static JobMapResult<MilestoneFunnel> From(JourneyMap journey, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(journey);
        Milestone[] placed = [.. journey.Stages.SelectMany(stage => stage[JourneyLane.Milestones]).Select(item => item.Milestone).OfType<Milestone>().DistinctBy(milestone => milestone.Id)];
        return Of(placed, journey.Unplaced.Select(item => item.Milestone).OfType<Milestone>(), KpiFormulas.Level(level));
    }

    /// <summary>"100 to 48 in 4 milestones"; "no milestone was counted".</summary>
    public override string ToString() =>
        Stages.Count == 0 ? "no milestone was counted" : FormattableString.Invariant($"{Stages[0].Reached} to {Stages[^1].Reached} in {Counted.Of(Stages.Count, "milestone")}");

    private static JobMapResult<MilestoneFunnel> Of(IReadOnlyList<Milestone> milestones, IEnumerable<Milestone> unplaced, double level)
    {
        double z = NormalDistribution.TwoSided(level);
        List<FunnelStage> stages = [];
        List<Diagnostic> found = [];
        foreach (Milestone milestone in milestones.Where(milestone => milestone.Reached is not null))
        {
            FunnelStage? before = stages.Count == 0 ? null : stages[^1];
            if (before?.Reached < milestone.Reached)
            {
                found.Add(DiagnosticCatalogue.MilestoneCountsRise.Create(
                    FormattableString.Invariant($"'{milestone.Id}' was reached by {milestone.Reached}, the milestone before it, '{before.Milestone.Id}', by {before.Reached}."), DiagnosticLocation.None));
            }

            stages.Add(StageOf(milestone, milestone.Reached!.Value, before, stages.Count == 0 ? null : stages[0], z));
        }

        return found.Count > 0
            ? JobMapResult<MilestoneFunnel>.Failure(found)
            : JobMapResult<MilestoneFunnel>.Success(new MilestoneFunnel(level, stages, milestones.Where(milestone => milestone.Reached is null).Concat(unplaced)), found);
    }

    private static FunnelStage StageOf(Milestone milestone, long reached, FunnelStage? before, FunnelStage? first, double z)
    {
        Estimate? conversion = ShareOf(reached, before, z);
        Estimate? fromFirst = ShareOf(reached, first, z);
        return new FunnelStage(milestone, reached)
        {
            Conversion = conversion?.Value,
            ConversionInterval = conversion?.Interval,
            FromFirst = fromFirst?.Value,
            FromFirstInterval = fromFirst?.Interval,
            Reason = before is null ? "No milestone before it was counted." : conversion is null ? "Nobody reached the milestone before it." : null,
        };
    }

    /// <summary>Nothing for counts that rise, which give no funnel.</summary>
    private static Estimate? ShareOf(long reached, FunnelStage? of, double z) => of is { Reached: > 0 } && reached <= of.Reached ? KpiFormulas.Share(reached, of.Reached, z) : null;
}
