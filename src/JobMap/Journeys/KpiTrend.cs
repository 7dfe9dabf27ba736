namespace JobMap.Journeys;

/// <summary>Where an indicator has gone since an earlier wave.</summary>
public enum KpiTrend
{
    /// <summary>The interval of the difference holds 0: the measurements do not tell.</summary>
    Unclear,

    /// <summary>It has risen; fallen, for churn and on a reversed scale.</summary>
    Better,

    /// <summary>It has fallen; risen, for churn and on a reversed scale.</summary>
    Worse,
}
