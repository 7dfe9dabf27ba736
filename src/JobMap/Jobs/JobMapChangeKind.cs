namespace JobMap;

/// <summary>What happened to a part of a job map between two versions of it.</summary>
public enum JobMapChangeKind
{
    /// <summary>The part is new.</summary>
    Added,

    /// <summary>The part is gone.</summary>
    Removed,

    /// <summary>The part stands elsewhere: in another step, or in another order among those that stayed.</summary>
    Moved,

    /// <summary>Its text differs: the name of a step, a statement, a reason or a description.</summary>
    Reworded,

    /// <summary>Another of its members differs.</summary>
    Changed,
}
