using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization;

/// <summary>Whatever a tally document says, the answer is a tally or reasons with their places, and what is a tally can be scored.</summary>
public sealed class TallyStrictnessTests
{
    private static readonly string Small = JobMapJson.Serialize(Tallies.Small);

    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(JobMapJson.Serialize(Tallies.SmallWithMoments));

    private static readonly Gen<byte[]> Fragment = Gens.AnyOf(
        "\"", "{", "}", "[", "]", ",", ":", "null", "true", "1e999", "-", "0", "1.0", "9223372036854775807", "\"170141183460469231731687303715884105727\"", "[]", "{}", "\n", "\0",
        "\"x-a\":1,", "\"segment\":\"a\",", "\"counts\":[],", "\"scale\":\"1..9\",", "\"schemaVersion\":2,", "\"kind\":\"jobMap\",", "\"completeCase\":1,").Select(Encoding.UTF8.GetBytes);

    [Theory]
    [InlineData("scale", "\"5..5\"", "$.scale", "JM9002", "should be a scale such as 1..5")]
    [InlineData("scale", "null", "$.scale", "JM9002", "it is missing")]
    [InlineData("scale", "\"1..3\"", "$.ratings", "JM9002", "null and the ratings of 1..3")]
    [InlineData("groups[0].needs[0].counts", "[[0, 0, 0, 0]]", "$.groups[0].needs[0].counts", "JM9002", "should be 4 rows, the first for no answer; it is 1 row.")]
    [InlineData("solution", "\" \"", "$.solution", "JM9002", "should be a name of one line")]
    [InlineData("segmentVariable", "null", "$.groups[0].segment", "JM9002", "should be null, since there is no segmentVariable; it is 'a'")]
    [InlineData("segmentVariable", "7", "$.segmentVariable", "JM9002", "should be a text; it is a number")]
    [InlineData("completeCase", "\"yes\"", "$.completeCase", "JM9002", "should be true or false; it is a text")]
    [InlineData("excludedRespondents", "3", "$.excludedRespondents", "JM9002", "from 0 to 0; it is 3")]
    [InlineData("excludedRespondents", "-3", "$.excludedRespondents", "JM9002", "it is -3")]
    [InlineData("parts", "[\"a\", \"a\"]", "$.parts[1]", "JM9002", "the part 'a' is there twice")]
    [InlineData("parts", "[null]", "$.parts[0]", "JM9002", "should be the name of a part")]
    [InlineData("groups", "null", "$.groups", "JM9002", "should be a list")]
    [InlineData("groups", "{}", "$.groups", "JM9002", "should be a list; it is an object")]
    [InlineData("groups[0]", "null", "$.groups[0]", "JM9002", "should be a group")]
    [InlineData("groups[0].segment", "\"b\"", "$.groups[1].segment", "JM9002", "the segment 'b' is there twice")]
    [InlineData("groups[1].segment", "null", "$.groups[2].segment", "JM9002", "those in no segment is there twice")]
    [InlineData("groups[0].respondents", "-1", "$.groups[0].respondents", "JM9002", "it is -1")]
    [InlineData("groups[0].respondents", "1", "$.groups[0].needs[0].counts", "JM9002", "no more than the 1 respondents of the group")]
    [InlineData("groups[0].respondents", "8796093022208", "$.groups[0].respondents", "JM9002", "from 0 to 8796093022207")]
    [InlineData("groups[0].respondents", "1.5", "$.groups[0].respondents", "JM9002", "should be a whole number; it is another number")]
    [InlineData("groups[0].respondents", "99999999999999999999", "$.groups[0].respondents", "JM9002", "should be a whole number; it is another number")]
    [InlineData("groups[0].needs", "null", "$.groups[0].needs", "JM9002", "should be a list")]
    [InlineData("groups[0].needs[0].id", "\"no id\"", "$.groups[0].needs[0].id", "JM9002", "should be the id of an outcome or job; it is 'no id'")]
    [InlineData("groups[0].needs[1].id", "\"dry\"", "$.groups[0].needs[1].id", "JM9002", "'dry' is there twice")]
    [InlineData("groups[0].needs[0].counts[1][3]", "-1", "$.groups[0].needs[0].counts[1][3]", "JM9002", "from 0 to 2; it is '-1'")]
    [InlineData("groups[0].needs[0].counts[1][3]", "\"1\"", "$.groups[0].needs[0].counts[1][3]", "JM9002", "should be a whole number; it is a text")]
    [InlineData("groups[0].needs[0].counts[1]", "[1]", "$.groups[0].needs[0].counts[1]", "JM9002", "should be 4 numbers, the first for no answer; it is 1 number.")]
    [InlineData("groups[0].needs[0].counts", "[[[]]]", "$.groups[0].needs[0].counts[0][0]", "JM9002", "should be a whole number; it is a list")]
    [InlineData("groups[0].needs[0].weights.sums", "null", "$.groups[0].needs[0].weights.sums", "JM9002", "should be 4 rows")]
    [InlineData("groups[0].needs[0].weights.sumsOfSquares[0][0]", "\"-1\"", "$.groups[0].needs[0].weights.sumsOfSquares[0][0]", "JM9002", "in digits")]
    [InlineData("groups[0].needs[0].weights.sumsOfSquares[0][0]", "7", "$.groups[0].needs[0].weights.sumsOfSquares[0][0]", "JM9002", "should be a text; it is a number")]
    [InlineData("groups[0].needs[0].weights.sumsOfSquares[0][0]", "\"170141183460469231731687303715884105728\"", "$.groups[0].needs[0].weights.sumsOfSquares[0][0]", "JM9002", "below 2 to the power of 127")]
    [InlineData("groups[0].needs[0].weights.sums[0][0]", "5", "$.groups[0].needs[0].weights.sums[0][0]", "JM9002", "that 0 respondents can have")]
    [InlineData("groups[0].needs[0].weights.sums[0][2]", "1048576000001", "$.groups[0].needs[0].weights.sums[0][2]", "JM9002", "that 1 respondents can have")]
    [InlineData("groups[0].needs[0].importanceNoAnswers.dontKnow", "2", "$.groups[0].needs[0].importanceNoAnswers.dontKnow", "JM9002", "from 0 to 1")]
    [InlineData("groups[0].needs[0].importanceNoAnswers.blank", "1", "$.groups[0].needs[0].importanceNoAnswers", "JM9002", "should be the 1 respondents without a rating; it is 2 respondents")]
    [InlineData("groups[0].needs[0].importanceNoAnswers.blank", "null", "$.groups[0].needs[0].importanceNoAnswers.blank", "JM9002", "it is missing")]
    [InlineData("groups[0].needs[0].satisfactionNoAnswers", "{ \"blank\": 0, \"dontKnow\": 1, \"notApplicable\": 0 }", "$.groups[0].needs[0].satisfactionNoAnswers.dontKnow", "JM9002", "from 0 to 0")]
    [InlineData("kind", "\"analysis\"", "$", "JM9003", "reads 'tally' up to version 1")]
    [InlineData("schemaVersion", "2", "$", "JM9003", "update the library")]
    public void DeserializeTally_FaultyValue_IsRefusedWithItsPlace(string member, string value, string path, string id, string message)
    {
        JsonNode document = JsonNode.Parse(Small)!;
        Set(document, member, JsonNode.Parse(value));

        JobMapResult<SurveyTally> result = JobMapJson.DeserializeTally(document.ToJsonString(), "tally.json");

        result.IsSuccess.Should().BeFalse();
        Diagnostic first = result.Diagnostics[0];
        (first.Id, first.Location.Path, first.Location.Source).Should().Be((id, path, "tally.json"), "that is what is wrong in {0}", result.Diagnostics[0]);
        first.Message.Should().Contain(message);
        first.Location.Line.Should().BePositive();
        first.Location.Column.Should().BePositive();
    }

