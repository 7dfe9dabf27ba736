using JobMap.Tests.Samples;
using Subject = JobMap.JobMapChangeSubject;

namespace JobMap.Tests.Jobs;

/// <summary>Differences in the parts beside the steps, one by one; whatever is not listed did not change.</summary>
public sealed class UniversalJobMapDiffPartsTests
{
    private static readonly ExtensionMembers Mark = ExtensionMembers.Empty.With("x-note", "1");

    private static readonly UniversalJobMap Map = Maps.Garden
        .WithFinancialOutcomes([Outcome("seeds", "minimize the cost of seeds"), Outcome("tools", "minimize the cost of tools")])
        .WithJobs([new(JobId.Parse("herbs"), JobKind.Related, JobStatement.Parse("grow herbs")), new(JobId.Parse("calm"), JobKind.Emotional, JobStatement.Parse("feel calm"))])
        .WithLinks([new StepLink(StepLinkKind.Loop, StepId.Parse("hedge"), Maps.Garden.Steps[0].Id) { Condition = "leaves hang" }])
        .WithInapplicableSteps([new(UniversalStep.Modify, "too late"), new(UniversalStep.Confirm, "nothing to check")])
        .WithComplexityFactors([Factor("sandy soil"), Factor("sandy soil"), Factor("much shade")]);

    [Fact]
    public void Between_FinancialOutcomes_AreListedEachWithWhatHappened()
    {
        Change.Between(Map, Map.WithFinancialOutcomes([Outcome("water", "minimize the cost of water"), Outcome("tools", "minimize the cost of good tools")])).Should().Equal(
            Change.Removed(Subject.FinancialOutcome, "seeds", "minimize the cost of seeds", "financial outcomes[0]"),
            Change.Added(Subject.FinancialOutcome, "water", "minimize the cost of water", "financial outcomes[0]"),
            Change.Reworded(Subject.FinancialOutcome, "tools", "statement", "minimize the cost of tools", "minimize the cost of good tools", "financial outcomes[1]"));
        Change.Between(Map, Map.WithFinancialOutcomes([Map.FinancialOutcomes[0] with { Extensions = Mark }, Map.FinancialOutcomes[1]])).Should().Equal(
            Change.Changed(Subject.FinancialOutcome, "seeds", "extensions", null, "x-note: 1", "financial outcomes[0]"));
        Change.Between(Map, Map.WithFinancialOutcomes(Map.FinancialOutcomes.Reverse())).Should().ContainSingle().Which.Kind.Should().Be(JobMapChangeKind.Moved);
    }

    [Fact]
    public void Between_OutcomeThatBecomesFinancial_IsRemovedAndAdded() =>
        Change.Between(Map, Map.WithoutOutcome(OutcomeId.Parse("runoff")).WithFinancialOutcomes([.. Map.FinancialOutcomes, Map.FindOutcome(OutcomeId.Parse("runoff"))!])).Should().Equal(
            Change.Removed(Subject.Outcome, "runoff", "minimize the amount of water that runs off", "step water-the-beds[1]"),
            Change.Added(Subject.FinancialOutcome, "runoff", "minimize the amount of water that runs off", "financial outcomes[2]"));

    [Fact]
    public void Between_Jobs_AreListedEachWithWhatHappened()
    {
        Change.Between(Map, Map.WithJobs([Map.Jobs[1], new Job(JobId.Parse("tidy"), JobKind.Social, JobStatement.Parse("be seen as tidy"))])).Should().Equal(
            Change.Removed(Subject.Job, "herbs", "grow herbs", "jobs[0]"),
            Change.Added(Subject.Job, "tidy", "be seen as tidy", "jobs[1]"));
        Change.Between(Map, Map.WithJobs([Map.Jobs[0], new Job(JobId.Parse("calm"), JobKind.Social, JobStatement.Parse("be seen as calm")) { Extensions = Mark }])).Should().Equal(
            Change.Reworded(Subject.Job, "calm", "statement", "feel calm", "be seen as calm", "jobs[1]"),
            Change.Changed(Subject.Job, "calm", "kind", "emotional", "social", "jobs[1]"),
            Change.Changed(Subject.Job, "calm", "extensions", null, "x-note: 1", "jobs[1]"));
    }

    [Fact]
    public void Between_Links_AreKnownByWhatTheySay()
    {
        (StepLink loop, string key, string other) = (Map.Links[0], "loop hedge → water-the-beds", "repeat hedge → water-the-beds");

        Change.Between(Map, Map.WithLinks([loop with { Condition = "leaves hang low", Extensions = Mark }])).Should().Equal(
            Change.Changed(Subject.Link, key, "condition", "leaves hang", "leaves hang low", "links[0]"),
            Change.Changed(Subject.Link, key, "extensions", null, "x-note: 1", "links[0]"));
        Change.Between(Map, Map.WithLinks([loop with { Condition = null }])).Should().Equal(Change.Changed(Subject.Link, key, "condition", "leaves hang", null, "links[0]"));
        Change.Between(Map, Map.WithLinks([new StepLink(StepLinkKind.Repeat, loop.From, loop.To) { Condition = loop.Condition }])).Should().Equal(
            Change.Removed(Subject.Link, key, key, "links[0]"), Change.Added(Subject.Link, other, other, "links[0]"));
    }

