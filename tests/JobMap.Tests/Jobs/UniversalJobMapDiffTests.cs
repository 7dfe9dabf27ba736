using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

public sealed class UniversalJobMapDiffTests
{
    private static readonly JobStep Water = Maps.Garden.Steps[0];

    [Fact]
    public void ApplyTo_AnyPair_GivesTheOther() => MapPairs.Pair.Sample(pair =>
    {
        UniversalJobMapDiff diff = UniversalJobMapDiff.Between(pair.Before, pair.After);
        return diff.ApplyTo(pair.Before) == pair.After && diff.IsEmpty == (pair.Before == pair.After) && diff == UniversalJobMapDiff.Between(pair.Before, pair.After);
    }, iter: 1000);

    [Fact]
    public void Between_AnyMapAndItself_IsEmpty() => MapPairs.Whole.Sample(map => UniversalJobMapDiff.Between(map, map).IsEmpty, iter: 200);

    [Fact]
    public void Between_StepsInAnotherOrder_MovesAsFewAsPossible() =>
        Lines(Maps.Garden.WithSteps([.. Maps.Garden.Steps.Skip(1), Water])).Should().Equal($"moved step {Water.Id}: steps[0] → steps[3]");

    [Fact]
    public void Between_OutcomeInAnotherStep_IsMovedOnce()
    {
        JobStep hedge = Maps.Garden.Steps[2];
        UniversalJobMap after = Maps.Garden.WithSteps([Water with { Outcomes = [Water.Outcomes[1]] }, Maps.Garden.Steps[1], hedge with { Outcomes = [Water.Outcomes[0], .. hedge.Outcomes] }, Maps.Garden.Steps[3]]);

        Lines(after).Should().Equal($"moved outcome dry: step {Water.Id}[0] → step hedge[0]");
    }

    [Fact]
    public void Between_StepsAndOutcomes_SaysWhatIsNewGoneRewordedAndChanged()
    {
        DesiredOutcome reworded = Water.Outcomes[0] with { Statement = OutcomeStatement.Parse("minimize the likelihood that a plant withers") };
        DesiredOutcome added = new(OutcomeId.Parse("slug"), OutcomeStatement.Parse("minimize the number of slugs"));
        UniversalJobMap after = Maps.Garden.WithSteps([Water with { Name = "water all beds", Kind = UniversalStep.Prepare, Outcomes = [reworded, added] }, .. Maps.Garden.Steps.Skip(1).Take(2)]);

        Lines(after).Should().Equal(
            $"removed step {Maps.Garden.Steps[3].Id}: put the tools away",
            $"reworded step {Water.Id} (name): water the beds → water all beds",
            $"changed step {Water.Id} (kind): execute → prepare",
            "removed outcome runoff: minimize the amount of water that runs off",
            "reworded outcome dry (statement): minimize the likelihood that a plant dries out when nobody is at home → minimize the likelihood that a plant withers",
            "added outcome slug: minimize the number of slugs");
    }

    [Fact]
    public void Between_OtherParts_AreNamed()
    {
        UniversalJobMap before = Maps.Garden.WithComplexityFactors([new ComplexityFactor(ComplexityFactorKind.Person, "has little time")]);
        UniversalJobMap after = Maps.Garden.WithMarket(Maps.Garden.Market with { JobExecutor = "allotment holders" }).WithLadder(new JobLadder(JobRung.LittleJob))
            .WithJobs([new Job(JobId.Parse("calm"), JobKind.Emotional, JobStatement.Parse("feel calm"))])
            .WithLinks([new StepLink(StepLinkKind.Loop, StepId.Parse("hedge"), Water.Id)])
            .WithInapplicableSteps([new InapplicableStep(UniversalStep.Modify, "too late")])
            .WithComplexityFactors([new ComplexityFactor(ComplexityFactorKind.Person, "is seldom at home")]);

        UniversalJobMapDiff.Between(before, after).Changes.Select(change => change.ToString()).Should().Equal(
            "changed market (jobExecutor): gardeners → allotment holders",
            "added ladder: littleJob",
            "added job calm: feel calm",
            $"added link loop hedge → {Water.Id}: loop hedge → {Water.Id}",
            "added inapplicable step modify: too late",
            "reworded complexity factor has little time (description): has little time → is seldom at home");
    }

    [Fact]
    public void ApplyTo_MapTheDiffDoesNotFit_IsRefused()
    {
        UniversalJobMapDiff diff = UniversalJobMapDiff.Between(Maps.Garden, Maps.Garden.WithSteps(Maps.Garden.Steps.Skip(1)));

        diff.Invoking(d => d.ApplyTo(Maps.OfOutcomes(2))).Should().Throw<ArgumentException>().WithMessage("*does not fit*");
        diff.Invoking(d => d.ApplyTo(d.ApplyTo(Maps.Garden))).Should().Throw<ArgumentException>().WithMessage("*not there*");
    }

    [Fact]
    public void Between_TenThousandOutcomesReversed_MovesAllButOne()
    {
        UniversalJobMap before = Maps.OfOutcomes(10_000);
        UniversalJobMap after = before.WithSteps([before.Steps[0] with { Outcomes = [.. before.Outcomes.Reverse()] }]);
        UniversalJobMapDiff diff = UniversalJobMapDiff.Between(before, after);

        diff.Changes.Should().HaveCount(9_999);
        (diff.ApplyTo(before) == after).Should().BeTrue();
    }

    private static IEnumerable<string> Lines(UniversalJobMap after) => UniversalJobMapDiff.Between(Maps.Garden, after).Changes.Select(change => change.ToString());
}
