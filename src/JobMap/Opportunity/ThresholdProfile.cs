using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace JobMap.Opportunity;

/// <summary>
/// Published borders that turn an opportunity score into a band: a named value that travels with every result. A profile belongs to the
/// definition it was published for, <see cref="OpportunityDefinition.UlwickTopTwoBox"/> here.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ThresholdProfile
{
    private ThresholdProfile(string name, string source, string lowestBand, params OpportunityThreshold[] thresholds)
    {
        Name = name;
        Source = source;
        LowestBand = lowestBand;
        Thresholds = Array.AsReadOnly(thresholds);
    }

    /// <summary>
    /// Above 15 extreme, above 12 high, above 10 solid, the rest not attractive: <c>wcw-2005</c>, the default.
    /// Source: Ulwick, "What Customers Want", 2005.
    /// </summary>
    public static ThresholdProfile Wcw2005 { get; } = new("wcw-2005", "Ulwick, What Customers Want, 2005", "not-attractive",
        new(10, false, "solid"), new(12, false, "high"), new(15, false, "extreme"));

    /// <summary>
    /// From 10 underserved, the rest not: <c>ttp-2016</c>. Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016.
    /// </summary>
    public static ThresholdProfile Ttp2016 { get; } = new("ttp-2016", "Ulwick, Jobs to be Done: Theory to Practice, 2016", "not-underserved",
        new OpportunityThreshold(10, true, "underserved"));

    /// <summary>All profiles.</summary>
    public static IReadOnlyList<ThresholdProfile> All { get; } = Array.AsReadOnly([Wcw2005, Ttp2016]);

    /// <summary>The name in documents and on the command line.</summary>
    public string Name { get; }

    /// <summary>The definition the borders were published for.</summary>
    public OpportunityDefinition Definition { get; } = OpportunityDefinition.UlwickTopTwoBox;

    /// <summary>Where the borders were published.</summary>
    public string Source { get; }

    /// <summary>The band below every border.</summary>
    public string LowestBand { get; }

    /// <summary>The borders, lowest first.</summary>
    public IReadOnlyList<OpportunityThreshold> Thresholds { get; }

    /// <summary>Finds a profile by its name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out ThresholdProfile? profile)
    {
        profile = All.FirstOrDefault(known => known.Name == name);
        return profile is not null;
    }

    /// <summary>True for the definition the borders were published for: scores of any other stand on another scale, where they say nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public bool AppliesTo(OpportunityDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition == Definition;
    }

    /// <summary>The band of a score, in points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is not a finite number.</exception>
    public string BandOf(double opportunity) => double.IsFinite(opportunity)
        ? Thresholds.LastOrDefault(threshold => threshold.IsReachedBy(opportunity))?.BandAbove ?? LowestBand
        : throw new ArgumentOutOfRangeException(nameof(opportunity), opportunity, "A score is a finite number of points.");

    /// <summary>The borders an interval lies on both sides of, lowest first: the bands between which the data do not decide.</summary>
    public IReadOnlyList<double> StraddledBy(ConfidenceInterval interval) => Array.AsReadOnly(
        [.. Thresholds.Where(threshold => threshold.IsReachedBy(interval.Upper) && !threshold.IsReachedBy(interval.Lower)).Select(threshold => threshold.Value)]);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
