using System.Globalization;
using System.Text.Json.Nodes;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Tests.Serialization;

/// <summary>Second moments in a document that are none, contradict themselves or the histograms, or are too many.</summary>
public sealed class TallyMomentsStrictnessTests
{
    /// <summary>Two respondents of weight 1 and 2: the first rated dry 2 and 1, and nothing else; the second 1 and 2, and winter 2 and 2. Ratings of 2 are the top box.</summary>
    private const string Weighted = """
        { "kind": "tally", "schemaVersion": 1, "scale": "1..2 top 1", "solution": "mixed", "weightVariable": "w", "groups": [ { "respondents": 2, "needs": [
          { "id": "dry", "counts": [[0, 0, 0], [0, 0, 1], [0, 1, 0]],
            "weights": { "sums": [[0, 0, 0], [0, 0, 2097152], [0, 1048576, 0]], "sumsOfSquares": [["0", "0", "0"], ["0", "0", "4398046511104"], ["0", "1099511627776", "0"]] } },
          { "id": "winter", "counts": [[1, 0, 0], [0, 0, 0], [0, 0, 1]],
            "weights": { "sums": [[1048576, 0, 0], [0, 0, 0], [0, 0, 2097152]], "sumsOfSquares": [["1099511627776", "0", "0"], ["0", "0", "0"], ["0", "0", "4398046511104"]] } } ],
          "secondMoments": {
            "needs": ["dry", "winter"], "marks": ["importanceAnswered", "importanceTop", "satisfactionAnswered", "satisfactionTop"],
            "counts": [[2], [1, 1], [2, 1, 2], [1, 0, 1, 1], [1, 0, 1, 1, 1], [1, 0, 1, 1, 1, 1], [1, 0, 1, 1, 1, 1, 1], [1, 0, 1, 1, 1, 1, 1, 1]],
            "weights": {
              "sums": [3145728, 1048576, 3145728, 2097152, 2097152, 2097152, 2097152, 2097152],
              "sumsOfSquares": [
                ["5497558138880"], ["1099511627776", "1099511627776"], ["5497558138880", "1099511627776", "5497558138880"], ["4398046511104", "0", "4398046511104", "4398046511104"],
                ["4398046511104", "0", "4398046511104", "4398046511104", "4398046511104"],
                ["4398046511104", "0", "4398046511104", "4398046511104", "4398046511104", "4398046511104"],
                ["4398046511104", "0", "4398046511104", "4398046511104", "4398046511104", "4398046511104", "4398046511104"],
                ["4398046511104", "0", "4398046511104", "4398046511104", "4398046511104", "4398046511104", "4398046511104", "4398046511104"] ] } } } ] }
        """;

    private const string Moments = "$.groups[0].secondMoments";

    [Fact]
    public void DeserializeTally_Weighted_IsRead()
    {
        SurveyTally tally = JobMapJson.DeserializeTally(Weighted).Value;

        tally.Groups[0].SecondMoments!.IsWeighted.Should().BeTrue();
        JobMapJson.DeserializeTally(JobMapJson.Serialize(tally)).Value.Should().Be(tally);
    }

    [Theory]
    [InlineData("needs", "null", "needs", "should be a list; it is missing")]
    [InlineData("needs[1]", "\"no id\"", "needs[1]", "should be the id of an outcome or job; it is 'no id'")]
    [InlineData("needs[1]", "\"dry\"", "needs[1]", "'dry' is there twice")]
    [InlineData("needs[1]", "\"other\"", "needs[1]", "should be an outcome or job of the group; it is 'other'")]
    [InlineData("needs", "[]", "counts", "should be 0 rows, 4 for each outcome or job; it is 8 rows")]
    [InlineData("marks", "[\"importanceTop\"]", "marks", "it is another list")]
    [InlineData("marks[0]", "\"importanceTop\"", "marks", "it is another list")]
    [InlineData("counts", "null", "counts", "should be 8 rows, 4 for each outcome or job; it is missing")]
    [InlineData("counts", "[[2]]", "counts", "should be 8 rows, 4 for each outcome or job; it is 1 row")]
    [InlineData("counts", "2", "counts", "should be a list; it is a number")]
    [InlineData("counts[2]", "[1, 1]", "counts[2]", "should be 3 numbers, one for each mark up to its own; it is 2 numbers")]
    [InlineData("counts[2]", "null", "counts[2]", "should be 3 numbers, one for each mark up to its own; it is missing")]
    [InlineData("counts[4][1]", "-1", "counts[4][1]", "should be a whole number from 0 to 2; it is '-1'")]
    [InlineData("counts[4][1]", "3", "counts[4][1]", "should be a whole number from 0 to 2; it is '3'")]
    [InlineData("counts[4][1]", "null", "counts[4][1]", "should be a whole number from 0 to 2; it is missing")]
    [InlineData("counts[4][1]", "0.5", "counts[4][1]", "should be a whole number; it is another number")]
    [InlineData("counts[4][1]", "\"1\"", "counts[4][1]", "should be a whole number; it is a text")]
    [InlineData("counts[4][2]", "2", "counts[4][2]", "goes with the others, for importanceAnswered of 'winter' and satisfactionAnswered of 'dry'; it is 2")]
    [InlineData("counts[5][0]", "0", "counts[5][0]", "goes with the others, for importanceTop of 'winter' and importanceAnswered of 'dry'; it is 0")]
    [InlineData("counts[3][1]", "1", "counts[3][1]", "should be what the histogram of 'dry' says; it is another number")]
    [InlineData("weights", "null", "weights", "should be weights, since 'dry' has some; it is missing")]
    [InlineData("weights.sums", "[1]", "weights.sums", "should be 8 numbers; it is 1 number")]
    [InlineData("weights.sums[3]", "-1", "weights.sums[3]", "it is -1")]
    [InlineData("weights.sums[3]", "2097151", "weights.sumsOfSquares[3][3]", "goes with the others")]
    [InlineData("weights.sumsOfSquares", "null", "weights.sumsOfSquares", "should be 8 rows")]
    [InlineData("weights.sumsOfSquares[4][1]", "\"-1\"", "weights.sumsOfSquares[4][1]", "in digits")]
    [InlineData("weights.sumsOfSquares[4][1]", "\"1\"", "weights.sumsOfSquares[4][1]", "goes with the others")]
    [InlineData("weights.sumsOfSquares[3][2]", "\"4398046511103\"", "weights.sumsOfSquares[3][2]", "should be what the histogram of 'dry' says; it is another number")]
    public void DeserializeTally_FaultyValue_IsRefusedWithItsPlace(string member, string value, string path, string message)
    {
        JsonNode document = JsonNode.Parse(Weighted)!;
        Set(document["groups"]![0]!["secondMoments"]!, member, JsonNode.Parse(value));

        JobMapResult<SurveyTally> result = JobMapJson.DeserializeTally(document.ToJsonString(), "tally.json");

        result.IsSuccess.Should().BeFalse();
        Diagnostic first = result.Diagnostics[0];
        (first.Id, first.Location.Path, first.Location.Source).Should().Be(("JM9002", $"{Moments}.{path}", "tally.json"), "that is what is wrong in {0}", first);
        first.Message.Should().Contain(message);
        first.Location.Line.Should().BePositive();
    }

