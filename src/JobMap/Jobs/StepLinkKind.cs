namespace JobMap;

/// <summary>Why a job does not simply go on to the next step.</summary>
public enum StepLinkKind
{
    /// <summary>The job begins anew, as from Conclude back to Define.</summary>
    Repeat = 1,

    /// <summary>Part of the job is gone through again, as between Monitor and Modify.</summary>
    Loop = 2,
}
