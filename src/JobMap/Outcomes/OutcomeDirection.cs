using System.Diagnostics;

namespace JobMap;

/// <summary>
/// The direction of improvement of an outcome statement. The canonical two are <see cref="Minimize"/> and <see cref="Increase"/>;
/// the vocabulary is open, so that a direction is a name.
/// Source: Ulwick and Bettencourt, "Giving Customers a Fair Hearing", MIT Sloan Management Review, 2008.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct OutcomeDirection
{
    private readonly string? _name;

    private OutcomeDirection(string name) => _name = name;

    /// <summary>Less is better.</summary>
    public static OutcomeDirection Minimize { get; } = new("minimize");

    /// <summary>More is better.</summary>
    public static OutcomeDirection Increase { get; } = new("increase");

    /// <summary>The canonical name in lower case; empty for the default value.</summary>
    public string Name => _name ?? "";

    /// <summary>The canonical name.</summary>
    public override string ToString() => Name;
}