    [Fact]
    public void DeserializeTally_NeedWithoutMoments_IsRefused()
    {
        JsonNode document = JsonNode.Parse(Weighted)!;
        document["groups"]![0]!["secondMoments"] = JsonNode.Parse("""{ "needs": [], "counts": [] }""");

        JobMapJson.DeserializeTally(document.ToJsonString()).Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Location.Path == $"{Moments}.needs" && d.Message.Contains("a list without 'dry'", StringComparison.Ordinal));
    }

    [Fact]
    public void DeserializeTally_WeightsOfHistogramsWithoutAny_AreRefused()
    {
        JsonNode document = JsonNode.Parse(Weighted)!;
        foreach (JsonNode? need in document["groups"]![0]!["needs"]!.AsArray())
        {
            need!.AsObject().Remove("weights");
        }

        JobMapJson.DeserializeTally(document.ToJsonString()).Diagnostics.Select(d => d.Message).Should().Contain(message => message.Contains("left out, since 'dry' has no weights"));
    }

    [Fact]
    public void DeserializeTally_FaultyHistogram_IsNotHeldAgainstTheMoments()
    {
        JobMapResult<SurveyTally> result = JobMapJson.DeserializeTally(Weighted.Replace("\"id\": \"winter\"", "\"id\": \"no id\"", StringComparison.Ordinal));

        result.Diagnostics.Should().ContainSingle().Which.Location.Path.Should().Be("$.groups[0].needs[1].id");
    }

    [Fact]
    public void DeserializeTally_UnknownMember_IsRefusedWithASuggestion() =>
        JobMapJson.DeserializeTally(Weighted.Replace("\"marks\"", "\"mark\"", StringComparison.Ordinal)).Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == "JM9005" && d.Message.Contains("did you mean 'marks'?", StringComparison.Ordinal));

    /// <summary>Two needs have 36 counts.</summary>
    [Fact]
    public void DeserializeTally_MoreCountsThanTheLimit_IsRefused()
    {
        JobMapJson.DeserializeTally(Weighted, null, new TallyReadOptions { MaximumSecondMoments = 35 }).Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == "JM9007" && d.Message.Contains("35 counts of second moments", StringComparison.Ordinal));
        JobMapJson.DeserializeTally(Weighted, null, new TallyReadOptions { MaximumSecondMoments = 36 }).IsSuccess.Should().BeTrue();
        FluentActions.Invoking(() => new TallyReadOptions { MaximumSecondMoments = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Beyond 2 MiB a document is walked over first, and then read; the limits of the walk must leave room for what is allowed.</summary>
    [Fact]
    public void DeserializeTally_LargeDocument_IsRead()
    {
        const int Needs = 400;
        NeedId[] needs = [.. Enumerable.Range(0, Needs).Select(need => NeedId.Parse(string.Create(CultureInfo.InvariantCulture, $"need-{need:000}")))];
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, needs);
        for (int r = 0; r < 5; r++)
        {
            builder.AddRespondent();
            for (int need = 0; need < Needs; need++)
            {
                builder.SetImportance(need, 1 + ((r + need) % 5));
            }
        }

        SurveyTally tally = SurveyTally.WithSecondMoments(builder.Build());
        string json = JobMapJson.Serialize(tally);

        json.Length.Should().BeGreaterThan(2 * 1024 * 1024);
        JobMapJson.DeserializeTally(json).Value.Should().Be(tally);
        JobMapJson.DeserializeTally(json, null, new TallyReadOptions { MaximumHistograms = Needs }).IsSuccess.Should().BeTrue();
    }

    private static void Set(JsonNode document, string member, JsonNode? value)
    {
        string[] parts = member.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        JsonNode at = parts[..^1].Aggregate(document, (node, part) => part[0] == '[' ? node[int.Parse(part[1..^1], CultureInfo.InvariantCulture)]! : node[part]!);
        if (parts[^1][0] == '[')
        {
            at[int.Parse(parts[^1][1..^1], CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            at[parts[^1]] = value;
        }
    }
}
