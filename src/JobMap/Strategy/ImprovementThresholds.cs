using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Strategy;

/// <summary>How much better a concept must get the job done: a named, published value that travels with every result.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ImprovementThresholds
{
    private ImprovementThresholds(string name, string source, double wins, double middle) => (Name, Source, Wins, Middle) = (name, source, wins, middle);

    /// <summary>
    /// A concept that gets the job done 20 % better wins; one below 5 % is stuck in the middle: <c>ttp-2016</c>, the default.
    /// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016. The source does not say how the per cents are computed; see <see cref="ConceptValue.Improvement"/>.
    /// </summary>
    public static ImprovementThresholds Ttp2016 { get; } = new("ttp-2016", "Ulwick, Jobs to be Done: Theory to Practice, 2016", 0.20, 0.05);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ImprovementThresholds> All { get; } = new ValueList<ImprovementThresholds>([Ttp2016]);

    /// <summary>The name in documents and on the command line.</summary>
    public string Name { get; }

    /// <summary>Where they were published.</summary>
    public string Source { get; }

    /// <summary>The improvement from which on a concept wins, as a share: 0.20.</summary>
    public double Wins { get; }

    /// <summary>The improvement below which a concept is stuck in the middle, as a share: 0.05.</summary>
    public double Middle { get; }

    /// <summary>Finds thresholds by their name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out ImprovementThresholds? thresholds)
    {
        thresholds = All.FirstOrDefault(known => known.Name == name);
        return thresholds is not null;
    }

    /// <summary>What the interval of an improvement, as shares, says.</summary>
    public ImprovementVerdict VerdictOf(ConfidenceInterval improvement) =>
        improvement.Lower >= Wins ? ImprovementVerdict.ClearlyBetter
        : improvement.Lower >= Middle ? ImprovementVerdict.Promising
        : improvement.Upper >= Middle ? ImprovementVerdict.NotClear
        : improvement.Upper < 0 ? ImprovementVerdict.Worse : ImprovementVerdict.StuckInTheMiddle;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