    [Theory]
    [InlineData("\"solution\"", "\"solutoin\"", "$.solutoin", "did you mean 'solution'?")]
    [InlineData("\"respondents\": 2", "\"respondent\": 2", "$.groups[0].respondent", "did you mean 'respondents'?")]
    [InlineData("\"respondents\": 2", "\"respondents\": 2, \"x-own\": 1", "$.groups[0].x-own", "is not known")]
    public void DeserializeTally_UnknownMember_IsRefusedWithASuggestion(string written, string faulty, string path, string message)
    {
        JobMapResult<SurveyTally> result = JobMapJson.DeserializeTally(Small.Replace(written, faulty, StringComparison.Ordinal));

        result.Diagnostics.Should().ContainSingle("what follows from it is no news").Which.Should().Match<Diagnostic>(d => d.Id == "JM9005" && d.Location.Path == path && d.Location.Line > 1);
        result.Diagnostics[0].Message.Should().Contain(message);
    }

    [Fact]
    public void DeserializeTally_MemberTwice_IsRefused() =>
        JobMapJson.DeserializeTally(Small.Replace("\"solution\"", "\"scale\": \"1..5\", \"solution\"", StringComparison.Ordinal)).Diagnostics.Should().Contain(d => d.Id == "JM9006");

    [Fact]
    public void DeserializeTally_WithoutHead_IsReadAndSaysSo() =>
        JobMapJson.DeserializeTally("""{ "scale": "1..5", "solution": "mixed", "groups": [] }""").Should().Match<JobMapResult<SurveyTally>>(
            result => result.IsSuccess && result.Diagnostics.Count == 1 && result.Diagnostics[0].Id == "JM9008");

