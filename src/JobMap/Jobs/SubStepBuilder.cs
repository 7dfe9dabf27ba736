namespace JobMap;

/// <summary>Builds one sub-step of a <see cref="JobStepBuilder"/>: its outcomes, and its id where it is to have one of its own.</summary>
public sealed class SubStepBuilder
{
    private readonly List<OutcomeDraft> _outcomes = [];
    private readonly string _name;
    private string? _id;

    internal SubStepBuilder(string name) => _name = name;

    internal StepDraft Draft => new(_id, null, _name, [.. _outcomes]);

    /// <summary>Adds an outcome behind those added so far.</summary>
    /// <param name="statement">The statement, kept as written.</param>
    /// <param name="id">The outcome's id, by which answers refer to it; null for its running number in the map.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public SubStepBuilder Outcome(string statement, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        _outcomes.Add(new OutcomeDraft(id, statement));
        return this;
    }

    /// <summary>Gives the sub-step an id of its own instead of one made from its name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public SubStepBuilder Id(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _id = id;
        return this;
    }
}
