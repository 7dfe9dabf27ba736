using System.Text.Json;
using JobMap.Journeys;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization.Journeys;

public sealed class JourneyDiffDocumentTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(2);

    private static readonly Touchpoint App = new(TouchpointId.Parse("app"), "the list") { Serves = [Map.Outcomes[0].Id], Status = OfferingStatus.Planned, Barriers = ["no signal"] };

    private static readonly Touchpoint Hotline = new(TouchpointId.Parse("hotline"), "the hotline") { Serves = [Map.Outcomes[1].Id], Status = OfferingStatus.Planned };

    private static readonly JourneyMap Before = JourneyOf([App, Hotline], 20);

    private static readonly JourneyMap After = JourneyOf([App with { Status = OfferingStatus.Existing }, Hotline], 30);

    [Fact]
    public void Serialize_Diff_HoldsEveryChangeInOrder()
    {
        JourneyDiff diff = JourneyDiff.Between(Before, After);
        JsonElement[] written = [.. JsonDocument.Parse(JobMapJson.Serialize(diff)).RootElement.GetProperty("changes").EnumerateArray()];
        written.Select(change => (change.GetProperty("id").GetString(), change.GetProperty("member").GetString(), change.GetProperty("before").GetString(), change.GetProperty("after").GetString()))
            .Should().Equal(diff.Changes.Select(change => ((string?)change.Id, change.Member, change.Before, change.After))).And.NotBeEmpty();
        JsonElement value = written.Single(change => change.GetProperty("member").GetString() == "value");
        (value.GetProperty("kind").GetString(), value.GetProperty("subject").GetString(), value.GetProperty("from").GetString()).Should().Be(("changed", "kpi", "execute"));
        value.GetProperty("difference").GetDouble().Should().BeApproximately(0.1, 1e-12);
        value.GetProperty("interval").GetProperty("lower").GetDouble().Should().Be(diff.Changes.Single(change => change.Member == "value").DifferenceInterval!.Value.Lower);
    }

    [Fact]
    public void Serialize_Diff_HoldsPlannedAgainstActual()
    {
        JsonElement json = JsonDocument.Parse(JobMapJson.Serialize(JourneyDiff.Between(Before, After))).RootElement;
        JsonElement realized = json.GetProperty("realized").EnumerateArray().Single();
        (realized.GetProperty("id").GetString(), realized.GetProperty("name").GetString(), realized.GetProperty("asPlanned").GetBoolean()).Should().Be(("app", "the list", true));
        json.GetProperty("stillPlanned").EnumerateArray().Select(id => id.GetString()).Should().Equal("hotline");
    }

    [Fact]
    public void Serialize_NoDifferences_IsTheFrameAlone() =>
        JobMapJson.Serialize(JourneyDiff.Between(After, After)).Should().StartWith("{\n  \"changes\": [],\n  \"realized\": [],\n  \"stillPlanned\": [");

    [Fact]
    public void Serialize_Null_Throws() => FluentActions.Invoking(() => JobMapJson.Serialize((JourneyDiff)null!)).Should().Throw<ArgumentNullException>().WithParameterName("diff");

    private static JourneyMap JourneyOf(Touchpoint[] touchpoints, int left) => JourneyProjection.Project(Map, JourneyTemplate.EightSteps, new Offering(SolutionId.Parse("hose"))
    {
        Touchpoints = touchpoints,
        Kpis = [new Kpi(KpiId.Parse("churn"), "who left", KpiKind.Churn) { Measurements = [KpiMeasurement.OfShare($"wave {left}", left, 100)] }],
    });
}
