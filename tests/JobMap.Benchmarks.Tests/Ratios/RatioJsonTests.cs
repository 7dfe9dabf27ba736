using System.Text.Json;
using JobMap.Benchmarks.Ratios;

namespace JobMap.Benchmarks.Tests.Ratios;

public sealed class RatioJsonTests
{
    [Fact]
    public void Write_MeasuredRow_HasExactlyTheMembersOfTheContract()
    {
        using JsonDocument document = JsonDocument.Parse(RatioJson.Write(Reports.Of(RatioResult.Of(1, 3))));
        JsonElement row = document.RootElement.GetProperty("ratios")[0];

        document.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("cpu", "runtime", "ratios");
        row.EnumerateObject().Select(member => member.Name).Should().Equal("name", "peer", "ratio", "target");
        row.GetProperty("ratio").GetDouble().Should().Be(1.0 / 3.0);
        row.GetProperty("target").GetDouble().Should().Be(0.5);
    }

    [Fact]
    public void Write_MissingPeer_HasANullRatioAndTheReason()
    {
        using JsonDocument document = JsonDocument.Parse(RatioJson.Write(Reports.Of(RatioResult.Missing("numpy is not installed"))));
        JsonElement row = document.RootElement.GetProperty("ratios")[0];

        row.GetProperty("ratio").ValueKind.Should().Be(JsonValueKind.Null);
        row.GetProperty("reason").GetString().Should().Be("numpy is not installed");
    }
}
