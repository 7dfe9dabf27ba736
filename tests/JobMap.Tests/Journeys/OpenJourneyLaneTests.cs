using JobMap.Journeys;

namespace JobMap.Tests.Journeys;

/// <summary>The one table of swimlanes, which reader and writer share.</summary>
public sealed class OpenJourneyLaneTests
{
    [Fact]
    public void All_Lanes_AreThereOnceAndFoundByTheirNames()
    {
        OpenJourneyLane.All.Select(lane => lane.Lane).OfType<JourneyLane>().Should().BeEquivalentTo(Enum.GetValues<JourneyLane>());
        OpenJourneyLane.All.Should().OnlyContain(lane => OpenJourneyLane.Find(lane.Name) == lane);
    }

    [Fact]
    public void All_Synonyms_LeadToTheirLane() =>
        OpenJourneyLane.All.SelectMany(lane => lane.Synonyms.Select(name => (lane, name))).Where(pair => OpenJourneyLane.Find(pair.name) != pair.lane).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("the customer")]
    [InlineData("Thoughts")]
    public void Find_OtherName_IsNone(string name) => OpenJourneyLane.Find(name).Should().BeNull();
}
