namespace JobMap.Strategy;

/// <summary>What the interval of an improvement says of a concept, held against <see cref="ImprovementThresholds"/>.</summary>
public enum ImprovementVerdict
{
    /// <summary>The whole interval reaches what wins: 20 % better or more.</summary>
    ClearlyBetter,

    /// <summary>The whole interval lies above the middle, 5 % or more, and does not all reach what wins.</summary>
    Promising,

    /// <summary>The whole interval lies below 5 %, and not all of it below 0: no better than what there is, as far as customers would notice.</summary>
    StuckInTheMiddle,

    /// <summary>The whole interval lies below 0: the job gets done worse. That is no fault where the concept is much cheaper, and is meant for the overserved.</summary>
    Worse,

    /// <summary>The interval lies on both sides of 5 %: the answers do not decide.</summary>
    NotClear,
}
