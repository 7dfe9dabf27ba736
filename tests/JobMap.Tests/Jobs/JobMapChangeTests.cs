using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

/// <summary>Changes and diffs as values and as lines.</summary>
public sealed class JobMapChangeTests
{
    private static readonly StepId Dig = StepId.Parse("dig");

    [Fact]
    public void ToString_EachKindOfChange_IsOneLine()
    {
        UniversalJobMap before = Nested.Map.WithFinancialOutcomes([Outcome("cost", "minimize the cost of water")])
            .WithConsumptionJobs([new ConsumptionJob(JobId.Parse("can"), ConsumptionJobKind.Clean, JobStatement.Parse("rinse the can"))])
            .WithInapplicableSteps([new InapplicableStep(UniversalStep.Modify, "too late")])
            .WithMarket(Nested.Map.Market with { PurchaseDecisionMaker = "owners" });
        UniversalJobMap after = before
            .WithStep(before.Steps[1] with { SubSteps = [before.Steps[1].SubSteps[0] with { Name = "dig a small hole" }] })
            .WithOutcome(Dig, before.FindOutcome(OutcomeId.Parse("spill"))!).WithFinancialOutcomes([]).WithInapplicableSteps([])
            .WithConsumptionJobs([new ConsumptionJob(JobId.Parse("can"), ConsumptionJobKind.Store, JobStatement.Parse("rinse the can"))])
            .WithComplexityFactors([new ComplexityFactor(ComplexityFactorKind.Person, "bad knees")])
            .WithMarket(Nested.Map.Market);

        UniversalJobMapDiff.Between(before, after).Changes.Select(change => change.ToString()).Should().Equal(
            "changed market (purchaseDecisionMaker): owners → none",
            "reworded sub-step dig (name): dig a hole → dig a small hole",
            "moved outcome spill: sub-step fill[0] → sub-step dig[1]",
            "removed financial outcome cost: minimize the cost of water",
            "changed consumption job can (kind): clean → store",
            "removed inapplicable step modify: too late",
            "added complexity factor bad knees: bad knees");
    }

    [Fact]
    public void ToString_Diff_CountsItsChanges()
    {
        UniversalJobMapDiff none = UniversalJobMapDiff.Between(Nested.Map, Nested.Map);
        UniversalJobMapDiff one = UniversalJobMapDiff.Between(Nested.Map, Nested.Map.WithoutOutcome(OutcomeId.Parse("root")));
        UniversalJobMapDiff two = UniversalJobMapDiff.Between(Nested.Map, Nested.Map.WithoutOutcome(OutcomeId.Parse("root")).WithLadder(new JobLadder(JobRung.BigJob)));

        (none.ToString(), one.ToString(), two.ToString()).Should().Be(("no differences", "1 change", "2 changes"));
        (none.IsEmpty, one.IsEmpty, none.Changes.Count, two.Changes.Count).Should().Be((true, false, 0, 2));
    }

    [Fact]
    public void Equals_SameWayBetweenOtherMaps_IsTrueAndTheWayBackIsAnother()
    {
        UniversalJobMap elsewhere = Nested.Map.WithLadder(new JobLadder(JobRung.BigJob));
        UniversalJobMapDiff diff = Reworded(Nested.Map);

        (diff == Reworded(elsewhere), diff.Equals((object)Reworded(elsewhere)), diff.GetHashCode() == Reworded(elsewhere).GetHashCode()).Should().Be((true, true, true));
        (diff != UniversalJobMapDiff.Between(diff.ApplyTo(Nested.Map), Nested.Map), diff.Equals("diff")).Should().Be((true, false));
        diff.Changes[0].Should().Be(Reworded(elsewhere).Changes[0]);
    }

    [Fact]
    public void ApplyTo_TheWayThereAndBack_IsTheFirstMap()
    {
        UniversalJobMap after = Nested.Map.WithoutStep(StepId.Parse("look")).WithStatement(OutcomeId.Parse("dry"), "minimize the risk of drought").WithGrammar(OutcomeGrammar.Dutch);

        UniversalJobMapDiff.Between(after, Nested.Map).ApplyTo(UniversalJobMapDiff.Between(Nested.Map, after).ApplyTo(Nested.Map)).Should().Be(Nested.Map);
    }

    private static UniversalJobMapDiff Reworded(UniversalJobMap map) => UniversalJobMapDiff.Between(map, map.WithStatement(OutcomeId.Parse("root"), "minimize the risk of hitting a root"));

    private static DesiredOutcome Outcome(string id, string statement) => new(OutcomeId.Parse(id), OutcomeStatement.Parse(statement));
}
