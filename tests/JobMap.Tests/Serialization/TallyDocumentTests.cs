using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;
using NJsonSchema;
using Snapshooter.Xunit;

namespace JobMap.Tests.Serialization;

/// <summary>The tally document: what is written is read back as the same, and equal tallies are the same text.</summary>
public sealed class TallyDocumentTests
{
    private static readonly Gen<SurveyResponses> Answered = Gens.ResponsesTo(Maps.Garden).Where(responses => responses.Respondents > 0);

    [Fact]
    public void Serialize_Tally_IsTheDocument() => JobMapJson.Serialize(Tallies.Small).MatchSnapshot();

    [Fact]
    public void DeserializeTally_WhatWasWritten_IsTheSameTallyAndTheSameText() =>
        Tallies.Any.Sample(
            tally =>
            {
                string json = JobMapJson.Serialize(tally);
                SurveyTally read = JobMapJson.DeserializeTally(json).Value;
                return read == tally && read.GetHashCode() == tally.GetHashCode() && JobMapJson.Serialize(read) == json && JobMapJson.DeserializeTally(json).Diagnostics.Count == 0;
            },
            iter: 500);

    [Fact]
    public void Serialize_PartsMergedInAnyOrder_AreTheSameText() =>
        Gen.Select(Answered, Answered).Sample(
            (a, b) =>
            {
                (SurveyTally first, SurveyTally second) = (SurveyTally.From(a.SegmentBy("group")), SurveyTally.From(b.SegmentBy("group")));
                return JobMapJson.Serialize(first.Merge(second)) == JobMapJson.Serialize(second.Merge(first));
            },
            iter: 50);

    [Fact]
    public void Serialize_NeedsCountedInAnotherOrder_AreTheSameText()
    {
        JointHistogram histogram = JointHistogram.Empty(RatingScale.FivePoint).Add(5, null, 2);
        KeyValuePair<NeedId, JointHistogram>[] needs = [new(NeedId.Parse("b"), histogram), new(NeedId.Parse("a"), histogram.Add(1, 1, 1))];
        SurveyTally Of(IEnumerable<KeyValuePair<NeedId, JointHistogram>> pairs) => new(RatingScale.FivePoint, null, [new TallyGroup(null, 3, pairs)]);

        JobMapJson.Serialize(Of(needs)).Should().Be(JobMapJson.Serialize(Of(needs.Reverse())));
    }

    [Fact]
    public async Task SchemaOf_Tally_HoldsOfEveryTallyThatIsWritten()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.Tally));

        Tallies.Any.Sample(tally => schema.Validate(JobMapJson.Serialize(tally)).Count == 0, iter: 50);
        schema.Validate(JobMapJson.Serialize(Tallies.Small).Replace("\"counts\"", "\"count\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        schema.Validate(JobMapJson.Serialize(Tallies.Small).Replace("\"respondents\": 2", "\"respondents\": -2", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void DeserializeTally_LargeDocument_IsWalkedAndTheSame()
    {
        JointHistogram histogram = JointHistogram.Empty(RatingScale.Create(0, 10)).Add(10, 0, 7, new WeightTotals(7L << 20, (Int128)7 << 40));
        SurveyTally tally = new(RatingScale.Create(0, 10), null, [new TallyGroup(null, 7, Enumerable.Range(0, 800).Select(n => KeyValuePair.Create(NeedId.Parse($"n{n}"), histogram)))]) { WeightVariable = "w" };
        byte[] json = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(JobMapJson.Serialize(tally))];

        json.Length.Should().BeGreaterThan(2 * 1024 * 1024);
        JobMapJson.DeserializeTally(json, "large.json").Value.Should().Be(tally);
    }

    [Fact]
    public void Merge_MembersOfOthers_AreKeptWhereBothHaveThem()
    {
        SurveyTally Of(string part, string json) => new(RatingScale.FivePoint, null, []) { Parts = [part], Extensions = ExtensionMembers.Empty.With("x-both", "1").With("x-own", json) };

        SurveyTally merged = Of("a", "1").Merge(Of("b", "2"));

        merged.Extensions.Should().Equal(ExtensionMembers.Empty.With("x-both", "1"));
        Of("a", "1").WithoutSegments().Extensions.Count.Should().Be(2);
        Of("a", "1").Should().NotBe(Of("a", "2"));
    }

    [Fact]
    public void Converters_Tally_IsTheWholeDocument()
    {
        JsonSerializerOptions options = JobMapJson.AddConverters(new JsonSerializerOptions());

        string json = JsonSerializer.Serialize(Tallies.Small, options);

        JsonSerializer.Deserialize<SurveyTally>(json, options).Should().Be(Tallies.Small);
        JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(JobMapJson.Serialize(Tallies.Small))).Should().BeTrue();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SurveyTally>("{}", options)).Should().Throw<JsonException>().WithMessage("*$.scale*");
    }

    [Fact]
    public void SerializeAndDeserialize_Null_AreRefused()
    {
        FluentActions.Invoking(() => JobMapJson.Serialize((SurveyTally)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JobMapJson.DeserializeTally((string)null!)).Should().Throw<ArgumentNullException>();
    }
}
