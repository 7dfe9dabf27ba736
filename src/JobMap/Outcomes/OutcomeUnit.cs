using System.Diagnostics;

namespace JobMap;

/// <summary>
/// The unit of measure of an outcome statement, such as time or likelihood. The vocabulary is open: the members here are those that
/// published statements use, the first six in more than 95 % of them.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct OutcomeUnit
{
    private readonly string? _name;

    internal OutcomeUnit(string name) => _name = name;

    /// <summary>How long it takes.</summary>
    public static OutcomeUnit Time { get; } = new("time");

    /// <summary>How likely it is; "chance" and "probability" are read as this.</summary>
    public static OutcomeUnit Likelihood { get; } = new("likelihood");

    /// <summary>How many there are.</summary>
    public static OutcomeUnit Number { get; } = new("number");

    /// <summary>How often it happens.</summary>
    public static OutcomeUnit Frequency { get; } = new("frequency");

    /// <summary>How much there is.</summary>
    public static OutcomeUnit Amount { get; } = new("amount");

    /// <summary>How much is at stake.</summary>
    public static OutcomeUnit Risk { get; } = new("risk");

    /// <summary>How hard it is.</summary>
    public static OutcomeUnit Effort { get; } = new("effort");

    /// <summary>What it costs.</summary>
    public static OutcomeUnit Cost { get; } = new("cost");

    /// <summary>The name in lower case; empty for the default value.</summary>
    public string Name => _name ?? "";

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
