namespace JobMap.Tests.Jobs;

public sealed class JobLadderTests
{
    private static readonly JobStatement Above = JobStatement.Parse("enjoy the summer");
    private static readonly JobStatement Below = JobStatement.Parse("pull up weeds");

    [Fact]
    public void Constructor_Rung_LeavesTheOthersUnnamed()
    {
        JobLadder ladder = new(JobRung.Aspiration);

        (ladder.Rung, ladder.Above, ladder.Below, ladder.Extensions.Count).Should().Be((JobRung.Aspiration, null, null, 0));
    }

    [Fact]
    public void Constructor_NoRung_NamesTheArgument()
    {
        FluentActions.Invoking(() => new JobLadder(default)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rung");
        FluentActions.Invoking(() => new JobLadder((JobRung)5)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rung");
        FluentActions.Invoking(() => new JobLadder(JobRung.BigJob) { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToString_NamedJobs_AreSaid()
    {
        JobLadder ladder = new(JobRung.LittleJob);

        ladder.ToString().Should().Be("LittleJob");
        (ladder with { Above = Above }).ToString().Should().Be("LittleJob, above it: enjoy the summer");
        (ladder with { Below = Below }).ToString().Should().Be("LittleJob, below it: pull up weeds");
        (ladder with { Above = Above, Below = Below }).ToString().Should().Be("LittleJob, above it: enjoy the summer, below it: pull up weeds");
    }

    [Fact]
    public void Equals_EachMember_Counts()
    {
        JobLadder ladder = new(JobRung.LittleJob);

        (ladder with { Above = JobStatement.Parse(Above.Text) }).Should().Be(ladder with { Above = Above });
        ((JobLadder[])[ladder, new(JobRung.MicroJob), ladder with { Above = Above }, ladder with { Below = Above }, ladder with { Extensions = ExtensionMembers.Empty.With("x-a", "1") }])
            .Should().OnlyHaveUniqueItems();
    }
}
