using JobMap.Diagnostics;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

public sealed class UniversalJobMapCheckerTests
{
    [Fact]
    public void Check_KindDeclaredNotApplicable_IsNotMissing()
    {
        UniversalJobMap map = Tending().NotApplicable(UniversalStep.Modify, "what has frozen cannot be saved").Build();

        map.Check().Where(d => d.Id == "JM2004").Should().HaveCount(6).And.NotContain(d => d.Message.Contains("Modify"));
    }

    [Fact]
    public void Check_KindDeclaredNotApplicableAndPresent_IsDoubted()
    {
        UniversalJobMap map = Tending().NotApplicable(UniversalStep.Execute, "nothing is done").Build();

        Diagnostic found = map.Check().Single(d => d.Id == "JM2015");

        (found.Severity, found.Location.Path).Should().Be((DiagnosticSeverity.Warning, "$.inapplicableSteps[0]"));
        found.Message.Should().Contain("tend the plants");
    }

    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    [InlineData(150, false)]
    [InlineData(151, true)]
    public void Check_NumberOfOutcomes_IsOfInterestOutsideFiftyToOneHundredAndFifty(int outcomes, bool said) =>
        Maps.OfOutcomes(outcomes).Check().Any(d => d.Id == "JM2016" && d.Severity == DiagnosticSeverity.Info).Should().Be(said);

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Check_NumberOfOutcomesOfAStep_IsOfInterestOutsideSixToTwelve(int outcomes, bool said) =>
        Maps.OfOutcomes(outcomes).Check().Any(d => d.Id == "JM2017" && d.Location.Path == "$.steps[0].outcomes").Should().Be(said);

    [Fact]
    public void Check_OutcomesOfSubSteps_CountAsOutcomesOfTheStep()
    {
        UniversalJobMap map = UniversalJobMap.For("gardeners", "keep a garden in bloom").Execute("tend the plants", step => step.SubStep("water the beds", part =>
        {
            for (int i = 0; i < 6; i++)
            {
                part.Outcome(FormattableString.Invariant($"minimize the likelihood that bed {i} dries out"));
            }
        })).Build();

        map.Check().Select(d => d.Id).Should().NotContain(["JM2003", "JM2017"]);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Check_NumberOfSteps_IsOfInterestOutsideEightToTwenty(int steps, bool said)
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("gardeners", "keep a garden in bloom");
        for (int i = 0; i < steps; i++)
        {
            builder.Execute(FormattableString.Invariant($"tend bed {i}"));
        }

        builder.Build().Check().Any(d => d.Id == "JM2018").Should().Be(said);
    }

    [Fact]
    public void Check_StepAndOutcomeOfOneId_AreDoubted()
    {
        UniversalJobMap map = UniversalJobMap.For("gardeners", "keep a garden in bloom")
            .Execute("water", step => step.Id("water").Outcome("minimize the time it takes to water a bed", "water"))
            .Build();

        map.Check().Single(d => d.Id == "JM2019").Location.Path.Should().Be("$.steps[0].id");
    }

    [Fact]
    public void Check_MapOfAConsumptionJob_IsCheckedWithItsOwnPath()
    {
        UniversalJobMap inner = UniversalJobMap.For("gardeners", "put up a greenhouse").Execute("join the frame", step => step.Outcome("join it")).Build();
        UniversalJobMap map = Tending().ConsumptionJob(ConsumptionJobKind.Install, "put up a greenhouse", inner).Build();

        map.Check().Where(d => d.Id == "JM1001").Should().ContainSingle().Which.Location.Path.Should().Be("$.consumptionJobs[0].map.steps[0].outcomes[0].statement");
    }

    [Fact]
    public void Check_SeveritiesOfTheUser_AreAppliedAndSilenceWhatTheyAreToldTo()
    {
        CheckOptions options = new() { Severities = SeverityOverrides.None.With("JM2018", DiagnosticSeverity.Error).With("JM2004", null) };

        IReadOnlyList<Diagnostic> found = Maps.Garden.Check(options);

        found.Should().Contain(d => d.Id == "JM2018" && d.Severity == DiagnosticSeverity.Error).And.NotContain(d => d.Id == "JM2004");
        found.Select(d => d.Id).Should().Equal(Maps.Garden.Check().Select(d => d.Id).Where(id => id != "JM2004"));
    }

    private static UniversalJobMapBuilder Tending() =>
        UniversalJobMap.For("gardeners", "keep a garden in bloom").Execute("tend the plants", step => step.Outcome("minimize the time it takes to water a bed"));
}