    [Fact]
    public void Between_InapplicableSteps_AreKnownByTheirKind()
    {
        Change.Between(Map, Map.WithInapplicableSteps([new(UniversalStep.Modify, "far too late"), new(UniversalStep.Locate, "nothing to check")])).Should().Equal(
            Change.Removed(Subject.InapplicableStep, "confirm", "nothing to check", "inapplicable steps[1]"),
            Change.Reworded(Subject.InapplicableStep, "modify", "reason", "too late", "far too late", "inapplicable steps[0]"),
            Change.Added(Subject.InapplicableStep, "locate", "nothing to check", "inapplicable steps[1]"));
        Change.Between(Map, Map.WithInapplicableSteps([Map.InapplicableSteps[0], Map.InapplicableSteps[1] with { Extensions = Mark }])).Should().Equal(
            Change.Changed(Subject.InapplicableStep, "confirm", "extensions", null, "x-note: 1", "inapplicable steps[1]"));
    }

    [Fact]
    public void Between_ComplexityFactors_AreKnownByTheirDescription()
    {
        (ComplexityFactor first, ComplexityFactor second, ComplexityFactor shade) = (Map.ComplexityFactors[0], Map.ComplexityFactors[1], Map.ComplexityFactors[2]);

        Change.Between(Map, Map.WithComplexityFactors([first, second with { Variable = "soil" }, new ComplexityFactor(ComplexityFactorKind.Situation, "much shade")])).Should().Equal(
            Change.Changed(Subject.ComplexityFactor, "sandy soil (2)", "variable", null, "soil", "complexity factors[1]"),
            Change.Changed(Subject.ComplexityFactor, "much shade", "kind", "system", "situation", "complexity factors[2]"));
        Change.Between(Map, Map.WithComplexityFactors([first, Factor("steep slope"), shade, Factor("wet clay") with { Variable = "soil" }])).Should().Equal(
            Change.Reworded(Subject.ComplexityFactor, "sandy soil (2)", "description", "sandy soil", "steep slope", "complexity factors[1]"),
            Change.Added(Subject.ComplexityFactor, "wet clay", "wet clay", "complexity factors[3]"));
    }

    [Fact]
    public void Between_Ladders_AreAddedRemovedOrChanged()
    {
        UniversalJobMap little = Map.WithLadder(new JobLadder(JobRung.LittleJob) { Above = JobStatement.Parse("enjoy the summer") });

        Change.Between(Map, little).Should().Equal(Change.Added(Subject.Ladder, "", "littleJob", "ladder"));
        Change.Between(little, Map).Should().Equal(Change.Removed(Subject.Ladder, "", "littleJob", "ladder"));
        Change.Between(little, Map.WithLadder(new JobLadder(JobRung.BigJob) { Below = JobStatement.Parse("pull up weeds"), Extensions = Mark })).Should().Equal(
            Change.Changed(Subject.Ladder, "", "rung", "littleJob", "bigJob", "ladder"),
            Change.Changed(Subject.Ladder, "", "above", "enjoy the summer", null, "ladder"),
            Change.Changed(Subject.Ladder, "", "below", null, "pull up weeds", "ladder"),
            Change.Changed(Subject.Ladder, "", "extensions", null, "x-note: 1", "ladder"));
    }

    [Fact]
    public void Between_Markets_SayEachMember() =>
        Change.Between(Map, Map.WithMarket(new Market("allotment holders", JobStatement.Parse("keep a garden green"))
        {
            ProductLifecycleSupportTeam = "landscapers",
            PurchaseDecisionMaker = "house owners",
            Extensions = Mark,
        })).Should().Equal(
            Change.Reworded(Subject.Market, "", "coreJob", "keep a garden in bloom", "keep a garden green", "market"),
            Change.Changed(Subject.Market, "", "jobExecutor", "gardeners", "allotment holders", "market"),
            Change.Changed(Subject.Market, "", "productLifecycleSupportTeam", null, "landscapers", "market"),
            Change.Changed(Subject.Market, "", "purchaseDecisionMaker", null, "house owners", "market"),
            Change.Changed(Subject.Market, "", "extensions", null, "x-note: 1", "market"));

    [Fact]
    public void Between_MapsInTwoLanguages_ChangeTheLanguageAndNoStatement()
    {
        Change.Between(Map, Map.WithGrammar(OutcomeGrammar.Dutch)).Should().Equal(Change.Changed(Subject.Map, "", "language", "en", "nl", "map"));
        Change.Between(Map.WithExtensions(Mark), Map.WithExtensions(Mark.With("x-note", "[1, 2]").With("x-a", "null"))).Should().Equal(
            Change.Changed(Subject.Map, "", "extensions", "x-note: 1", "x-a: null, x-note: [1,2]", "map"));
    }

    private static DesiredOutcome Outcome(string id, string statement) => new(OutcomeId.Parse(id), OutcomeStatement.Parse(statement));

    private static ComplexityFactor Factor(string description) => new(ComplexityFactorKind.System, description);
}
