namespace JobMap;

/// <summary>Where a complexity factor comes from. Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016.</summary>
public enum ComplexityFactorKind
{
    /// <summary>Who the person is: skill, experience, habits.</summary>
    Person = 1,

    /// <summary>The situation in which the job is done: place, time, circumstances.</summary>
    Situation = 2,

    /// <summary>The systems the job depends on: other people, rules, equipment.</summary>
    System = 3,
}
