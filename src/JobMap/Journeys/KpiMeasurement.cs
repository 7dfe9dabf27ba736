using System.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Journeys;

/// <summary>One measurement of an indicator, as counts of people; its figure and interval follow from them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record KpiMeasurement
{
    private KpiMeasurement(string wave, IEnumerable<long> counts, RatingScale? scale, string name)
    {
        Wave = Guards.NotBlank(wave);
        Counts = new ValueList<long>(counts);
        Scale = scale;
        if (Counts.Any(count => count < 0) || Counts.Sum(count => (decimal)count) > long.MaxValue)
        {
            throw new ArgumentOutOfRangeException(name, "Counts of people are not negative, and their sum is a number.");
        }
    }

    /// <summary>When it was measured, in the user's words, such as "2026-Q3".</summary>
    public string Wave { get; }

    /// <summary>
    /// The counts: detractors, passives, promoters of a net promoter score; the others and those who count of a share; one per point of the
    /// scale, from the one that says least, of ratings.
    /// </summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>The scale of ratings; null for everything else.</summary>
    public RatingScale? Scale { get; }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>How many people were counted.</summary>
    public long Total => Counts.Sum();

    /// <summary>For a net promoter score: how likely people are to recommend, rated 0..10. All three may be 0, and then there is no figure.</summary>
    /// <param name="wave">When it was measured.</param>
    /// <param name="promoters">How many rated 9 or 10.</param>
    /// <param name="passives">How many rated 7 or 8.</param>
    /// <param name="detractors">How many rated 0 to 6.</param>
    /// <exception cref="ArgumentException"><paramref name="wave"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static KpiMeasurement OfPromoters(string wave, long promoters, long passives, long detractors) => new(wave, [detractors, passives, promoters], null, nameof(promoters));

    /// <summary>For a share: satisfaction, retention, churn, conversion, engagement.</summary>
    /// <param name="wave">When it was measured.</param>
    /// <param name="successes">How many are satisfied, stayed, left, went on, were active.</param>
    /// <param name="total">Of how many.</param>
    /// <exception cref="ArgumentException"><paramref name="wave"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="successes"/> is negative or above <paramref name="total"/>.</exception>
    public static KpiMeasurement OfShare(string wave, long successes, long total) => new(wave, [total - successes, successes], null, nameof(successes));

    /// <summary>For ratings: the effort score.</summary>
    /// <param name="wave">When it was measured.</param>
    /// <param name="scale">The scale, higher for less effort.</param>
    /// <param name="counts">One count per point, from the one that says least.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> or <paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="wave"/> is null or blank, or there are more or fewer counts than points.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static KpiMeasurement OfRatings(string wave, RatingScale scale, IEnumerable<long> counts)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(counts);
        KpiMeasurement measurement = new(wave, counts, scale, nameof(counts));
        return measurement.Counts.Count == scale.Points ? measurement : throw new ArgumentException($"The scale {scale} has {scale.Points} points.", nameof(counts));
    }

    /// <summary>"2026-Q3: 270 counted".</summary>
    public override string ToString() => FormattableString.Invariant($"{Wave}: {Total} counted");
}
