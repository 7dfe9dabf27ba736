namespace JobMap.Tests.Jobs;

public sealed class ConsumptionJobTests
{
    private static readonly JobId Shed = JobId.Parse("shed");
    private static readonly JobStatement PutUp = JobStatement.Parse("put up the shed");

    [Fact]
    public void Constructor_AnyKind_KeepsWhatIsGiven()
    {
        ConsumptionJob job = new(Shed, ConsumptionJobKind.Install, PutUp);

        (job.Id, job.Kind, job.Statement, job.Map, job.Extensions.Count).Should().Be((Shed, ConsumptionJobKind.Install, PutUp, null, 0));
        job.ToString().Should().Be("install: put up the shed");
    }

    [Fact]
    public void Constructor_Misuse_NamesTheArgument()
    {
        FluentActions.Invoking(() => new ConsumptionJob(default, ConsumptionJobKind.Install, PutUp)).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new ConsumptionJob(Shed, default, PutUp)).Should().Throw<ArgumentException>().WithParameterName("kind");
        FluentActions.Invoking(() => new ConsumptionJob(Shed, ConsumptionJobKind.Install, null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        FluentActions.Invoking(() => new ConsumptionJob(Shed, ConsumptionJobKind.Install, PutUp) { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equals_EachMember_Counts()
    {
        ConsumptionJob job = new(Shed, ConsumptionJobKind.Install, PutUp) { Map = Inner("set the walls") };

        (job with { Map = Inner("set the walls") }).Should().Be(job, "maps are compared by value");
        ((ConsumptionJob[])[job, job with { Map = null }, job with { Map = Inner("set the roof") }, job with { Extensions = ExtensionMembers.Empty.With("x-a", "1") },
            new(Shed, ConsumptionJobKind.SetUp, PutUp) { Map = job.Map }, new(JobId.Parse("hut"), job.Kind, PutUp) { Map = job.Map },
            new(Shed, job.Kind, JobStatement.Parse("put up a shed")) { Map = job.Map }]).Should().OnlyHaveUniqueItems();
    }

    private static UniversalJobMap Inner(string step) => UniversalJobMap.For("gardeners", "put up the shed").Execute(step).Build();
}
