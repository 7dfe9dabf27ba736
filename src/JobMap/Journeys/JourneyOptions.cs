using System.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Engagement;
using JobMap.Opportunity;
using JobMap.Research;

namespace JobMap.Journeys;

/// <summary>The choices of a projection. The levels are this library's own; no published source gives them, so they travel with the journey.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyOptions
{
    /// <summary>The choices where nothing else is said.</summary>
    public static JourneyOptions Default { get; } = new();

    /// <summary>What sets the person off; null takes that of the template.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Trigger { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>When the job is done; null takes that of the template.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? EndGoal { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>
    /// The scores of the solution that customers use today, for the stages that host the core job as done with it; null where there are none, and then
    /// those stages take the other analysis where no offering is given.
    /// </summary>
    public OpportunityAnalysis? Today { get; init; }

    /// <summary>
    /// What research found, for the stages that host what it backs; null where there is none, and then nothing in the journey speaks of it. The texts of its items come into the
    /// journey as they are, nothing of its interviews does: take names out of the texts with <c>ResearchEvidence.Redact</c> before the journey leaves the house.
    /// </summary>
    public ResearchEvidence? Evidence { get; init; }

    /// <summary>From which importance on, 0..10, an outcome that a single touchpoint serves makes it a candidate for a moment of truth; 7.5 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0..10.</exception>
    public double MomentOfTruthImportance { get; init => field = value is >= 0 and <= 10 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "An importance lies in 0..10."); } = 7.5;

    /// <summary>From which share of all importance on, 0..1, that touchpoints have served so far, a stage is that of the first value; 0.2 unless said. A projection refuses one above <see cref="ValueRealizationShare"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and up to 1.</exception>
    public double FirstValueShare { get; init => field = ValueLevels.Share(value); } = 0.2;

    /// <summary>From which share of all importance on, 0..1, that touchpoints have served so far, a stage is that of the value realization; 0.8 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and up to 1.</exception>
    public double ValueRealizationShare { get; init => field = ValueLevels.Share(value); } = 0.8;

    /// <summary>"moment of truth from importance 7.5, first value at 0.2, value realization at 0.8".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"moment of truth from importance {MomentOfTruthImportance}, first value at {FirstValueShare}, value realization at {ValueRealizationShare}{(Evidence is null ? "" : $", with {Evidence}")}");
}
