using JobMap.Segmentation;
using JobMap.Segmentation.Answers;
using JobMap.Segmentation.Clusters;
using JobMap.Segmentation.Search;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Studies;

/// <summary>Answers without gaps in which three segments of like size are planted: each finds another third of the outcomes important and badly served.</summary>
internal sealed class SegmentStudy
{
    public const int Segments = 3;

    public SegmentStudy(int respondents, int outcomes)
    {
        Map = GeneratedStudy.Map(outcomes);
        Responses = Answered(Map, respondents);
        Measures = AnswerPreparation.Of(Map, Responses, Steps.Measure, Options).Data;
    }

    /// <summary>2 to 6 clusters on two factors, for three segments differ in two directions.</summary>
    public static SegmentationOptions Options { get; } = SegmentationOptions.Default with { Factors = Segments - 1 };

    /// <summary>The steps without a rotation, which changes no distance between respondents.</summary>
    public static SegmentationSteps Steps { get; } = SegmentationSteps.Default with { Rotation = new NoRotation() };

    public UniversalJobMap Map { get; }

    public SurveyResponses Responses { get; }

    /// <summary>The opportunity of each respondent and outcome.</summary>
    public DataMatrix Measures { get; }

    /// <summary>The search without the checks: factors, clusters of every number, and their silhouettes.</summary>
    public SegmentSearch Search() => SegmentSearch.Run(Measures, Options, Steps);

    private static SurveyResponses Answered(UniversalJobMap map, int respondents)
    {
        Random random = new(1);
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, map.Outcomes.Select(outcome => (NeedId)outcome.Id));
        for (int respondent = 0; respondent < respondents; respondent++)
        {
            builder.AddRespondent();
            for (int outcome = 0; outcome < map.Outcomes.Count; outcome++)
            {
                bool wanted = outcome % Segments == respondent % Segments;
                builder.SetImportance(outcome, Rating(wanted ? 4.3 : 3, random));
                builder.SetSatisfaction(outcome, Rating(wanted ? 2 : 3.2, random));
            }
        }

        return builder.Build();
    }

    private static int Rating(double centre, Random random) => (int)Math.Clamp(Math.Round(centre + (3 * (random.NextDouble() - 0.5))), 1, 5);
}
