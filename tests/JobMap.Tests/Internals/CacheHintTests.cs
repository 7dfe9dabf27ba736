using JobMap.Internals;

namespace JobMap.Tests.Internals;

public sealed class CacheHintTests
{
    /// <summary>It reads nothing, so the place may be behind the end and the bytes may be none.</summary>
    [Fact]
    public void Soon_AnyPlace_ChangesNothing()
    {
        byte[] bytes = [.. Enumerable.Range(0, 200).Select(at => (byte)at)];
        foreach (int at in (int[])[0, 64, 199, 200, int.MaxValue])
        {
            CacheHint.Soon(bytes, at);
            CacheHint.Soon(default, at);
        }

        bytes.Should().Equal(Enumerable.Range(0, 200).Select(at => (byte)at));
    }
}
