using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>One thing that an audit found in a journey: what it is, what would mend it, what it speaks of and the figures behind it. Compared by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyFinding
{
    internal JourneyFinding(Diagnostic diagnostic, IEnumerable<JourneySource> sources, IEnumerable<SourceFigures>? figures = null)
    {
        Diagnostic = diagnostic;
        Remedy = diagnostic.Remedy;
        Sources = new ValueList<JourneySource>(sources);
        Figures = figures is null ? ValueList<SourceFigures>.Empty : new ValueList<SourceFigures>(figures);
    }

    /// <summary>
    /// The id, the severity (never an error), the message, and the place in the document of the journey, such as <c>$.stages[3].lanes.touchpoints[1]</c>, where it has one.
    /// </summary>
    public Diagnostic Diagnostic { get; internal init; }

    /// <summary>What would mend it, in one sentence: <see cref="Diagnostic.Remedy"/>, or more than that where the case says more, such as which outcomes come first.</summary>
    public string Remedy { get; internal init; }

    /// <summary>What it speaks of, the step, touchpoint, feature, indicator or stage at fault first.</summary>
    public IReadOnlyList<JourneySource> Sources { get; }

    /// <summary>The scores it rests on, the greatest opportunity first; empty where there are none.</summary>
    public IReadOnlyList<SourceFigures> Figures { get; }

    /// <summary>Which of two findings it is that one element can have under one id; null where it can have one alone.</summary>
    internal string? Aspect { get; init; }

    /// <summary>The line a compiler would print: <c>$.stages[3]: JM5004 warning: message</c>.</summary>
    public override string ToString() => Diagnostic.ToString();
}
