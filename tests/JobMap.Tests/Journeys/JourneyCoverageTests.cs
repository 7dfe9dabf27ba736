using JobMap.Journeys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>The served shares: by hand, four outcomes of importance 8 and one of 3.</summary>
public sealed class JourneyCoverageTests
{
    [Fact]
    public void Coverage_WithAnswers_WeighsOutcomesByImportance()
    {
        Offering offering = FaultlessStudy.With(FaultlessStudy.Guide with { Status = OfferingStatus.Planned });
        JourneyCoverage coverage = JourneyAudit.Run(FaultlessStudy.Map, FaultlessStudy.Projected(offering), FaultlessStudy.Analysis).Coverage;

        coverage.IsWeighted.Should().BeTrue();
        coverage.Whole.Share.Should().BeApproximately(27.0 / 35, 1e-12);
        coverage.Whole.ShareOnceBuilt.Should().Be(1);
        (coverage.Whole.Outcomes, coverage.Whole.Served, coverage.Whole.ServedOnceBuilt, coverage.Whole.Unscored).Should().Be((5, 4, 5, 0));
        coverage.Steps.Select(step => (step.Of!.Value.Id, step.Share)).Should().Equal(("choose", 0), ("heat", 1), ("steep", 1), ("rinse", 1));
        coverage.Stages.Select(stage => (stage.Of!.Value.Id, stage.Share)).Should().Equal(("choosing", 0), ("buying", null), ("heating", 1), ("steeping", 1));
        coverage.ToString().Should().Be("the whole job: 77 % (4 of 5 outcomes)");
    }

    [Fact]
    public void Coverage_WithoutAnswers_CountsOutcomes()
    {
        JourneyCoverage coverage = JourneyAudit.Run(FaultlessStudy.Map, FaultlessStudy.Projected(FaultlessStudy.Without(FaultlessStudy.Guide))).Coverage;

        (coverage.IsWeighted, coverage.Whole.Share, coverage.Whole.Unscored).Should().Be((false, 0.8, 5));
    }

    [Fact]
    public void Coverage_OutcomesWithoutScore_HaveNoWeight()
    {
        JourneyCoverage coverage = JourneyAudit.Run(Maps.Garden, JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps), Study.Analysis).Coverage;

        coverage.Whole.Unscored.Should().Be(1);
        coverage.Steps.Select(step => step.Share).Should().Equal(0, 0, 0, null);
    }
}
