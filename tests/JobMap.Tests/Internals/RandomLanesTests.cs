using JobMap.Internals;

namespace JobMap.Tests.Internals;

public sealed class RandomLanesTests
{
    [Theory]
    [InlineData(1, 16)]
    [InlineData(2, 8)]
    [InlineData(600, 601)]
    [InlineData(16_384, 100)]
    [InlineData(2_000_000_000, 50)]
    public void Fill_AnyBound_IsTheSameAsStreamByStream(int bound, int draws)
    {
        int[] lanes = new int[draws * RandomLanes.Count];
        int[] simple = new int[lanes.Length];
        RandomLanes.Fill(7, 24, bound, 1, lanes);
        RandomLanes.Simple(7, 24, bound, 1, simple);

        lanes.Should().Equal(simple);
        simple.Where((_, at) => at % RandomLanes.Count == 3).Should().Equal(Drawn(new RandomStream(7, 27), bound, draws));
    }

    [Fact]
    public void Wide_NoNumberRejected_IsTheSameAsStreamByStream()
    {
        int[] lanes = new int[32 * RandomLanes.Count];
        int[] simple = new int[lanes.Length];
        RandomLanes.Simple(1, 0, 600, 64, simple);

        RandomLanes.Wide(1, 0, 600, 64, lanes).Should().Be(lanes.Length);
        lanes.Should().Equal(simple);
    }

    /// <summary>Of a bound just above 2³⁰, every fourth number is drawn anew.</summary>
    [Fact]
    public void Wide_NumberRejected_DrawsNone() => RandomLanes.Wide(1, 0, (1 << 30) + 1, 1, new int[512]).Should().Be(0);

    private static int[] Drawn(RandomStream random, int bound, int draws)
    {
        int[] drawn = new int[draws];
        for (int draw = 0; draw < draws; draw++)
        {
            drawn[draw] = random.NextInt32(bound);
        }

        return drawn;
    }
}
