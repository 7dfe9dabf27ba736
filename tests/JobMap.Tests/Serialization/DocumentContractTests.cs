using System.Text.Json;
using JobMap.Journeys;
using JobMap.Serialization;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization;

/// <summary>The member names that scripts rely on, and the figures behind them.</summary>
public sealed class DocumentContractTests
{
    private static readonly JsonElement Analysis = JsonElement.Parse(JobMapJson.Serialize(Study.Analysis));

    private static readonly JsonElement Journey = JsonElement.Parse(JobMapJson.Serialize(JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: Study.Analysis)));

    [Theory]
    [InlineData("definition", "ulwick-top-two-box")]
    [InlineData("missing", "available-case")]
    [InlineData("thresholds", "wcw-2005")]
    public void Analysis_Choices_AreNamed(string member, string expected) => Analysis.GetProperty(member).GetString().Should().Be(expected);

    [Fact]
    public void Analysis_Figures_AreThereAndUnrounded()
    {
        (Analysis.GetProperty("level").GetDouble(), Analysis.GetProperty("resamples").GetInt32(), Analysis.GetProperty("seed").GetInt32(), Analysis.GetProperty("respondents").GetInt32())
            .Should().Be((0.95, 2000, 1, 40));
        JsonElement first = Analysis.GetProperty("scores")[0];
        first.GetProperty("opportunity").GetDouble().Should().Be(Study.Analysis.Ranked[0].Opportunity);
        first.GetProperty("interval").GetProperty("lower").GetDouble().Should().Be(Study.Analysis.Ranked[0].Interval!.Value.Lower);
    }

    [Fact]
    public void Analysis_EveryScore_HasEveryMemberOfTheContract()
    {
        string[] members = ["outcome", "statement", "step", "segment", "n", "importance", "satisfaction", "opportunity", "interval", "rank", "rankInterval", "probabilityTop", "zone", "band", "straddles"];

        Analysis.GetProperty("scores").EnumerateArray().Should().HaveCount(6).And.OnlyContain(score => members.All(member => Has(score, member)));
    }

    [Fact]
    public void Analysis_Scores_AreRankedAndThoseWithoutComeLast() =>
        Analysis.GetProperty("scores").EnumerateArray().Select(score => score.GetProperty("outcome").GetString())
            .Should().Equal([.. Study.Analysis.Ranked.Select(score => score.Need.Id.Value), "clear"]);

    [Fact]
    public void Analysis_ScoreThatCannotBeTold_IsNullWithAReason()
    {
        JsonElement last = Analysis.GetProperty("scores")[5];

        last.GetProperty("opportunity").ValueKind.Should().Be(JsonValueKind.Null);
        last.GetProperty("reason").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Journey_EveryStage_HasEveryLane()
    {
        string[] lanes =
        [
            "actions", "goals", "questions", "motivations", "barriers", "pains", "gains", "opportunities", "overserved", "touchpoints",
            "frontstage", "backstage", "support", "evidence", "momentsOfTruth", "milestones", "leapsOfFaith", "kpis",
        ];

        foreach (JsonElement stage in Journey.GetProperty("stages").EnumerateArray())
        {
            stage.GetProperty("lanes").EnumerateObject().Select(lane => lane.Name).Should().Equal(lanes);
            stage.GetProperty("lanes").EnumerateObject().Where(lane => lane.Value.GetArrayLength() == 0).Select(lane => lane.Name)
                .Should().Equal(stage.GetProperty("emptyLanes").EnumerateArray().Select(lane => lane.GetProperty("lane").GetString()));
        }
    }

    [Fact]
    public void Journey_EveryItem_NamesItsRuleAndSources()
    {
        IEnumerable<JsonElement> items = Journey.GetProperty("stages").EnumerateArray()
            .SelectMany(stage => stage.GetProperty("lanes").EnumerateObject().SelectMany(lane => lane.Value.EnumerateArray()));

        items.Should().NotBeEmpty().And.OnlyContain(item =>
            item.GetProperty("derivedFrom").GetProperty("rule").GetString()!.Length > 0 && item.GetProperty("derivedFrom").GetProperty("sources").GetArrayLength() > 0);
    }

    [Fact]
    public void Journey_Emotion_HasValueScaleAndLimitsOrAReason()
    {
        JsonElement.ArrayEnumerator stages = Journey.GetProperty("stages").EnumerateArray();

        stages.First().GetProperty("emotion").EnumerateObject().Select(member => member.Name).Should().StartWith(["value", "scale", "lower", "upper"]);
        stages.Last().GetProperty("emotion").ValueKind.Should().Be(JsonValueKind.Null);
        stages.Last().GetProperty("emotionReason").GetString().Should().NotBeNullOrEmpty();
        Journey.GetProperty("unplaced").GetArrayLength().Should().Be(0);
    }

    private static bool Has(JsonElement element, string member) => element.TryGetProperty(member, out _);
}
