namespace JobMap.Research;

/// <summary>In which order interviews are looked at.</summary>
public enum InterviewOrder
{
    /// <summary>By their days; those of one day as they are listed.</summary>
    ByDate,

    /// <summary>As they are listed, since not all of them have a day.</summary>
    AsListed,
}
