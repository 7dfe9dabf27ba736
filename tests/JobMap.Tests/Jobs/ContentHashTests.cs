using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

public sealed class ContentHashTests
{
    /// <summary>The figure is that of a program apart from this library, which writes the same bytes and takes their SHA-256.</summary>
    [Fact]
    public void ContentHash_SmallMap_IsTheOneOfAnIndependentProgram() => Small().Build().ContentHash.Should().Be("cdc5b68e005368e8b789637e83351fbb9e154d65d37523c1c9b893d8893618f2");

    [Fact]
    public void ContentHash_MapBuiltTwice_IsTheSame() => Small().Build().ContentHash.Should().Be(Small().Build().ContentHash);

    [Fact]
    public void ContentHash_EachSingleChange_IsAnother()
    {
        UniversalJobMap map = Small().Build();
        UniversalJobMap[] maps =
        [
            map,
            map.WithMarket(new Market("gardeners", JobStatement.Parse("keep a garden in bloom"))),
            map.WithLadder(new JobLadder(JobRung.BigJob)),
            map.WithLadder(new JobLadder(JobRung.LittleJob)),
            map.WithSteps([]),
            map.WithLinks([new StepLink(StepLinkKind.Loop, StepId.Parse("tend"), StepId.Parse("water"))]),
            map.WithLinks([new StepLink(StepLinkKind.Repeat, StepId.Parse("tend"), StepId.Parse("water"))]),
            map.WithInapplicableSteps([new InapplicableStep(UniversalStep.Modify, "too late")]),
            map.WithJobs([]),
            map.WithConsumptionJobs([new ConsumptionJob(JobId.Parse("lay"), ConsumptionJobKind.Install, JobStatement.Parse("lay the hose"))]),
            map.WithConsumptionJobs([new ConsumptionJob(JobId.Parse("lay"), ConsumptionJobKind.Install, JobStatement.Parse("lay the hose")) { Map = map }]),
            map.WithFinancialOutcomes([new DesiredOutcome(OutcomeId.Parse("f1"), OutcomeStatement.Parse("minimize the cost of water"))]),
            map.WithComplexityFactors([new ComplexityFactor(ComplexityFactorKind.Person, "bad knees")]),
            map.WithGrammar(OutcomeGrammar.Dutch),
            map.WithExtensions(ExtensionMembers.Empty.With("x-note", "1")),
            map.WithStatement(OutcomeId.Parse("o1"), "minimize the likelihood of frost."),
            map.WithoutOutcome(OutcomeId.Parse("o1")),
        ];

        maps.Select(one => one.ContentHash).Should().OnlyHaveUniqueItems();
        maps.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void ContentHash_GeneratedMap_IsKeptByAnEditThatChangesNothing() => Gens.Map.Sample(map => map.WithSteps(map.Steps).ContentHash == map.ContentHash, iter: 200);

    private static UniversalJobMapBuilder Small() => UniversalJobMap.For("gardeners", "keep a garden in bloom").Customers(null, "the owner")
        .Execute("tend the plants", s => s.Id("tend").Outcome("minimize the likelihood of frost").SubStep("water the beds", p => p.Id("water")))
        .EmotionalJob("feel calm", "calm");
}
