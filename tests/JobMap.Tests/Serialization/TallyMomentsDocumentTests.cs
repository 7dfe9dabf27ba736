using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;
using NJsonSchema;

namespace JobMap.Tests.Serialization;

/// <summary>Second moments as a part of the tally document. That they come back as they were written is tested with all other tallies.</summary>
public sealed class TallyMomentsDocumentTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(1);

    [Fact]
    public void Serialize_SecondMoments_AreATriangleWithARowALine()
    {
        SurveyTally tally = SurveyTally.WithSecondMoments(Answers.Of(Map, [(5, 1), (4, 5), (null, 4)]));

        string json = JobMapJson.Serialize(tally);

        // Rated the importance: 2; in the top box: 2; rated the satisfaction: 3; in the top box: 2, of whom one has rated the importance.
        json.Should().Contain("        \"counts\": [\n          [2],\n          [2, 2],\n          [2, 2, 3],\n          [1, 1, 2, 2]\n        ]\n");
        json.Should().Contain("\"importanceAnswered\"").And.NotContain("\"sumsOfSquares\"");
    }

    [Fact]
    public void Serialize_WeightedSecondMoments_HaveSumsAndSquares()
    {
        SurveyTally tally = Tallies.SmallWithMoments;

        string json = JobMapJson.Serialize(tally);

        // Of the segment a: importance 1 and satisfaction 3 on 3..1 at 1.5, and a satisfaction of 2 at 0.25. 1.5² · 2⁴⁰ is 2473901162496, 0.25² · 2⁴⁰ is 68719476736.
        json.Should().Contain("[\"2473901162496\", \"2473901162496\", \"2542620639232\"]");
        JobMapJson.DeserializeTally(json).Value.Should().Be(tally);
    }

    [Fact]
    public void Serialize_WithoutSecondMoments_LeavesTheMemberOut() => JobMapJson.Serialize(Tallies.Small).Should().NotContain("secondMoments");

    [Fact]
    public async Task Serialize_SecondMoments_FitTheSchema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.Tally));

        schema.Validate(JobMapJson.Serialize(Tallies.SmallWithMoments)).Should().BeEmpty();
        schema.Validate(JobMapJson.Serialize(Tallies.SmallWithMoments).Replace("\"importanceTop\"", "\"importance\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        schema.Validate(JobMapJson.Serialize(Tallies.SmallWithMoments).Replace("[0]", "[-1]", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void DeserializeTally_NeedsInAnotherOrder_IsTheSameTally()
    {
        const string Json = """
            { "kind": "tally", "schemaVersion": 1, "scale": "1..2 top 1", "solution": "mixed", "groups": [ { "respondents": 2, "needs": [
              { "id": "dry", "counts": [[0, 0, 0], [0, 0, 1], [0, 0, 1]] },
              { "id": "winter", "counts": [[1, 0, 0], [0, 0, 0], [0, 1, 0]] } ],
              "secondMoments": { "needs": ["winter", "dry"], "counts": [[1], [1, 1], [1, 1, 1], [0, 0, 0, 0], [1, 1, 1, 0, 2], [0, 0, 0, 0, 1, 1], [1, 1, 1, 0, 2, 1, 2], [1, 1, 1, 0, 2, 1, 2, 2]] } } ] }
            """;

        SurveyTally tally = JobMapJson.DeserializeTally(Json).Value;

        SecondMoments moments = tally.Groups[0].SecondMoments!;
        moments.Needs.Should().Equal(NeedId.Parse("dry"), NeedId.Parse("winter"));
        moments.Count(NeedId.Parse("winter"), RatingIndicator.ImportanceTop, NeedId.Parse("dry"), RatingIndicator.ImportanceTop).Should().Be(0);
        moments.Count(NeedId.Parse("winter"), RatingIndicator.ImportanceTop, NeedId.Parse("dry"), RatingIndicator.SatisfactionTop).Should().Be(1);
        JobMapJson.DeserializeTally(JobMapJson.Serialize(tally)).Value.Should().Be(tally);
    }

    [Fact]
    public void DeserializeTally_SecondMoments_GiveTheRanksOfTheTallyInMemory()
    {
        SurveyTally tally = SurveyTally.WithSecondMoments(Study.Large.SegmentBy("garden"));

        OpportunityAnalysis read = OpportunityAnalysis.Run(Maps.Garden, JobMapJson.DeserializeTally(JobMapJson.Serialize(tally)).Value);

        read.Should().Be(OpportunityAnalysis.Run(Maps.Garden, tally));
        read.Ranked.Should().OnlyContain(score => score.RankInterval != null && score.ProbabilityTop != null);
    }

    [Fact]
    public void DeserializeTally_MergedWithOneWithoutSecondMoments_HasNone()
    {
        SurveyTally with = JobMapJson.DeserializeTally(JobMapJson.Serialize(SurveyTally.WithSecondMoments(Study.Large))).Value;
        SurveyTally without = JobMapJson.DeserializeTally(JobMapJson.Serialize(SurveyTally.From(Study.Large))).Value;

        with.Merge(with).Should().Be(SurveyTally.WithSecondMoments(Study.Large.Append(Study.Large)));
        with.Merge(without).Groups.Should().OnlyContain(group => group.SecondMoments == null);
        OpportunityAnalysis.Run(Maps.Garden, with.Merge(without)).Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM4003" && diagnostic.Message.Contains("without second moments", StringComparison.Ordinal));
    }
}
