namespace JobMap;

/// <summary>A rung of the ladder of jobs, from the widest to the smallest. Source: Kalbach, "The Jobs To Be Done Playbook", 2020.</summary>
public enum JobRung
{
    /// <summary>Who or what one wants to be: "a home that feels like mine".</summary>
    Aspiration = 1,

    /// <summary>A broad goal made of many jobs.</summary>
    BigJob = 2,

    /// <summary>A job that serves a big one; most core jobs stand on this rung or on the one above.</summary>
    LittleJob = 3,

    /// <summary>A single task, such as a step of a little job.</summary>
    MicroJob = 4,
}
