using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace JobMap.Opportunity;

/// <summary>What is done about missing answers: a named value that travels with every result, since the policies give different scores.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MissingAnswers
{
    private MissingAnswers(string name, string description) => (Name, Description) = (name, description);

    /// <summary>Each share is taken over those who answered it: importance over its own n, satisfaction over its own. The published practice and the default.</summary>
    public static MissingAnswers AvailableCase { get; } = new("available-case", "each share over those who answered it");

    /// <summary>Only those who rated both the importance and the satisfaction of a need count for it.</summary>
    public static MissingAnswers Pairwise { get; } = new("pairwise", "only those who answered both, need by need");

    /// <summary>Only those who rated everything they were asked count at all, which is decided respondent by respondent before anything is tallied.</summary>
    public static MissingAnswers CompleteCase { get; } = new("complete-case", "only those who answered everything");

    /// <summary>All policies, the default first.</summary>
    public static IReadOnlyList<MissingAnswers> All { get; } = Array.AsReadOnly([AvailableCase, Pairwise, CompleteCase]);

    /// <summary>The name in documents and on the command line.</summary>
    public string Name { get; }

    /// <summary>The policy in a few words.</summary>
    public string Description { get; }

    /// <summary>Finds a policy by its name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out MissingAnswers? policy)
    {
        policy = All.FirstOrDefault(known => known.Name == name);
        return policy is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
