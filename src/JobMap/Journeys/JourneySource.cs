using System.Diagnostics;
using JobMap.Internals;
using JobMap.Research;

namespace JobMap.Journeys;

/// <summary>What an item of a journey was made of: an element of the job map, a part of the offering or the template, or a piece of evidence, by its id.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct JourneySource
{
    private readonly string? _id;

    /// <summary>A source.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the enumeration.</exception>
    public JourneySource(JourneySourceKind kind, string id) => (Kind, _id) = (Guards.Defined(kind, nameof(kind)), Guards.NotBlank(id, nameof(id)));

    /// <summary>What it is.</summary>
    public JourneySourceKind Kind { get; }

    /// <summary>Its id, unique among those of its kind; empty for the default value.</summary>
    public string Id => _id ?? "";

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal static JourneySource Of(StepId id) => new(JourneySourceKind.Step, id.Value);

    internal static JourneySource Of(Need need) =>
        new(need.Kind is NeedKind.Outcome or NeedKind.FinancialOutcome ? JourneySourceKind.Outcome : JourneySourceKind.Job, need.Id.Value);

    internal static JourneySource Of(JobId id) => new(JourneySourceKind.Job, id.Value);

    internal static JourneySource Of(TouchpointId id) => new(JourneySourceKind.Touchpoint, id.Value);

    internal static JourneySource Of(FeatureId id) => new(JourneySourceKind.Feature, id.Value);

    internal static JourneySource Of(MilestoneId id) => new(JourneySourceKind.Milestone, id.Value);

    internal static JourneySource Of(KpiId id) => new(JourneySourceKind.Kpi, id.Value);

    internal static JourneySource Of(StageId id) => new(JourneySourceKind.Stage, id.Value);

    internal static JourneySource Of(EvidenceId id) => new(JourneySourceKind.Evidence, id.Value);
}
