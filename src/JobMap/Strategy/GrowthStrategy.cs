using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace JobMap.Strategy;

/// <summary>
/// One of the five growth strategies, by how well an offering gets the job done and what it costs, against what people use today.
/// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016, "the jobs-to-be-done growth strategy matrix".
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GrowthStrategy
{
    private GrowthStrategy(string name, string performance, string price, string customers) => (Name, Performance, Price, Customers) = (name, performance, price, customers);

    /// <summary>Better and dearer, for underserved customers.</summary>
    public static GrowthStrategy Differentiated { get; } = new("differentiated", "better", "dearer", "underserved customers");

    /// <summary>Better and cheaper, for everyone.</summary>
    public static GrowthStrategy Dominant { get; } = new("dominant", "better", "cheaper", "everyone");

    /// <summary>Worse and cheaper, for overserved customers and those who use nothing today.</summary>
    public static GrowthStrategy Disruptive { get; } = new("disruptive", "worse", "cheaper", "overserved customers and non-consumers");

    /// <summary>Worse and dearer, for customers whose situation leaves them no choice.</summary>
    public static GrowthStrategy Discrete { get; } = new("discrete", "worse", "dearer", "restricted customers");

    /// <summary>Slightly better or slightly cheaper, for everyone.</summary>
    public static GrowthStrategy Sustaining { get; } = new("sustaining", "slightly better", "slightly cheaper", "everyone");

    /// <summary>All five, in the order in which they are assessed.</summary>
    public static IReadOnlyList<GrowthStrategy> All { get; } = Array.AsReadOnly([Differentiated, Dominant, Disruptive, Discrete, Sustaining]);

    /// <summary>The name in documents and on the command line.</summary>
    public string Name { get; }

    /// <summary>How well the job gets done, against today's solutions.</summary>
    public string Performance { get; }

    /// <summary>What it costs, against today's solutions.</summary>
    public string Price { get; }

    /// <summary>Whom it is for.</summary>
    public string Customers { get; }

    /// <summary>Finds a strategy by its name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out GrowthStrategy? strategy)
    {
        strategy = All.FirstOrDefault(known => known.Name == name);
        return strategy is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
