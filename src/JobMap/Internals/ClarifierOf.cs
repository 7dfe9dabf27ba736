namespace JobMap.Internals;

/// <summary>Whose contextual clarifier is looked for: the words that open one differ.</summary>
internal enum ClarifierOf
{
    /// <summary>A job: "spend time | in a park".</summary>
    Job,

    /// <summary>An outcome: "… goes off track | when cutting freehand". "In" and "for" belong to the object there.</summary>
    Outcome,
}
