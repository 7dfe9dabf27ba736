namespace JobMap;

/// <summary>Builds one step of a <see cref="UniversalJobMapBuilder"/>: its outcomes and sub-steps, and its id where it is to have one of its own.</summary>
public sealed class JobStepBuilder
{
    private readonly List<OutcomeDraft> _outcomes = [];
    private readonly List<SubStepBuilder> _parts = [];
    private readonly string _kind;
    private readonly string _name;
    private string? _id;

    internal JobStepBuilder(UniversalStep kind, string name) => (_kind, _name) = (UniversalSteps.NameOf(kind), name);

    internal StepDraft Draft => new(_id, _kind, _name, [.. _outcomes]) { SubSteps = [.. _parts.Select(part => part.Draft)] };

    /// <summary>Adds an outcome behind those added so far.</summary>
    /// <param name="statement">The statement, kept as written.</param>
    /// <param name="id">The outcome's id, by which answers refer to it; null for its running number in the map.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public JobStepBuilder Outcome(string statement, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        _outcomes.Add(new OutcomeDraft(id, statement));
        return this;
    }

    /// <summary>Adds a sub-step behind those added so far.</summary>
    /// <param name="name">The sub-step in the customer's words, verb + object.</param>
    /// <param name="outcomes">Adds the sub-step's outcomes, and its id where it is to have one of its own; null for a sub-step without.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public JobStepBuilder SubStep(string name, Action<SubStepBuilder>? outcomes = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        SubStepBuilder part = new(name);
        outcomes?.Invoke(part);
        _parts.Add(part);
        return this;
    }

    /// <summary>Gives the step an id of its own instead of one made from its name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public JobStepBuilder Id(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _id = id;
        return this;
    }
}
