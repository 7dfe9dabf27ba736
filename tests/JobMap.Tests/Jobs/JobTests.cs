namespace JobMap.Tests.Jobs;

public sealed class JobTests
{
    private static readonly JobId Calm = JobId.Parse("calm");
    private static readonly JobStatement Feel = JobStatement.Parse("feel in control of the weeds");

    [Theory]
    [InlineData(JobKind.Related, "Related: feel in control of the weeds")]
    [InlineData(JobKind.Emotional, "Emotional: feel in control of the weeds")]
    [InlineData(JobKind.Social, "Social: feel in control of the weeds")]
    public void Constructor_AnyKind_KeepsWhatIsGiven(JobKind kind, string text)
    {
        Job job = new(Calm, kind, Feel);

        (job.Id, job.Kind, job.Statement, job.Extensions.Count).Should().Be((Calm, kind, Feel, 0));
        job.ToString().Should().Be(text);
    }

    [Fact]
    public void Constructor_Misuse_NamesTheArgument()
    {
        FluentActions.Invoking(() => new Job(default, JobKind.Social, Feel)).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new Job(Calm, default, Feel)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new Job(Calm, (JobKind)4, Feel)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new Job(Calm, JobKind.Social, null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        FluentActions.Invoking(() => new Job(Calm, JobKind.Social, Feel) { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equals_EachMember_Counts()
    {
        Job job = new(Calm, JobKind.Emotional, Feel);

        new Job(JobId.Parse("calm"), JobKind.Emotional, JobStatement.Parse(Feel.Text)).Should().Be(job);
        ((Job[])[job, new(JobId.Parse("Calm"), JobKind.Emotional, Feel), new(Calm, JobKind.Social, Feel), new(Calm, JobKind.Emotional, JobStatement.Parse("feel calm")),
            job with { Extensions = ExtensionMembers.Empty.With("x-a", "1") }]).Should().OnlyHaveUniqueItems();
    }
}
