using JobMap.Tests.Samples;
using Subject = JobMap.JobMapChangeSubject;

namespace JobMap.Tests.Jobs;

/// <summary>Differences in jobs of the consumption chain and in the maps they own.</summary>
public sealed class UniversalJobMapDiffNestedTests
{
    private static readonly UniversalJobMap Walls = UniversalJobMap.For("gardeners", "put up a shed")
        .Execute("set the walls", s => s.Id("walls").Outcome("minimize the time it takes to set a wall", "wall")).Build();

    private static readonly UniversalJobMap Before = With(Walls);

    [Fact]
    public void Between_ConsumptionJobs_AreListedEachWithWhatHappened()
    {
        ConsumptionJob shed = new(JobId.Parse("shed"), ConsumptionJobKind.SetUp, JobStatement.Parse("put up the shed")) { Map = Walls };
        ConsumptionJob saw = new(JobId.Parse("saw"), ConsumptionJobKind.Parse("winterize"), JobStatement.Parse("oil the saw"));

        Change.Between(Before, Maps.Garden.WithConsumptionJobs([saw, shed])).Should().Equal(
            Change.Added(Subject.ConsumptionJob, "saw", "oil the saw", "consumption jobs[0]"),
            new Change(JobMapChangeKind.Reworded, Subject.ConsumptionJob, "shed", "statement", "put up a shed", "put up the shed", "consumption jobs[0]", "consumption jobs[1]"),
            new Change(JobMapChangeKind.Changed, Subject.ConsumptionJob, "shed", "kind", "install", "set-up", "consumption jobs[0]", "consumption jobs[1]"));
        Change.Between(Before, Maps.Garden).Should().Equal(Change.Removed(Subject.ConsumptionJob, "shed", "put up a shed", "consumption jobs[0]"));
    }

    [Fact]
    public void Between_MapsWithinOfTheSameSize_ReadDifferently()
    {
        UniversalJobMap after = Walls.WithStatement(OutcomeId.Parse("wall"), "minimize the effort it takes to set a wall");

        Change change = Change.Between(Before, With(after)).Should().ContainSingle().Subject;

        (change.Kind, change.Subject, change.Id, change.Member).Should().Be((JobMapChangeKind.Changed, Subject.ConsumptionJob, "shed", "map"));
        (change.From, change.To).Should().Be(("consumption jobs[0]", "consumption jobs[0]"));
        change.Before.Should().Be($"put up a shed (gardeners): 1 step, 1 outcome, content {Walls.ContentHash[..12]}");
        change.After.Should().Be($"put up a shed (gardeners): 1 step, 1 outcome, content {after.ContentHash[..12]}").And.NotBe(change.Before);
    }

    [Fact]
    public void Between_MapWithinNewOrGone_IsAMemberThatWasOrIsNothing()
    {
        string text = $"put up a shed (gardeners): 1 step, 1 outcome, content {Walls.ContentHash[..12]}";

        Change.Between(With(null), Before).Should().Equal(Change.Changed(Subject.ConsumptionJob, "shed", "map", null, text, "consumption jobs[0]"));
        Change.Between(Before, With(null)).Should().Equal(Change.Changed(Subject.ConsumptionJob, "shed", "map", text, null, "consumption jobs[0]"));
    }

    [Fact]
    public void Between_MapWithinAMapWithin_IsOneChange()
    {
        UniversalJobMap deep = Walls.WithConsumptionJobs([new ConsumptionJob(JobId.Parse("tools"), ConsumptionJobKind.Clean, JobStatement.Parse("clean the tools")) { Map = Walls }]);
        UniversalJobMap deeper = deep.WithConsumptionJobs([deep.ConsumptionJobs[0] with { Map = Walls.WithLadder(new JobLadder(JobRung.MicroJob)) }]);

        Change change = Change.Between(With(deep), With(deeper)).Should().ContainSingle().Subject;

        (change.Id, change.Member, change.Before == change.After).Should().Be(("shed", "map", false));
    }

    /// <summary>Only what changed within has to be as it was; the rest of the map within may differ.</summary>
    [Fact]
    public void ApplyTo_MapWithinThatDiffersElsewhere_Fits()
    {
        UniversalJobMapDiff diff = UniversalJobMapDiff.Between(Before, With(Walls.WithStatement(OutcomeId.Parse("wall"), "minimize the effort of setting a wall")));
        UniversalJobMap other = Walls.WithLadder(new JobLadder(JobRung.MicroJob));

        diff.ApplyTo(With(other)).Should().Be(With(other.WithStatement(OutcomeId.Parse("wall"), "minimize the effort of setting a wall")));
    }

    [Fact]
    public void Between_MembersOfOthersOnAConsumptionJob_AreChanged() =>
        Change.Between(Before, Before.WithConsumptionJobs([Before.ConsumptionJobs[0] with { Extensions = ExtensionMembers.Empty.With("x-a", "1") }])).Should().Equal(
            Change.Changed(Subject.ConsumptionJob, "shed", "extensions", null, "x-a: 1", "consumption jobs[0]"));

    private static UniversalJobMap With(UniversalJobMap? map) =>
        Maps.Garden.WithConsumptionJobs([new ConsumptionJob(JobId.Parse("shed"), ConsumptionJobKind.Install, JobStatement.Parse("put up a shed")) { Map = map }]);
}
