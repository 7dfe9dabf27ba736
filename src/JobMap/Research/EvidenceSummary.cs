using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Research.Summaries;

namespace JobMap.Research;

/// <summary>
/// What research has found for a job map, counted: what is backed and what is not, themes, saturation, forces and timeline. It holds quotes, but never the names of the people
/// interviewed. Nothing depends on the order of the items; only <see cref="Saturation"/> and which quotes are shown depend on the order of the interviews.
/// </summary>
/// <example><code>EvidenceSummary summary = EvidenceSummary.Of(map, evidence);</code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record EvidenceSummary
{
    internal EvidenceSummary(EvidenceCounts all, ForceBalance forces, ThemeSaturation saturation) => (All, Forces, Saturation) = (all, forces, saturation);

    /// <summary>All the evidence: its items, and the interviews that left any.</summary>
    public EvidenceCounts All { get; }

    /// <summary>How many interviews were held, those without evidence too.</summary>
    public int InterviewsHeld { get; internal init; }

    /// <summary>How many of the items are quotes; the others are observations.</summary>
    public int Quotes { get; internal init; }

    /// <summary>How many items back nothing at all.</summary>
    public int ItemsThatBackNothing { get; internal init; }

    /// <summary>The job steps in the order of the map.</summary>
    public IReadOnlyList<StepEvidence> Steps { get; internal init; } = ValueList<StepEvidence>.Empty;

    /// <summary>Outcomes and jobs in the order of <see cref="UniversalJobMap.Needs"/>.</summary>
    public IReadOnlyList<NeedEvidence> Needs { get; internal init; } = ValueList<NeedEvidence>.Empty;

    /// <summary>Whatever else is backed, such as milestones, in the order of the kinds and ids.</summary>
    public IReadOnlyList<TargetEvidence> Others { get; internal init; } = ValueList<TargetEvidence>.Empty;

    /// <summary>The codebook: every theme, those that most interviews name first, then those with more items, then in the user's order.</summary>
    public IReadOnlyList<ThemeEvidence> Themes { get; internal init; } = ValueList<ThemeEvidence>.Empty;

    /// <summary>How the themes were found.</summary>
    public ThemeSaturation Saturation { get; }

    /// <summary>The forces of progress.</summary>
    public ForceBalance Forces { get; }

    /// <summary>The stages of the timeline of a switch, all six in their order.</summary>
    public IReadOnlyList<TimelineEvidence> Timeline { get; internal init; } = ValueList<TimelineEvidence>.Empty;

    /// <summary>The choices behind it.</summary>
    public EvidenceSummaryOptions Options { get; internal init; } = EvidenceSummaryOptions.Default;

    /// <summary>What <see cref="ResearchEvidence.Check(UniversalJobMap)"/> finds, and JM6007 where there are fewer than 10 interviews: a guideline of the progress school, no rule.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; internal init; } = ValueList<Diagnostic>.Empty;

    /// <summary>The steps that nothing backs, their outcomes included.</summary>
    public IReadOnlyList<StepEvidence> StepsWithoutEvidence => new ValueList<StepEvidence>(Steps.Where(step => step.All.Items == 0));

    /// <summary>The outcomes and jobs that nothing backs. It may be that nobody was asked.</summary>
    public IReadOnlyList<NeedEvidence> NeedsWithoutEvidence => new ValueList<NeedEvidence>(Needs.Where(need => need.All.Items == 0));

    /// <summary>The outcomes and jobs that one interview at most backs.</summary>
    public IReadOnlyList<NeedEvidence> ThinNeeds => new ValueList<NeedEvidence>(Needs.Where(need => need.IsThin));

    /// <summary>The stages of the timeline that nobody spoke of.</summary>
    public IReadOnlyList<TimelineStage> StagesWithoutEvidence => new ValueList<TimelineStage>(Timeline.Where(entry => entry.Counts.Items == 0).Select(entry => entry.Stage));

    /// <summary>Counts what research has found for a job map. What names an unknown interview, theme or element counts for all else it names, and is in the diagnostics.</summary>
    /// <param name="map">The job map.</param>
    /// <param name="evidence">The research.</param>
    /// <param name="options">The choices; null for <see cref="EvidenceSummaryOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> or <paramref name="evidence"/> is null.</exception>
    public static EvidenceSummary Of(UniversalJobMap map, ResearchEvidence evidence, EvidenceSummaryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(evidence);
        return new SummaryRun(map, evidence, options ?? EvidenceSummaryOptions.Default).Run();
    }

    /// <summary>"48 items from 11 interviews, 30 of 42 outcomes and jobs backed".</summary>
    public override string ToString() => FormattableString.Invariant($"{All}, {Needs.Count(need => need.All.Items > 0)} of {Needs.Count} outcomes and jobs backed");
}
