using JobMap.Benchmarks.Ratios;

namespace JobMap.Benchmarks.Tests.Ratios;

public sealed class TurnsTests
{
    [Fact]
    public void Compare_WithOutliers_DividesThePeersMedianByOurs()
    {
        Queue<double> ours = new([900, 10, 12, 500]);
        Queue<double> peer = new([800, 3, 700, 1]);

        RatioResult result = Turns.Compare(ours.Dequeue, peer.Dequeue, warmUps: 1, turns: 3);

        result.Ratio.Should().Be(3.0 / 12.0);
        result.Reason.Should().BeNull();
    }

    [Fact]
    public void Compare_TwoPieces_TakesThemInTurns()
    {
        List<string> order = [];

        Turns.Compare(() => Noted("ours"), () => Noted("peer"), warmUps: 1, turns: 2);

        order.Should().Equal("ours", "peer", "ours", "peer", "ours", "peer");

        double Noted(string side)
        {
            order.Add(side);
            return 1;
        }
    }

    [Fact]
    public void Compare_TimeOfZero_Throws()
    {
        Action act = () => Turns.Compare(() => 0, () => 1, warmUps: 0, turns: 1);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
