namespace JobMap.Segmentation;

/// <summary>The fifth step of a segmentation: puts respondents into a number of clusters.</summary>
public interface IRespondentClustering
{
    /// <summary>The name that <see cref="MarketSegmentation.Steps"/> bears.</summary>
    string Name { get; }

    /// <summary>Puts every respondent into one of so many clusters.</summary>
    /// <param name="variables">The variables, one column each.</param>
    /// <param name="clusters">How many clusters, 2 or more and no more than respondents.</param>
    /// <param name="options">The choices: restarts and seed. The same ones give the same clusters.</param>
    /// <returns>The cluster of each respondent, from 0 up to the number of clusters; the numbers themselves mean nothing.</returns>
    IReadOnlyList<int> Cluster(RespondentMatrix variables, int clusters, SegmentationOptions options);
}
