namespace JobMap.Research;

/// <summary>What becomes of the days of interviews.</summary>
public enum RedactedDates
{
    /// <summary>They stay.</summary>
    Keep,

    /// <summary>The first day of the month stands for the month.</summary>
    Month,

    /// <summary>They are left out.</summary>
    Omit,
}
