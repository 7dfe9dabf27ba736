namespace JobMap.Opportunity.Ranks;

/// <summary>What ranks are judged by, or why they are not.</summary>
internal enum RankBasis
{
    /// <summary>A paired bootstrap over respondents.</summary>
    Respondents,

    /// <summary>Draws from the second moments.</summary>
    SecondMoments,

    /// <summary>Nothing: there are neither respondents nor second moments.</summary>
    TallyAlone,

    /// <summary>Nothing: second moments know the top box, and the definition takes means.</summary>
    MomentsWithoutMeans,

    /// <summary>Nothing: the policy is pairwise, second moments count available answers, and some rated but one of the two.</summary>
    MomentsWithoutPairs,
}
