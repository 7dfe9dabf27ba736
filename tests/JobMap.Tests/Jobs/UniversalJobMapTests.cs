using CsCheck;
using JobMap.Diagnostics;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

public sealed class UniversalJobMapTests
{
    [Fact]
    public void Equals_SameMapBuiltTwice_IsTrueAndHashesAgree() =>
        Gens.Map.Sample(map =>
        {
            UniversalJobMap again = Again(map).Build();
            return again.Equals(map) && again.GetHashCode() == map.GetHashCode() && again.Equals((object)map) && !ReferenceEquals(again, map);
        }, iter: 300);

    [Fact]
    public void Equals_OneThingMore_IsFalse() =>
        Gens.Map.Sample(map => !Again(map).Define("one step more").Build().Equals(map) && !map.Equals(null), iter: 200);

    [Fact]
    public void Equals_OtherMarketOrderOrStatement_IsFalse()
    {
        UniversalJobMap map = UniversalJobMap.For("a", "b").Define("x", s => s.Outcome("s")).Execute("y").Build();

        map.Should().NotBe(UniversalJobMap.For("A", "b").Define("x", s => s.Outcome("s")).Execute("y").Build());
        map.Should().NotBe(UniversalJobMap.For("a", "b").Execute("y").Define("x", s => s.Outcome("s")).Build());
        map.Should().NotBe(UniversalJobMap.For("a", "b").Define("x", s => s.Outcome("S")).Execute("y").Build());
        map.Should().NotBe(UniversalJobMap.For("a", "b").Define("x", s => s.Outcome("s", "1")).Execute("y").Build());
        map.Should().NotBe(UniversalJobMap.For("a", "b").Confirm("x", s => s.Outcome("s")).Execute("y").Build());
    }

    [Fact]
    public void Outcomes_AnyMap_AreThoseOfTheStepsInOrder() =>
        Gens.Map.Sample(map => map.Outcomes.SequenceEqual(map.Steps.SelectMany(step => step.Outcomes))
            && map.Outcomes.All(outcome => map.FindOutcome(outcome.Id) == outcome && map.FindStepOf(outcome.Id)!.Outcomes.Contains(outcome)), iter: 200);

    [Fact]
    public void FindStepOf_OutcomeInASubStep_IsTheStepAroundIt() =>
        Nested.Map.Outcomes.Select(outcome => Nested.Map.FindStepOf(outcome.Id)!.Id.Value).Should().Equal("water", "water", "look");

    [Fact]
    public void Check_CompleteMap_HasNothingToSay()
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("cooks", "make tea");
        foreach (UniversalStep kind in UniversalSteps.All)
        {
            builder.Step(kind, kind.ToString(), s =>
            {
                foreach (string thing in (string[])["kettle", "pot", "cup", "tea", "milk", "spoon", "tray"])
                {
                    s.Outcome($"minimize the likelihood that the {thing} is missing when it is time to {kind}");
                }
            });
        }

        builder.Build().Check().Should().BeEmpty();
    }

    [Fact]
    public void Check_EmptyMap_SaysSoAndNamesTheEightKinds()
    {
        IReadOnlyList<Diagnostic> diagnostics = UniversalJobMap.For("cooks", "make tea").Build().Check();

        diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal([.. (string[])["JM2001", "JM2002"], .. Enumerable.Repeat("JM2004", 8)]);
        diagnostics.Where(diagnostic => diagnostic.Id == "JM2004").Should().OnlyContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info);
        diagnostics.Where(diagnostic => diagnostic.Id != "JM2004").Should().OnlyContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Check_Garden_NamesGapsAndStatementsWithTheirPath() =>
        Maps.Garden.Check().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning).Select(diagnostic => (diagnostic.Id, diagnostic.Location.Path)).Should().Equal(
            ("JM1003", "$.steps[2].outcomes[1].statement"), ("JM2003", "$.steps[3]"));

    [Fact]
    public void Check_KindThatIsMissing_IsNamed() =>
        Maps.Garden.Check().Where(diagnostic => diagnostic.Id == "JM2004").Select(diagnostic => diagnostic.Message).Should().HaveCount(5)
            .And.Contain(message => message.Contains("Locate", StringComparison.Ordinal)).And.NotContain(message => message.Contains("Define", StringComparison.Ordinal));

    [Fact]
    public void Check_FaultyStatements_AreWarned()
    {
        UniversalJobMap map = UniversalJobMap.For("cooks", "make tea").Define("choose", s => s.Outcome("a nice cup")).Build();

        map.Check().Where(diagnostic => diagnostic.Id.StartsWith("JM1", StringComparison.Ordinal)).Select(diagnostic => (diagnostic.Id, diagnostic.Location.Path)).Should().Equal(
            ("JM1001", "$.steps[0].outcomes[0].statement"), ("JM1002", "$.steps[0].outcomes[0].statement"));
    }

    [Fact]
    public void Check_AnyMap_HasNoError() => Gens.Map.Sample(map => map.Check().All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Error), iter: 200);

    [Fact]
    public void ToString_Map_SaysJobExecutorAndSize()
    {
        Maps.Garden.ToString().Should().Be("keep a garden in bloom (gardeners): 4 steps, 6 outcomes");
        Maps.Garden.Steps[0].ToString().Should().Be("Execute: water the beds");
        Maps.Garden.Outcomes[1].ToString().Should().Be("minimize the amount of water that runs off");
        Maps.Garden.Market.ToString().Should().Be("gardeners who want to keep a garden in bloom");
    }

    private static UniversalJobMapBuilder Again(UniversalJobMap map)
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For(map.Market.JobExecutor, map.Market.CoreJob.Text);
        foreach (JobStep step in map.Steps)
        {
            builder.Step(step.Kind, step.Name, s =>
            {
                s.Id(step.Id.Value);
                foreach (DesiredOutcome outcome in step.Outcomes)
                {
                    s.Outcome(outcome.Statement.Text, outcome.Id.Value);
                }
            });
        }

        return builder;
    }
}
