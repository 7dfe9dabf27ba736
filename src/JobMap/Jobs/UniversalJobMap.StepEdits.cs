using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

public sealed partial class UniversalJobMap
{
    /// <summary>The map with one step more, or, where it has a step of this id, with this one instead. Links to sub-steps that are gone go with them.</summary>
    /// <param name="step">The step.</param>
    /// <param name="position">Its place among the steps, 0-based; null for the place it has, or the end where it is new.</param>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is not a place in the list.</exception>
    /// <exception cref="JobMapException">An id of the step's outcomes or sub-steps is used elsewhere.</exception>
    public UniversalJobMap WithStep(JobStep step, int? position = null) => WithSteps(Placed(Steps, Guards.NotNull(step), old => old.Id == step.Id, position));

    /// <summary>The map without a step, its outcomes and the links that name it or one of its sub-steps.</summary>
    /// <exception cref="ArgumentException">The map has no such step.</exception>
    public UniversalJobMap WithoutStep(StepId id) => FindStep(id) is null
        ? throw new ArgumentException($"The map has no step '{id}'.", nameof(id))
        : WithSteps(Steps.Where(step => step.Id != id));

    /// <summary>The map with one outcome more, or, where its steps have an outcome of this id, with this one instead, wherever it stood.</summary>
    /// <param name="step">The step or sub-step it belongs to.</param>
    /// <param name="outcome">The outcome; its statement is read again in the language of the map.</param>
    /// <param name="position">Its place among the outcomes of the step or sub-step itself, 0-based; null for the place it has there, or the end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    /// <exception cref="ArgumentException">The map has no such step or sub-step.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is not a place in the list.</exception>
    /// <exception cref="JobMapException">The id is that of a financial outcome or of a job.</exception>
    public UniversalJobMap WithOutcome(StepId step, DesiredOutcome outcome, int? position = null)
    {
        Guards.NotNull(outcome);
        return !_steps.ContainsKey(step)
            ? throw new ArgumentException($"The map has no step '{step}'.", nameof(step))
            : WithSteps(Steps.Select(old => WithOutcomes(old, (owner, outcomes) => owner == step
                ? Placed(outcomes, outcome, other => other.Id == outcome.Id, position)
                : outcomes.Where(other => other.Id != outcome.Id))));
    }

    /// <summary>The map without an outcome of its steps.</summary>
    /// <exception cref="ArgumentException">No step has such an outcome.</exception>
    public UniversalJobMap WithoutOutcome(OutcomeId id) => FindOutcome(id) is null
        ? throw new ArgumentException($"The map has no outcome '{id}'.", nameof(id))
        : WithSteps(Steps.Select(step => WithOutcomes(step, (_, outcomes) => outcomes.Where(other => other.Id != id))));

    /// <summary>The map with an outcome of its steps in other words; its id and place stay.</summary>
    /// <exception cref="ArgumentException">No step has such an outcome, or the statement is null or blank.</exception>
    public UniversalJobMap WithStatement(OutcomeId id, string statement)
    {
        OutcomeStatement reworded = Grammar.Parse(Guards.NotBlank(statement));
        return FindOutcome(id) is null
            ? throw new ArgumentException($"The map has no outcome '{id}'.", nameof(id))
            : WithSteps(Steps.Select(step => WithOutcomes(step, (_, outcomes) => outcomes.Select(other => other.Id == id ? other with { Statement = reworded } : other))));
    }

    private static JobStep WithOutcomes(JobStep step, Func<StepId, IReadOnlyList<DesiredOutcome>, IEnumerable<DesiredOutcome>> edit) => step with
    {
        Outcomes = Guards.Copied(edit(step.Id, step.Outcomes)),
        SubSteps = Guards.Copied(step.SubSteps.Select(part => part with { Outcomes = Guards.Copied(edit(part.Id, part.Outcomes)) })),
    };

    private static List<T> Placed<T>(IReadOnlyList<T> items, T item, Predicate<T> isSame, int? position)
    {
        List<T> placed = [.. items];
        int old = placed.FindIndex(isSame);
        if (old >= 0)
        {
            placed.RemoveAt(old);
        }

        int place = position ?? (old >= 0 ? old : placed.Count);
        if (place < 0 || place > placed.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, $"A place from 0 to {placed.Count}.");
        }

        placed.Insert(place, item);
        return placed;
    }
}
