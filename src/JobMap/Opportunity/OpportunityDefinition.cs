using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace JobMap.Opportunity;

/// <summary>How an opportunity score is computed: a named value that travels with every result. Scores of different definitions are not comparable.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OpportunityDefinition
{
    private OpportunityDefinition(string name, string formula, string source) => (Name, Formula, Source) = (name, formula, source);

    /// <summary>
    /// The opportunity algorithm (Ulwick), the default: I + max(I − S, 0), where I and S are the shares of respondents in the top two boxes
    /// of importance and satisfaction, times ten; 0 to 20 points. On scales of more than seven points the top three boxes count.
    /// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016, glossary.
    /// </summary>
    public static OpportunityDefinition UlwickTopTwoBox { get; } = new("ulwick-top-two-box", "I + max(I − S, 0)", "Ulwick, Jobs to be Done: Theory to Practice, 2016");

    /// <summary>All definitions.</summary>
    public static IReadOnlyList<OpportunityDefinition> All { get; } = Array.AsReadOnly([UlwickTopTwoBox]);

    /// <summary>The name in documents and on the command line.</summary>
    public string Name { get; }

    /// <summary>The formula, with I and S on 0..10.</summary>
    public string Formula { get; }

    /// <summary>Where the definition was published.</summary>
    public string Source { get; }

    /// <summary>Finds a definition by its name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out OpportunityDefinition? definition)
    {
        definition = All.FirstOrDefault(known => known.Name == name);
        return definition is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
