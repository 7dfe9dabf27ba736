using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Strategy.Evaluation;

namespace JobMap.Strategy;

/// <summary>
/// An idea of a solution, and how satisfied customers are predicted to be with it, outcome by outcome, losses included. Outcomes it says nothing of stay as they are today.
/// Whether a map has the outcomes is said by <see cref="Check"/>. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// Concept concept = new(ConceptId.Parse("timer"), "a stove with a timer")
/// {
///     Predictions = [ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), 8), ConceptPrediction.ByChange(OutcomeId.Parse("o2"), -1)],
/// };
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Concept
{
    /// <summary>A concept without predictions yet, which is like today.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="name"/> is null or blank.</exception>
    public Concept(ConceptId id, string name)
    {
        Id = Guards.Given(id, nameof(id));
        Name = Guards.NotBlank(name);
    }

    /// <summary>The id, unique among the concepts that are evaluated together.</summary>
    public ConceptId Id { get; }

    /// <summary>The name a reader sees.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>What it is; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Description { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>How the price differs from what customers pay today, as a share: −0.2 is 20 % cheaper, −1 is free; null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below −1 or not finite.</exception>
    public double? PriceChange
    {
        get;
        init => field = value is null || (value >= -1 && double.IsFinite(value.Value)) ? value
            : throw new ArgumentOutOfRangeException(nameof(PriceChange), value, "A price changes by -1, for free, or more.");
    }

    /// <summary>The predictions, in the user's order, one an outcome.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two are of the same outcome.</exception>
    public IReadOnlyList<ConceptPrediction> Predictions { get; init => field = Guards.CopiedUnique(value, prediction => prediction.Outcome); } = ValueList<ConceptPrediction>.Empty;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The predictions of outcomes that the map does not have: JM7001, each with its place in the concept. Empty where there is none; nothing of it is an error.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    public IReadOnlyList<Diagnostic> Check(UniversalJobMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new ValueList<Diagnostic>(ConceptChecks.Unknown(this, map, "$"));
    }

    /// <summary>"a stove with a timer: 4 predictions".</summary>
    public override string ToString() => $"{Name}: {Counted.Of(Predictions.Count, "prediction")}";
}
