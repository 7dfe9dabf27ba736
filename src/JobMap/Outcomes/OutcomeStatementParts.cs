using System.Diagnostics;

namespace JobMap;

/// <summary>
/// The parts of an outcome statement, apart from the words of any language that hold them together; a part that is not there is null.
/// A grammar writes them with <see cref="OutcomeGrammar.Format"/> and reads them back as they were.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OutcomeStatementParts
{
    /// <summary>The direction of improvement.</summary>
    public OutcomeDirection? Direction { get; init; }

    /// <summary>The unit of measure.</summary>
    public OutcomeUnit? Unit { get; init; }

    /// <summary>The words before the unit that say which one is meant: "physical" of "the physical effort". Null where there is no unit.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The phrase between unit and object as the vocabulary spells it, such as "it takes to" or "of"; null where they stand side by side.</summary>
    public string? Connective { get; init; }

    /// <summary>What is controlled: "the cut goes off track". Null where nothing stands behind the unit, as in "the weekly fuel cost".</summary>
    public string? Object { get; init; }

    /// <summary>The circumstances with the word that opens them, such as "when cutting freehand".</summary>
    public string? Clarifier { get; init; }

    /// <summary>What stands behind "e.g.", without the mark.</summary>
    public string? Example { get; init; }

    /// <summary>The parts that are there, in their order, with bars between them: "minimize | time | it takes to | boil water".</summary>
    public override string ToString() =>
        string.Join(" | ", ((string?[])[Direction?.Name, Qualifier, Unit?.Name, Connective, Object, Clarifier, Example]).Where(part => part is not null).DefaultIfEmpty("no parts"));
}
