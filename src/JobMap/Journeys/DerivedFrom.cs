using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>
/// Where an item of a journey comes from: the rule that made it, what it was made of, and the figures behind it. What a user gave rather than a
/// rule derived has the rule <see cref="JourneyRules.Given"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DerivedFrom
{
    internal DerivedFrom(JourneyRule rule, IEnumerable<JourneySource> sources, IEnumerable<SourceFigures>? figures = null)
    {
        Rule = rule;
        Sources = new ValueList<JourneySource>(sources);
        Figures = figures is null ? ValueList<SourceFigures>.Empty : new ValueList<SourceFigures>(figures);
    }

    /// <summary>The rule.</summary>
    public JourneyRule Rule { get; }

    /// <summary>What it was made of; empty only for what a user gave to a journey that has no map behind it.</summary>
    public IReadOnlyList<JourneySource> Sources { get; }

    /// <summary>Those of the sources that are pieces of evidence, in their order; empty where no research backs the item.</summary>
    public IReadOnlyList<JourneySource> BackedBy => new ValueList<JourneySource>(Sources.Where(source => source.Kind == JourneySourceKind.Evidence));

    /// <summary>The figures the rule was applied to; empty where the rule needs none.</summary>
    public IReadOnlyList<SourceFigures> Figures { get; }

    /// <summary>"pain-underserved of o7", "pain-underserved of o7, backed by q3, q9".</summary>
    public override string ToString()
    {
        string of = string.Join(", ", Sources.Where(source => source.Kind != JourneySourceKind.Evidence));
        string backing = string.Join(", ", BackedBy);
        return $"{Rule}{(of.Length == 0 ? "" : $" of {of}")}{(backing.Length == 0 ? "" : $", backed by {backing}")}";
    }
}
