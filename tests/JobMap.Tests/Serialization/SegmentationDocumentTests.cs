using System.Text.Json;
using JobMap.Opportunity;
using JobMap.Segmentation;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Tests.Serialization;

/// <summary>The members of the document that others rely on.</summary>
public sealed class SegmentationDocumentTests
{
    private static readonly UniversalJobMap Map = UniversalJobMap.For("readers", "find a book").Locate("look around", s => s.Outcome("minimize the time it takes to find a shelf", id: "shelf")).Build();

    private static readonly MarketSegmentation Found = new()
    {
        Segments = [new MarketSegment("1") { Size = 2, Share = 0.5, Stability = 0.75, TopOutcomes = [OutcomeId.Parse("shelf")] }, new MarketSegment("2") { Size = 2, Share = 0.5 }],
        Assignments = ["1", "2", "1", "2", null],
        Silhouette = 0.25,
    };

    [Fact]
    public void Serialize_Segments_HasSizesStabilityAndSilhouette()
    {
        JsonElement json = JsonDocument.Parse(JobMapJson.Serialize(Found)).RootElement;

        json.GetProperty("segments").EnumerateArray().Select(segment => (segment.GetProperty("id").GetString(), segment.GetProperty("size").GetInt32(), segment.GetProperty("share").GetDouble()))
            .Should().Equal(("1", 2, 0.5), ("2", 2, 0.5));
        json.GetProperty("segments")[0].GetProperty("stability").GetDouble().Should().Be(0.75);
        json.GetProperty("segments")[1].GetProperty("stability").ValueKind.Should().Be(JsonValueKind.Null);
        (json.GetProperty("silhouette").GetDouble(), json.GetProperty("reason").ValueKind).Should().Be((0.25, JsonValueKind.Null));
    }

    [Fact]
    public void Serialize_NoSegments_HasAnEmptyListAndTheReason()
    {
        JsonElement json = JsonDocument.Parse(JobMapJson.Serialize(new MarketSegmentation { Reason = "noise does as well" })).RootElement;

        (json.GetProperty("segments").GetArrayLength(), json.GetProperty("reason").GetString()).Should().Be((0, "noise does as well"));
    }

    [Fact]
    public void Serialize_WithScores_HasThemBySegment()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Map, Found.Split(Responses()));
        JsonElement json = JsonDocument.Parse(JobMapJson.Serialize(Found, analysis)).RootElement;

        json.GetProperty("segments").EnumerateArray().Select(segment => segment.GetProperty("scores")[0].GetProperty("opportunity").GetDouble()).Should().Equal(20, 0);
        FluentActions.Invoking(() => JobMapJson.Serialize(Found, OpportunityAnalysis.Run(Map, Responses()))).Should().Throw<ArgumentException>().WithMessage("*'1'*");
        FluentActions.Invoking(() => JobMapJson.Serialize((MarketSegmentation)null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>The odd ones, of segment 1, find it important and are not satisfied; the even ones the other way round.</summary>
    private static SurveyResponses Responses()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, [OutcomeId.Parse("shelf")]);
        for (int r = 0; r < 5; r++)
        {
            builder.AddRespondent();
            builder.SetImportance(0, r % 2 == 0 ? 5 : 1);
            builder.SetSatisfaction(0, r % 2 == 0 ? 1 : 5);
        }

        return builder.Build();
    }
}
