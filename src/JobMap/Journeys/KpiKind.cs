namespace JobMap.Journeys;

/// <summary>What a key performance indicator measures, and so how it is computed.</summary>
public enum KpiKind
{
    /// <summary>The net promoter score, −100..100: the percentage of promoters (9 or 10 of 0..10) less that of detractors (0 to 6). Source: Reichheld, Harvard Business Review, December 2003.</summary>
    NetPromoterScore,

    /// <summary>Customer satisfaction, a share 0..1: those who are satisfied among those who answered.</summary>
    CustomerSatisfaction,

    /// <summary>The customer effort score, the mean rating on its scale, a higher one for less effort. Source: Dixon, Freeman and Toman, Harvard Business Review, July 2010.</summary>
    CustomerEffortScore,

    /// <summary>Retention, a share 0..1: those who stayed among those who could have left.</summary>
    Retention,

    /// <summary>Churn, a share 0..1: those who left among those who could have; the lower the better.</summary>
    Churn,

    /// <summary>Conversion, a share 0..1: those who went on among those who could have.</summary>
    Conversion,

    /// <summary>Engagement, a share 0..1: those who were active among all.</summary>
    Engagement,
}
