using System.Text.Json.Serialization;

namespace JobMap.Benchmarks.Ratios;

/// <summary>A row of the report; its members are the members of the JSON.</summary>
internal sealed record RatioRow
{
    /// <summary>The name of the row.</summary>
    public required string Name { get; init; }

    /// <summary>What the library is held against.</summary>
    public required string Peer { get; init; }

    /// <summary>The peer's time ÷ ours; null where nothing was measured.</summary>
    public required double? Ratio { get; init; }

    /// <summary>The ratio that is good enough.</summary>
    public required double Target { get; init; }

    /// <summary>Why nothing was measured; left out of the JSON where something was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>Measures a ratio. What goes wrong on the way is the row's reason, so that the other rows still come.</summary>
    public static RatioRow Measured(IRatio ratio)
    {
        RatioResult result;
        try
        {
            result = ratio.Measure();
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            result = RatioResult.Missing(exception.Message);
        }

        return new RatioRow { Name = ratio.Name, Peer = ratio.Peer, Ratio = result.Ratio, Target = ratio.Target, Reason = result.Reason };
    }
}
