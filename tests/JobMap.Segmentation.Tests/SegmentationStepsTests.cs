using JobMap.Segmentation.Answers;
using JobMap.Segmentation.Clusters;
using JobMap.Testing;

namespace JobMap.Segmentation.Tests;

public sealed class SegmentationStepsTests
{
    /// <summary>Three segments are planted; more than three in four pairs of respondents are rightly put together or apart.</summary>
    [Fact]
    public void Default_OnTheExampleMarket_RecoversTheHiddenSegments()
    {
        SegmentationSteps steps = SegmentationSteps.Default;
        GeneratedSurvey survey = SurveyGenerator.Generate(ExampleStudy.Market, 400, 20);
        PreparedAnswers answers = AnswerPreparation.Of(ExampleStudy.Map, survey.Responses, steps.Measure, SegmentationOptions.Default);
        FactorSolution factors = steps.Rotation.Rotate(steps.Extraction.Extract(new RespondentMatrix(answers.Data), SegmentationOptions.Default));
        DataMatrix variables = new Projection(answers.Data, steps.Selection.Select(factors)).Of(answers.Data);
        int[] labels = ClusterSearch.Run(variables, steps, SegmentationOptions.Default).Labels!;

        string[] hidden = Array.ConvertAll(answers.Rows, row => survey.HiddenSegments[row]);
        int pairs = 0, right = 0;
        for (int a = 0; a < labels.Length; a++)
        {
            for (int b = 0; b < a; b++)
            {
                pairs++;
                right += labels[a] == labels[b] == (hidden[a] == hidden[b]) ? 1 : 0;
            }
        }

        factors.Loadings.Should().HaveCount(2);
        labels.Distinct().Should().HaveCount(3);
        (right / (double)pairs).Should().BeGreaterThan(0.75);
    }
}
