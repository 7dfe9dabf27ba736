using System.Collections.ObjectModel;
using System.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Testing;

/// <summary>
/// A market whose truth is known: a job map, hidden segments, and how often a question stays unanswered. Answers are missing at random,
/// so that shares of available answers estimate the true shares without bias.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GeneratedMarket
{
    /// <summary>A market.</summary>
    /// <param name="map">The outcomes that are asked for.</param>
    /// <param name="segments">The segments; each has a truth for every outcome of the map, and their shares sum to 1.</param>
    /// <param name="scale">The scale of all ratings.</param>
    /// <param name="blankShare">How often a rating is left blank, 0..1.</param>
    /// <param name="doNotKnowShare">How often it is answered "Don't know", 0..1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no segments, their shares do not sum to 1, or a segment lacks an outcome of the map.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The shares of missing answers are negative or sum to 1 or more.</exception>
    public GeneratedMarket(UniversalJobMap map, IEnumerable<GeneratedSegment> segments, RatingScale scale, double blankShare = 0, double doNotKnowShare = 0)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentNullException.ThrowIfNull(scale);
        if (!(blankShare >= 0 && doNotKnowShare >= 0 && blankShare + doNotKnowShare < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(blankShare), "The shares of missing answers are not negative and sum to less than 1.");
        }

        Map = map;
        Segments = new ReadOnlyCollection<GeneratedSegment>([.. segments]);
        Scale = scale;
        BlankShare = blankShare;
        DoNotKnowShare = doNotKnowShare;
        if (Math.Abs(Segments.Sum(segment => segment.Share) - 1) > 1e-9)
        {
            throw new ArgumentException("The shares of the segments sum to 1.", nameof(segments));
        }

        if (Segments.Any(segment => map.Outcomes.Any(outcome => !segment.Outcomes.ContainsKey(outcome.Id))))
        {
            throw new ArgumentException("Each segment has a truth for every outcome of the map.", nameof(segments));
        }
    }

    /// <summary>The outcomes that are asked for.</summary>
    public UniversalJobMap Map { get; }

    /// <summary>The hidden segments.</summary>
    public IReadOnlyList<GeneratedSegment> Segments { get; }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>How often a rating is left blank.</summary>
    public double BlankShare { get; }

    /// <summary>How often a rating is answered "Don't know".</summary>
    public double DoNotKnowShare { get; }

    /// <summary>The true importance of an outcome in the whole market, 0..10: what I estimates.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such outcome.</exception>
    public double TrueImportance(OutcomeId outcome) => 10 * Segments.Sum(segment => segment.Share * segment.Outcomes[outcome].Importance);

    /// <summary>The true satisfaction with an outcome in the whole market, 0..10: what S estimates.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such outcome.</exception>
    public double TrueSatisfaction(OutcomeId outcome) => 10 * Segments.Sum(segment => segment.Share * segment.Outcomes[outcome].Satisfaction);

    /// <summary>The true opportunity of an outcome in the whole market, I + max(I − S, 0), 0..20.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such outcome.</exception>
    public double TrueOpportunity(OutcomeId outcome)
    {
        double importance = TrueImportance(outcome);
        return importance + Math.Max(importance - TrueSatisfaction(outcome), 0);
    }

    /// <summary>The map in one line, and the hidden segments: "prepare a hot meal (home cooks): … — hurried (40 %), thrifty (60 %)".</summary>
    public override string ToString() => $"{Map} — {string.Join(", ", Segments)}";
}
