using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>JM702n: what is found while competitors are compared.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>There are no two solutions to compare.</summary>
    public static DiagnosticDescriptor CompetitorsTooFew { get; } = Add("JM7020", Error,
        "Competitors without two solutions", "Split the answers by a variable that names the solution each respondent uses, or give the answers of each solution with its name.");

    /// <summary>The answers of two solutions were not counted alike.</summary>
    public static DiagnosticDescriptor CompetitorTermsDiffer { get; } = Add("JM7021", Error,
        "Solutions rated on different terms", "Ask and count the users of every solution alike: one scale, one weight, one way with missing answers.");

    /// <summary>The answers of two solutions look like those of the same people.</summary>
    public static DiagnosticDescriptor CompetitorsSamePeople { get; } = Add("JM7022", Warning,
        "Users of two solutions who look like the same people", "If they are the same people, compare the two with OpportunityComparison.Paired; here they count as different ones.");

    /// <summary>A solution has few users.</summary>
    public static DiagnosticDescriptor CompetitorSampleSmall { get; } = Add("JM7023", Warning,
        "Solution with few users", "Read the intervals, not the satisfaction; ask more users of the solution before deciding.");

    /// <summary>Nobody rated the satisfaction with a solution on some needs.</summary>
    public static DiagnosticDescriptor CompetitorUnrated { get; } = Add("JM7024", Warning,
        "Solution without satisfaction on some needs", "Ask the users of every solution for their satisfaction with every outcome.");

    /// <summary>Some respondents name no solution.</summary>
    public static DiagnosticDescriptor CompetitorUnnamed { get; } = Add("JM7025", Info,
        "Respondents without a solution", "Nothing need be done where they use none; else ask what they use today.");
}
