namespace JobMap.Tests.Jobs;

public sealed class MarketTests
{
    private static readonly JobStatement Bloom = JobStatement.Parse("keep a garden in bloom");

    [Fact]
    public void Constructor_ExecutorAndJob_LeavesTheRestUnnamed()
    {
        Market market = new("gardeners", Bloom);

        (market.JobExecutor, market.CoreJob, market.ProductLifecycleSupportTeam, market.PurchaseDecisionMaker).Should().Be(("gardeners", Bloom, null, null));
        market.Extensions.Should().BeSameAs(ExtensionMembers.Empty);
        market.ToString().Should().Be("gardeners who want to keep a garden in bloom");
    }

    [Fact]
    public void Constructor_Misuse_NamesTheArgument()
    {
        FluentActions.Invoking(() => new Market(null!, Bloom)).Should().Throw<ArgumentNullException>().WithParameterName("jobExecutor");
        FluentActions.Invoking(() => new Market(" \t", Bloom)).Should().Throw<ArgumentException>().WithParameterName("jobExecutor");
        FluentActions.Invoking(() => new Market("gardeners", null!)).Should().Throw<ArgumentNullException>().WithParameterName("coreJob");
    }

    [Fact]
    public void With_BlankOrNull_IsRefused()
    {
        Market market = new("gardeners", Bloom);

        market.Invoking(m => m with { JobExecutor = "" }).Should().Throw<ArgumentException>();
        market.Invoking(m => m with { JobExecutor = null! }).Should().Throw<ArgumentException>();
        market.Invoking(m => m with { CoreJob = null! }).Should().Throw<ArgumentNullException>();
        market.Invoking(m => m with { ProductLifecycleSupportTeam = " " }).Should().Throw<ArgumentException>();
        market.Invoking(m => m with { PurchaseDecisionMaker = "" }).Should().Throw<ArgumentException>();
        market.Invoking(m => m with { Extensions = null! }).Should().Throw<ArgumentNullException>();
        (market with { ProductLifecycleSupportTeam = null, PurchaseDecisionMaker = null }).Should().Be(market);
    }

    [Fact]
    public void Equals_EachMember_Counts()
    {
        Market[] markets =
        [
            new("gardeners", Bloom), new("Gardeners", Bloom), new("gardeners", JobStatement.Parse("keep a garden in  bloom")),
            new("gardeners", Bloom) { ProductLifecycleSupportTeam = "landscapers" }, new("gardeners", Bloom) { PurchaseDecisionMaker = "landscapers" },
            new("gardeners", Bloom) { Extensions = ExtensionMembers.Empty.With("x-a", "1") },
        ];

        markets.Should().OnlyHaveUniqueItems();
        new Market("gardeners", JobStatement.Parse(Bloom.Text)).Should().Be(markets[0]);
        new Market("gardeners", JobStatement.Parse(Bloom.Text)).GetHashCode().Should().Be(markets[0].GetHashCode());
    }
}
