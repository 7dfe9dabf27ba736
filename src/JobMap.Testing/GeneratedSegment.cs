using System.Collections.ObjectModel;
using System.Diagnostics;

namespace JobMap.Testing;

/// <summary>A segment of a generated market: how large it is, what is true of each outcome in it, and what its people say of themselves.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GeneratedSegment
{
    /// <summary>A segment.</summary>
    /// <param name="name">Its name; it is not among the answers, a segment is hidden.</param>
    /// <param name="share">Its share of the market, above 0 and at most 1.</param>
    /// <param name="outcomes">The truth of each outcome.</param>
    /// <param name="profile">Per variable that respondents state, such as "household", how likely each value is in this segment; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="outcomes"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not above 0 and at most 1.</exception>
    /// <exception cref="ArgumentException">A variable has no values, a negative likelihood, or likelihoods that do not sum to 1.</exception>
    public GeneratedSegment(
        string name,
        double share,
        IReadOnlyDictionary<OutcomeId, OutcomeTruth> outcomes,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>>? profile = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(outcomes);
        if (!(share > 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A segment's share is above 0 and at most 1.");
        }

        Name = name;
        Share = share;
        Outcomes = new ReadOnlyDictionary<OutcomeId, OutcomeTruth>(outcomes.ToDictionary());
        Profile = new ReadOnlyDictionary<string, IReadOnlyDictionary<string, double>>((profile ?? ReadOnlyDictionary<string, IReadOnlyDictionary<string, double>>.Empty)
            .ToDictionary(pair => pair.Key, IReadOnlyDictionary<string, double> (pair) => new ReadOnlyDictionary<string, double>(pair.Value.ToDictionary())));
        if (Profile.Values.Any(values => values.Values.Any(p => !(p >= 0)) || Math.Abs(values.Values.Sum() - 1) > 1e-9))
        {
            throw new ArgumentException("The likelihoods of a variable's values are not negative and sum to 1.", nameof(profile));
        }
    }

    /// <summary>The name of the segment.</summary>
    public string Name { get; }

    /// <summary>Its share of the market.</summary>
    public double Share { get; }

    /// <summary>The truth of each outcome.</summary>
    public IReadOnlyDictionary<OutcomeId, OutcomeTruth> Outcomes { get; }

    /// <summary>Per variable, how likely each value is.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Profile { get; }

    /// <summary>"hurried (40 %)".</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Share * 100:0} %)");
}
