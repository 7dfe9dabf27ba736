namespace JobMap.Segmentation;

/// <summary>The first step of a segmentation: what one person's two ratings of an outcome come to.</summary>
public interface IRespondentMeasure
{
    /// <summary>The name that <see cref="MarketSegmentation.Steps"/> bears.</summary>
    string Name { get; }

    /// <summary>The measure of one respondent and outcome.</summary>
    /// <param name="importance">How important it is, from 1 for the point of the scale that says least.</param>
    /// <param name="satisfaction">How satisfied he is, from 1 likewise.</param>
    double Of(int importance, int satisfaction);
}
