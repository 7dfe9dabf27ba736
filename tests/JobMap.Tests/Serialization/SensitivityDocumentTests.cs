using System.Text.Json;
using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization;

public sealed class SensitivityDocumentTests
{
    private static readonly OpportunitySensitivity Garden = OpportunitySensitivity.Run(Maps.Garden, SurveyTally.From(Study.Large), new SensitivityOptions { Top = 2 });

    [Fact]
    public void Serialize_Sensitivity_HoldsTheFiguresUnrounded()
    {
        JsonElement json = JsonDocument.Parse(JobMapJson.Serialize(Garden)).RootElement;

        (json.GetProperty("definition").GetString(), json.GetProperty("missing").GetString(), json.GetProperty("top").GetInt32()).Should().Be(("ulwick-top-two-box", "available-case", 2));
        json.GetProperty("unavailable")[0].GetProperty("missing").GetString().Should().Be("complete-case");
        json.GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("tau").GetDouble()).Should().Equal(Garden.Variants.Select(variant => variant.KendallTau!.Value));
        json.GetProperty("variants")[0].GetProperty("thresholds").EnumerateArray().Select(name => name.GetString()).Should().Equal("wcw-2005", "ttp-2016");
        foreach ((JsonElement written, OutcomeSensitivity outcome) in json.GetProperty("outcomes").EnumerateArray().Zip(Garden.Outcomes).Where(pair => pair.Second.Rank is not null))
        {
            written.GetProperty("outcome").GetString().Should().Be(outcome.Need.Id.Value);
            (written.GetProperty("bestRank").GetInt32(), written.GetProperty("worstRank").GetInt32()).Should().Be((outcome.BestRank!.Value, outcome.WorstRank!.Value));
            written.GetProperty("placements").EnumerateArray().Select(placement => placement.GetProperty("opportunity").GetDouble())
                .Should().Equal(outcome.Placements.Select(placement => placement.Opportunity!.Value));
            written.GetProperty("placements")[0].GetProperty("bands")[1].GetProperty("band").GetString().Should().Be(outcome.Placements[0].Bands[1]);
        }
    }

    [Fact]
    public void Serialize_OutcomeWithoutAScore_HasNullsAndTheReason()
    {
        JsonElement clear = JsonDocument.Parse(JobMapJson.Serialize(Garden)).RootElement.GetProperty("outcomes").EnumerateArray().Last();

        clear.GetProperty("outcome").GetString().Should().Be("clear");
        clear.GetProperty("rank").ValueKind.Should().Be(JsonValueKind.Null);
        clear.GetProperty("placements")[0].GetProperty("reason").GetString().Should().Be("it was not asked");
    }

    [Fact]
    public void Converters_Sensitivity_WriteTheDocument()
    {
        JsonSerializerOptions options = JobMapJson.AddConverters(new JsonSerializerOptions());

        using JsonDocument written = JsonDocument.Parse(JsonSerializer.Serialize(Garden, options));
        using JsonDocument expected = JsonDocument.Parse(JobMapJson.Serialize(Garden));
        JsonElement.DeepEquals(written.RootElement, expected.RootElement).Should().BeTrue();
    }

    [Fact]
    public void Serialize_Null_Throws() =>
        FluentActions.Invoking(() => JobMapJson.Serialize((OpportunitySensitivity)null!)).Should().Throw<ArgumentNullException>();
}
