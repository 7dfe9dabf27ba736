using JobMap.Journeys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

public sealed class JourneyMapTests
{
    [Fact]
    public void Equals_SameProjection_IsTrueAndOtherwiseFalse()
    {
        JourneyMap journey = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: Study.Analysis);
        JourneyMap again = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: Study.Analysis);

        again.Should().Be(journey);
        again.GetHashCode().Should().Be(journey.GetHashCode());
        JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps).Should().NotBe(journey);
    }
}