    [Fact]
    public void DeserializeTally_BeyondALimit_IsRefused()
    {
        JobMapJson.DeserializeTally(Small, null, new TallyReadOptions { MaximumBytes = 100 }).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JM9004");
        JobMapJson.DeserializeTally(Valid, null, new TallyReadOptions { MaximumBytes = 100 }).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JM9004");
        JobMapJson.DeserializeTally(Small, null, new TallyReadOptions { MaximumHistograms = 8 }).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JM9007");
        JobMapJson.DeserializeTally(Small, null, new TallyReadOptions { MaximumHistograms = 9 }).IsSuccess.Should().BeTrue();
        JobMapJson.DeserializeTally($$"""{ "x-deep": {{new string('[', 40)}}{{new string(']', 40)}} }""").Diagnostics.Should().Contain(d => d.Id == "JM9007");
        FluentActions.Invoking(() => new TallyReadOptions { MaximumHistograms = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new TallyReadOptions { MaximumBytes = 5 }.ToString().Should().Be("5 bytes, 100000 histograms, 5000000 second moments");
    }

    [Fact]
    public void DeserializeTally_LoneSurrogate_IsMalformed()
    {
        JobMapJson.DeserializeTally("{ \"scale\": \"\ud800\" }").Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JM9001");
        JobMapJson.DeserializeTally("").Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JM9001");
    }

    /// <summary>As many respondents as there can be, all of the greatest weight there can be: sums stay numbers, and so do scores.</summary>
    [Theory]
    [InlineData(8796093022207, 1)]
    [InlineData(8796093, 1_000_000)]
    public void DeserializeTally_TheMostThereCanBe_CanBeScored(long respondents, long weight)
    {
        string sum = (respondents * (weight << 20)).ToString(CultureInfo.InvariantCulture);
        string squares = ((Int128)respondents * ((Int128)(weight << 20) * (weight << 20))).ToString(CultureInfo.InvariantCulture);
        string json = Table(respondents, sum, squares);

        SurveyTally tally = JobMapJson.DeserializeTally(json).Value;

        ScoresOf(tally).Should().OnlyContain(score => score == null || double.IsFinite(score.Value)).And.NotBeEmpty();
        JobMapJson.DeserializeTally(Table(respondents, "1" + sum, squares)).IsSuccess.Should().BeFalse();
    }

    [Fact]
    public void DeserializeTally_RandomPiecesOfJson_NeverThrows() => Fragment.Array[0, 30].Select(pieces => pieces.SelectMany(piece => piece).ToArray()).Sample(IsAnswered, iter: 2000);

    [Fact]
    public void DeserializeTally_ValidDocumentWithBytesChanged_NeverThrows() =>
        Gen.Select(Gen.Int[0, Valid.Length - 1], Gens.AnyOf([.. "0123456789-[]{},\"nat. "u8.ToArray()])).Array[1, 4].Select(changes =>
        {
            byte[] mutated = [.. Valid];
            foreach ((int at, byte value) in changes)
            {
                mutated[at] = value;
            }

            return mutated;
        }).Sample(IsAnswered, iter: 3000);

    [Fact]
    public void DeserializeTally_ValidDocumentCutAndPatched_NeverThrows() =>
        Gen.Select(Gen.Int[0, Valid.Length], Gen.Int[0, Valid.Length], Fragment).Select((from, to, piece) => (byte[])[.. Valid[..from], .. piece, .. Valid[to..]]).Sample(IsAnswered, iter: 2000);

    private static bool IsAnswered(byte[] document)
    {
        JobMapResult<SurveyTally> result = JobMapJson.DeserializeTally(document, "fuzz");
        if (result.TryGetValue(out SurveyTally? tally))
        {
            string written = JobMapJson.Serialize(tally);
            JobMapJson.DeserializeTally(written).Value.Should().Be(tally);
            ScoresOf(tally).Should().OnlyContain(score => score == null || double.IsFinite(score.Value));
        }

        return result.IsSuccess
            ? result.Diagnostics.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Error)
            : result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) && result.Diagnostics.All(diagnostic => diagnostic.Location.Source == "fuzz");
    }

    private static List<double?> ScoresOf(SurveyTally tally) =>
    [
        .. OpportunityDefinition.All.SelectMany(definition => OpportunityAnalysis.Run(Maps.Garden, tally.WithoutSegments(), new OpportunityOptions
        {
            Definition = definition,
            Missing = tally.IsCompleteCase ? MissingAnswers.CompleteCase : MissingAnswers.AvailableCase,
        }).Scores).SelectMany(score => (double?[])[score.Opportunity, score.Interval?.Lower, score.Interval?.Upper]),
    ];

    private static string Table(long respondents, string sum, string squares) => $$"""
        { "kind": "tally", "schemaVersion": 1, "scale": "1..2", "solution": "mixed", "weightVariable": "w", "groups": [ { "respondents": {{respondents}}, "needs": [ {
          "id": "dry", "counts": [[0, 0, 0], [0, 0, 0], [0, {{respondents}}, 0]],
          "weights": { "sums": [[0, 0, 0], [0, 0, 0], [0, {{sum}}, 0]], "sumsOfSquares": [["0", "0", "0"], ["0", "0", "0"], ["0", "{{squares}}", "0"]] } } ] } ] }
        """;

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
