using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

/// <summary>A diff on a map it does not fit: refused, with the argument and what does not fit.</summary>
public sealed class UniversalJobMapDiffMisfitTests
{
    private static readonly UniversalJobMap Map = Maps.Garden;
    private static readonly JobStep Water = Map.Steps[0];
    private static readonly JobLadder Rung = new(JobRung.LittleJob);

    [Fact]
    public void ApplyTo_Null_NamesTheArgument()
    {
        UniversalJobMapDiff none = UniversalJobMapDiff.Between(Map, Map);

        none.Invoking(diff => diff.ApplyTo(null!)).Should().Throw<ArgumentNullException>().WithParameterName("map");
        none.ApplyTo(Maps.OfOutcomes(1)).Should().Be(Maps.OfOutcomes(1), "nothing fits every map");
        FluentActions.Invoking(() => UniversalJobMapDiff.Between(null!, Map)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => UniversalJobMapDiff.Between(Map, null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
    }

    [Fact]
    public void ApplyTo_PartThatIsNotThere_IsNamed()
    {
        MessageOf(Map.WithoutStep(StepId.Parse("hedge")), Map.WithoutStep(StepId.Parse("hedge")), Map).Should().Contain("step 'hedge' is not there");
        MessageOf(Map.WithoutOutcome(OutcomeId.Parse("dry")), Map.WithStatement(OutcomeId.Parse("dry"), "minimize the risk of drought"), Map).Should().Contain("outcome 'dry' is not there");
        MessageOf(Map, Map, Map.WithLadder(Rung)).Should().Contain("the ladder is not there");
        MessageOf(Map, Map.WithLadder(new JobLadder(JobRung.BigJob)), Map.WithLadder(Rung)).Should().Contain("the ladder is not there");
    }

    [Fact]
    public void ApplyTo_PartThatIsThereAlready_IsNamed()
    {
        UniversalJobMap more = Map.WithOutcome(StepId.Parse("hedge"), new DesiredOutcome(OutcomeId.Parse("new"), OutcomeStatement.Parse("minimize the risk of cuts")));

        MessageOf(more, more, Map).Should().Contain("outcome 'new' is there already");
        MessageOf(Map.WithLadder(Rung), Map.WithLadder(Rung), Map).Should().Contain("the ladder is there already");
    }

    [Fact]
    public void ApplyTo_MemberThatIsAnother_SaysWhatItIsAndWhatItWas()
    {
        UniversalJobMap other = Map.WithStep(Water with { Name = "water all beds" });

        MessageOf(other, Map.WithStep(Water with { Name = "sprinkle the beds" }), Map).Should().Contain("name").And.Contain("step 'water-the-beds'").And.Contain("water all beds").And.Contain("water the beds");
        MessageOf(Map.WithMarket(Map.Market with { PurchaseDecisionMaker = "tenants" }), Map.WithMarket(Map.Market with { PurchaseDecisionMaker = "owners" }), Map)
            .Should().Contain("purchaseDecisionMaker").And.Contain("market").And.Contain("tenants");
        MessageOf(Map.WithGrammar(OutcomeGrammar.Dutch), Map.WithGrammar(OutcomeGrammar.Dutch), Map).Should().Contain("language").And.Contain("nl").And.Contain("en");
    }

    [Fact]
    public void ApplyTo_PartToGoThatIsAnother_IsNamed() =>
        MessageOf(Map.WithStep(Water with { Name = "water all beds" }), Map.WithoutStep(Water.Id), Map).Should().Contain("step 'water-the-beds' is not what it was");

    [Fact]
    public void ApplyTo_PartThatStandsElsewhere_IsNamedWithThePlaceItShouldHave()
    {
        (StepId hedge, StepId away, DesiredOutcome dry) = (StepId.Parse("hedge"), Map.Steps[3].Id, Map.FindOutcome(OutcomeId.Parse("dry"))!);

        MessageOf(Map.WithOutcome(away, dry), Map.WithOutcome(hedge, dry), Map).Should().Contain("outcome 'dry'").And.Contain("step water-the-beds");
        MessageOf(Map.WithOutcome(away, dry), Map.WithoutOutcome(dry.Id), Map).Should().Contain("outcome 'dry'").And.Contain("step water-the-beds");
    }

    [Fact]
    public void ApplyTo_StepToGoThatHasMore_NamesWhatWouldBeLeft() =>
        MessageOf(Map.WithOutcome(StepId.Parse("hedge"), new DesiredOutcome(OutcomeId.Parse("new"), OutcomeStatement.Parse("minimize the risk of cuts"))), Map.WithoutStep(StepId.Parse("hedge")), Map)
            .Should().Contain("step hedge").And.Contain("'new'");

    [Fact]
    public void ApplyTo_PlaceThatIsNotThere_IsNamed()
    {
        UniversalJobMap last = Map.WithStep(new JobStep(StepId.Parse("rest"), UniversalStep.Conclude, "rest"));

        MessageOf(Map.WithoutStep(Map.Steps[3].Id), last, Map).Should().Contain("steps[4]");
    }

    [Fact]
    public void ApplyTo_ResultThatBreaksARule_SaysWhichInOneSentence()
    {
        UniversalJobMap job = Map.WithJobs([new Job(JobId.Parse("calm"), JobKind.Emotional, JobStatement.Parse("feel calm"))]);
        UniversalJobMap outcome = Map.WithOutcome(StepId.Parse("hedge"), new DesiredOutcome(OutcomeId.Parse("calm"), OutcomeStatement.Parse("minimize the number of gusts")));

        MessageOf(outcome, job, Map).Should().Contain("'calm'").And.NotContain("..");
        MessageOf(Map.WithLinks([new StepLink(StepLinkKind.Loop, StepId.Parse("hedge"), Water.Id)]), Map.WithoutStep(StepId.Parse("hedge")), Map).Should().Contain("'hedge'").And.NotContain("..");
    }

    [Fact]
    public void ApplyTo_MapWithinThatDoesNotFit_NamesTheJobThatOwnsIt()
    {
        UniversalJobMap walls = UniversalJobMap.For("gardeners", "put up a shed").Execute("set the walls", s => s.Id("walls")).Build();

        MessageOf(Owning(UniversalJobMap.For("gardeners", "put up a shed").Build()), Owning(walls.WithStep(walls.Steps[0] with { Name = "set all walls" })), Owning(walls))
            .Should().Contain("consumption job 'shed'").And.Contain("step 'walls' is not there");
        MessageOf(Owning(null), Owning(walls.WithSteps([])), Owning(walls)).Should().Contain("map").And.Contain("consumption job 'shed'");
    }

    [Fact]
    public void ApplyTo_AnyMapAndAnyDiff_GivesAMapOrSaysThatItDoesNotFit() => Gen.Select(MapPairs.Pair, MapPairs.Whole).Sample((pair, some) =>
    {
        UniversalJobMapDiff diff = UniversalJobMapDiff.Between(pair.Before, pair.After);
        try
        {
            return diff.ApplyTo(some).ContentHash.Length > 0;
        }
        catch (ArgumentException exception)
        {
            return exception.ParamName == "map" && exception.Message.StartsWith("The diff does not fit the map", StringComparison.Ordinal);
        }
    }, iter: 300);

    /// <summary>What is said when the way from before to after is to be applied to a map it does not fit.</summary>
    private static string MessageOf(UniversalJobMap other, UniversalJobMap after, UniversalJobMap before)
    {
        UniversalJobMapDiff diff = UniversalJobMapDiff.Between(before, after);
        return diff.Invoking(one => one.ApplyTo(other)).Should().Throw<ArgumentException>().WithParameterName("map").WithMessage("The diff does not fit *").Which.Message;
    }

    private static UniversalJobMap Owning(UniversalJobMap? map) =>
        Map.WithConsumptionJobs([new ConsumptionJob(JobId.Parse("shed"), ConsumptionJobKind.Install, JobStatement.Parse("put up a shed")) { Map = map }]);
}
